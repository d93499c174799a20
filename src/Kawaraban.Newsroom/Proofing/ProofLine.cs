using Kawaraban.Language;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>A line of a version as the house rules read it.</summary>
/// <param name="Place">The field or block that it is of.</param>
/// <param name="Start">Where it begins in the plain text of that.</param>
/// <param name="Text">Its own plain text.</param>
/// <param name="Kind">What it is in its article.</param>
/// <param name="Spared">What no rule judges: code, other languages, and what has its reading written over it.</param>
internal sealed record ProofLine(PlaceName Place, int Start, string Text, PassageKind Kind, IReadOnlyList<TextRange> Spared)
{
    public static IEnumerable<ProofLine> Of(HeadText head) =>
        from field in Enum.GetValues<HeadField>()
        where head[field].Length > 0
        select new ProofLine(new PlaceName(null, field), 0, head[field], PassageKind.Heading, []);

    public static IEnumerable<ProofLine> Of(Block block)
    {
        var start = 0;
        foreach (var (text, kind) in BlockTexts.Of(block.Body))
        {
            var plain = text.PlainText;
            if (kind is { } read && !string.IsNullOrWhiteSpace(plain))
            {
                yield return new ProofLine(new PlaceName(block.Id, null), start, plain, read, SparedIn(text));
            }

            start += plain.Length + 1;
        }
    }

    public Passage Passage(TextLanguage language) => new(Text, language, Kind, Spared);

    private static List<TextRange> SparedIn(InlineText text)
    {
        var spared = new List<TextRange>();
        var at = 0;
        foreach (var run in text.Runs)
        {
            if (run.Marks.HasFlag(Marks.Code) || run.Reading is not null || run.Language is not null)
            {
                spared.Add(new TextRange(at, run.Text.Length));
            }

            at += run.Text.Length;
        }

        return spared;
    }
}
