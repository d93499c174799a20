using System.Text;

namespace Kawaraban.Newsroom.Translations.Classing;

/// <summary>What somebody is cited with: it is theirs, to the letter.</summary>
internal static class Quoted
{
    private const string Opening = "“「『«\"";
    private const string Closing = "”」』»\"";

    /// <summary>The letters and digits between quotation marks, a quotation a line.</summary>
    public static string In(string text)
    {
        var quoted = new StringBuilder();
        int? mark = null;
        foreach (var letter in text)
        {
            if (mark is { } open && letter == Closing[open])
            {
                quoted.Append('\n');
                mark = null;
            }
            else if (mark is null && Opening.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var opened)
            {
                mark = opened;
            }
            else if (mark is not null && char.IsLetterOrDigit(letter))
            {
                quoted.Append(letter);
            }
        }
        return quoted.ToString();
    }
}
