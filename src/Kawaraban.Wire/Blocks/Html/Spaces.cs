using System.Text;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Plain text on one line.</summary>
internal static class Spaces
{
    private const char Ideographic = '\u3000';

    /// <summary>The text with each stretch of white space made one space, without debris, trimmed. An ideographic space stays one: it parts a Japanese headline.</summary>
    public static string Single(string text)
    {
        var single = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                Part(single, c == Ideographic ? Ideographic : ' ');
            }
            else if (!Debris.Is(text, i))
            {
                single.Append(c);
            }
        }

        return single.ToString().TrimEnd();
    }

    private static void Part(StringBuilder single, char space)
    {
        if (single.Length > 0 && single[^1] is not (' ' or Ideographic))
        {
            single.Append(space);
        }
        else if (single.Length > 0 && space == Ideographic)
        {
            single[^1] = space;
        }
    }
}
