using Kawaraban.Language;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Newsroom.Memory;

/// <summary>What somebody who translates wants to know: was this text, or one like it, translated before?</summary>
/// <param name="Direction">From which language into which.</param>
/// <param name="Text">The text, without marks.</param>
/// <param name="Previous">The text before it; null for none.</param>
/// <param name="Next">The text after it; null for none.</param>
public sealed record MemoryQuestion(string Direction, string Text, string? Previous, string? Next)
{
    /// <summary>What is less like is not offered.</summary>
    public const double LowestScore = 0.6;

    /// <summary>A sentence within a longer text is only offered from here on: the text as a whole tells more.</summary>
    internal const double LowestOfPart = 0.75;

    /// <summary>Of a longer text only so many sentences are asked for by themselves.</summary>
    private const int MostSentences = 8;

    /// <summary>The sentences of a text that has several, each as a question of its own.</summary>
    internal IEnumerable<(TextRange Part, MemoryQuestion Question)> Sentences()
    {
        var language = TextLanguage.TryParse(Direction.Split('>')[0], out var known) ? known : TextLanguage.English;
        var ranges = SentenceRanges.Of(Text, language);
        string? At(int i) => i >= 0 && i < ranges.Count ? ranges[i].Of(Text) : null;
        return ranges.Count < 2
            ? []
            : Enumerable.Range(0, Math.Min(ranges.Count, MostSentences)).Select(i => (ranges[i], new MemoryQuestion(Direction, At(i)!, At(i - 1), At(i + 1))));
    }

    /// <summary>Whether a pair stood between the same neighbours. Where there are none on either side that says nothing.</summary>
    internal bool HasContextOf(MemoryPair pair) =>
        (Previous ?? Next) is not null && pair.PreviousKey == MemoryText.KeyOf(Previous) && pair.NextKey == MemoryText.KeyOf(Next);
}
