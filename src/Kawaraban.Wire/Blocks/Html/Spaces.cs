using System.Text;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Plain text on one line.</summary>
internal static class Spaces
{
    /// <summary>The text with each stretch of white space made one space, without debris, trimmed.</summary>
    public static string Single(string text)
    {
        var single = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                single.Append(single.Length > 0 && single[^1] != ' ' ? " " : "");
            }
            else if (!Debris.Is(text, i))
            {
                single.Append(c);
            }
        }

        return single.ToString().TrimEnd();
    }
}
