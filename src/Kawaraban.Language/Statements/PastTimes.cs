using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>The time of what is over, where its words alone name one that is yet to come: in March, "left on 8 October" is of last year.</summary>
internal static class PastTimes
{
    /// <summary>The latest such time before the text was written; the time itself where it is past, or names its year.</summary>
    public static TimeExpression Of(SentencePlace sentence, TimeExpression time)
    {
        var reference = sentence.Reference;
        var words = time.Range.Of(sentence.Text);
        if (!(time.From > reference.Instant) || words.Contains("next", StringComparison.OrdinalIgnoreCase) || words.Contains("tomorrow", StringComparison.OrdinalIgnoreCase) || words.Contains("coming", StringComparison.OrdinalIgnoreCase))
        {
            return time;
        }

        var earlier = Read(sentence, words, reference) ?? Read(sentence, words, reference with { Instant = reference.Instant.AddYears(-1) });
        return earlier is { } found ? found with { Range = time.Range } : time;
    }

    private static TimeExpression? Read(SentencePlace sentence, string words, TimeReference reference)
    {
        var read = TimeExpressions.Of(words == "May" ? "in May" : words, sentence.Language, reference);
        return read is [{ From: { } from } only] && from <= sentence.Reference.Instant ? only : null;
    }
}
