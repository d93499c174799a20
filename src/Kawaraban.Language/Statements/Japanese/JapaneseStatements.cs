using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>The statements of a Japanese text, sentence by sentence: one may only say who tells the one before.</summary>
internal sealed class JapaneseStatements
{
    private IReadOnlyList<Clause> _before = [];

    public void Add(SentencePlace sentence, List<Statement> statements)
    {
        var predicates = new JapanesePredicates(sentence).Read();
        var clauses = Clauses(sentence, predicates);
        new JapaneseTiming(sentence, predicates, clauses).Date();
        new JapaneseVouching(sentence, predicates, clauses, _before).Govern();
        Finish(statements);
        _before = clauses;
    }

    /// <summary>Hands out what no sentence can govern any more.</summary>
    public void Finish(List<Statement> statements)
    {
        statements.AddRange(_before.Select(clause => clause.Stated()));
        _before = [];
    }

    /// <summary>A clause reaches from the predicate before to its own; the last to the sentence's end.</summary>
    private static List<Clause> Clauses(SentencePlace sentence, IReadOnlyList<Predicate> predicates)
    {
        var clauses = new List<Clause>();
        var start = sentence.Range.Start;
        for (var i = 0; i < predicates.Count; i++)
        {
            var (predicate, isLast) = (predicates[i], i == predicates.Count - 1);
            var end = isLast ? sentence.Range.End : predicate.Range.End;
            clauses.Add(new Clause
            {
                Range = TextRange.Between(start, end),
                Predicate = predicate.Range,
                Deed = JapaneseVouching.IsTeller(sentence, predicates, i) ? Deed.Tells : predicate.Deed,
                IsToCome = predicate is { Tense: Tense.Plain, IsNoun: false },
                IsNegated = IsNegated(sentence.Text.AsSpan(predicate.Range.Start, predicate.Range.Length)),
            });
            start = end;
        }

        return clauses;
    }

    private static bool IsNegated(ReadOnlySpan<char> predicate) => predicate.IndexOf("ない") >= 0 && !predicate.EndsWith("かねない") || predicate.IndexOf("なかっ") >= 0 || predicate.IndexOf("ません") >= 0 || predicate.EndsWith("ず");
}
