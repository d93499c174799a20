using System.Globalization;
using Kawaraban.Language.Phrasing;

namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>A text cut into lines for a drawing, which cannot break lines by itself.</summary>
internal static class WrappedText
{
    private const string NeverFirst = "、。，．・：；？！」』）】〉》〕］ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]’”%％";

    /// <summary>Lines that are not wider than that. They break between phrases or words, and inside one only where a line does not hold it.</summary>
    /// <param name="hasPhrases">The script has no spaces, and breaks between phrases.</param>
    /// <returns>At least one line; joined they are the text, but for spaces at their ends.</returns>
    public static IReadOnlyList<string> Of(string text, double width, double size, bool hasPhrases)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in (hasPhrases ? Phrases.Of(text) : Words(text)).SelectMany(piece => Fitting(piece, width, size)))
        {
            if (line.Length > 0 && TextWidth.Of((line + piece).TrimEnd(), size) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }
            line += piece;
        }
        return [.. lines, line.TrimEnd()];
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at == text.Length || (text[at - 1] == ' ' && text[at] != ' '))
            {
                yield return text[start..at];
                start = at;
            }
        }
    }

    /// <summary>The piece, or what it must be torn into: never before a mark that may not begin a line.</summary>
    private static IEnumerable<string> Fitting(string piece, double width, double size)
    {
        if (TextWidth.Of(piece.TrimEnd(), size) <= width)
        {
            return [piece];
        }
        var parts = new List<string>();
        var letters = StringInfo.GetTextElementEnumerator(piece);
        var part = "";
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            if (part.Length > 0 && TextWidth.Of(part + letter, size) > width)
            {
                var kept = NeverFirst.Contains(letter, StringComparison.Ordinal) && part.Length > 1 ? StringInfo.GetNextTextElement(part, StringInfo.ParseCombiningCharacters(part)[^1]) : "";
                parts.Add(part[..^kept.Length]);
                part = kept;
            }
            part += letter;
        }
        return [.. parts.Where(known => known.Length > 0), part];
    }
}
