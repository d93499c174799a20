using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kawaraban.Site.Press.Blocks;

/// <summary>
/// Figures and signs as vertical lines set them: two digits stand beside each other in one square, a single one and three or more each
/// have their own, and so do the letters of an abbreviation. A decimal point is a middle dot.
/// </summary>
public static partial class VerticalText
{
    private const int FullWidth = 'Ａ' - 'A';

    /// <summary>The pieces of the text, and whether a piece is set in one square.</summary>
    public static IEnumerable<(string Text, bool IsOneSquare)> Pieces(string text)
    {
        var at = 0;
        foreach (Match match in Special().Matches(text))
        {
            if (match.Index > at)
            {
                yield return (text[at..match.Index], false);
            }
            yield return match.Value is [_, _] && match.Value[0] is >= '0' and <= '9' or '!' or '?' && match.Length == 2
                ? (match.Value, true)
                : (Widened(match.Value), false);
            at = match.Index + match.Length;
        }
        if (at < text.Length)
        {
            yield return (text[at..], false);
        }
    }

    internal static void Write(RenderTreeBuilder builder, string text)
    {
        foreach (var (piece, isOneSquare) in Pieces(text))
        {
            if (!isOneSquare)
            {
                builder.AddContent(0, piece);
                continue;
            }
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "one-square");
            builder.AddContent(3, piece);
            builder.CloseElement();
        }
    }

    private static string Widened(string text) => string.Concat(text.Select(c => c switch
    {
        '.' => '・',
        ',' => '，',
        >= '!' and <= '~' => (char)(c + FullWidth),
        _ => c,
    }));

    /// <summary>Numbers; abbreviations in capitals that no smaller letter touches; doubled marks; and the percent sign.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z.,])(?:[0-9]+(?:[.,][0-9]+)*)(?![0-9A-Za-z])|(?<![0-9A-Za-z])[A-Z]{1,5}(?![0-9A-Za-z])|[!?]{2}|%", RegexOptions.None, 500)]
    private static partial Regex Special();
}
