using Kawaraban.Language;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Newsroom.Memory.Harvesting;

/// <summary>
/// The sentences of two aligned texts that pair beyond doubt, by their lengths and by the numbers that both have (after Gale and Church). Every way of pairing
/// is weighed against all others: what is not clearly the likeliest is left out, so that no pair stands where there might be a wrong one.
/// </summary>
internal static class SentencePairs
{
    /// <summary>How sure a pair must be, of 1.</summary>
    private const double Floor = 0.9;

    /// <summary>More sentences than this are no passage.</summary>
    private const int MostSentences = 60;

    /// <returns>In order; none where either text is of one sentence, or of a language whose sentences are not known.</returns>
    public static IReadOnlyList<SentenceBead> Of(string source, string sourceLanguage, string target, string targetLanguage)
    {
        if (!TextLanguage.TryParse(sourceLanguage, out var from) || !TextLanguage.TryParse(targetLanguage, out var into))
        {
            return [];
        }
        var (sources, targets) = (SentenceRanges.Of(source, from), SentenceRanges.Of(target, into));
        if (sources.Count is < 2 or > MostSentences || targets.Count is < 2 or > MostSentences)
        {
            return [];
        }
        var lattice = new BeadLattice(
            [.. sources.Select(range => SentenceWeight.Of(range.Of(source), from))],
            [.. targets.Select(range => SentenceWeight.Of(range.Of(target), into))]);
        return [.. lattice.SurerThan(Floor).Select(bead => Bead(sources, targets, bead))];
    }

    private static SentenceBead Bead(IReadOnlyList<TextRange> sources, IReadOnlyList<TextRange> targets, (int Source, int Sources, int Target, int Targets) bead) => new(
        Span(sources, bead.Source, bead.Sources),
        Span(targets, bead.Target, bead.Targets),
        bead.Source > 0 ? sources[bead.Source - 1] : null,
        bead.Source + bead.Sources < sources.Count ? sources[bead.Source + bead.Sources] : null);

    private static TextRange Span(IReadOnlyList<TextRange> ranges, int start, int count) => TextRange.Between(ranges[start].Start, ranges[start + count - 1].End);
}
