using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>The sentences of a pair that stand opposite each other: one by one where both texts have as many, else all as one.</summary>
/// <remarks>
/// A word that denies or doubts then accounts for its own sentence and the two beside it, and not for a whole paragraph: a translator may move a sentence's end by one.
/// </remarks>
internal static class SentencePairs
{
    public static IEnumerable<SentencePair> Of(PairReading pair)
    {
        var (sources, targets) = (pair.Source.Sentences, pair.Target.Sentences);
        if (sources.Count != targets.Count || sources.Count < 2)
        {
            var (source, target) = (new TextRange(0, pair.Source.Text.Length), new TextRange(0, pair.Target.Text.Length));
            return [new SentencePair(source, target, source, target)];
        }

        return Enumerable.Range(0, sources.Count).Select(at => new SentencePair(sources[at], targets[at], Near(sources, at), Near(targets, at)));
    }

    private static TextRange Near(IReadOnlyList<TextRange> sentences, int at) =>
        TextRange.Between(sentences[Math.Max(0, at - 1)].Start, sentences[Math.Min(sentences.Count - 1, at + 1)].End);
}
