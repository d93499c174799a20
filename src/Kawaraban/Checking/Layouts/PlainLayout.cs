using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Checking.Layouts;

/// <summary>Plain text: a line is a passage. One without a full stop that is short, or ends in no predicate, is a heading.</summary>
internal static class PlainLayout
{
    private const int LongestHeading = 25;

    public static IReadOnlyList<LaidOut> Of(string text, TextLanguage language)
    {
        var composer = new Composer(text, language);
        foreach (var line in LineEnds.LinesOf(text))
        {
            composer.Add(line);
            composer.End(KindOf(line.Of(text).AsSpan().Trim(), language));
        }

        return composer.Passages;
    }

    private static PassageKind KindOf(ReadOnlySpan<char> line, TextLanguage language)
    {
        if (line.IndexOfAny("。．！？.!?") >= 0 || language.IsEnglish && line.Length > 80)
        {
            return PassageKind.Paragraph;
        }

        var isSentence = line.Length > LongestHeading && line[^1] is 'た' or 'だ' or 'る' or 'い' or 'う' or 'す';
        return isSentence ? PassageKind.Paragraph : PassageKind.Heading;
    }
}
