using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>The sentences of a pair that stand opposite each other: one by one where both texts have as many, else all as one.</summary>
/// <remarks>
/// A word that denies or doubts then accounts for its own sentence and the two beside it, and not for a whole paragraph: a translator may move a sentence's end by one.
/// </remarks>
internal static class SentencePairs
{
    /// <summary>What a sentence of one side says and nothing near it on the other can render: lost where the source says it, else brought in. One a sentence.</summary>
    /// <param name="pair">The two texts.</param>
    /// <param name="says">The first place in a part of a text that surely says it; null where none does.</param>
    /// <param name="mayRender">Whether anything in a part of a text could render it.</param>
    public static IEnumerable<(TextRange Place, bool IsLost)> Unanswered(PairReading pair, Func<PairText, TextRange, TextRange?> says, Func<PairText, TextRange, bool> mayRender)
    {
        foreach (var sentence in Of(pair))
        {
            if (says(pair.Source, sentence.Source) is { } lost && !mayRender(pair.Target, sentence.NearTarget))
            {
                yield return (lost, true);
            }
            else if (says(pair.Target, sentence.Target) is { } added && !mayRender(pair.Source, sentence.NearSource))
            {
                yield return (added, false);
            }
        }
    }

    private static IEnumerable<SentencePair> Of(PairReading pair)
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
