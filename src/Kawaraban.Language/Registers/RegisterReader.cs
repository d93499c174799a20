using Kawaraban.Language.Analysis;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Registers;

/// <summary>Tells whether Japanese is written in だ・である or です・ます, clause by clause.</summary>
/// <remarks>
/// <para>
/// What stands in quotations and brackets does not count: 「行きます」と述べた is plain. A clause ends with its sentence, or with
/// が, けれど, から, ので, のに or し behind a predicate. A plain verb or adjective in front of one of these says nothing in a
/// sentence that ends politely (雨が降ったので、中止です); だ and である do.
/// </para>
/// <para>A worker for one thread at a time, as its analyzer is. The examples are in <c>specs/language/register.md</c>.</para>
/// </remarks>
/// <param name="analyzer">Cuts the sentences into words.</param>
/// <example><code>new RegisterReader(new Analyzer(Lexicon.Ipadic)).Read("首相は「行きます」と述べた。").Register // Register.Dearu</code></example>
public sealed class RegisterReader(Analyzer analyzer)
{
    private readonly Analyzer analyzer = analyzer ?? throw new ArgumentNullException(nameof(analyzer));
    private readonly List<Token> counted = [];
    private readonly List<(int End, Predicate Predicate)> parts = [];

    /// <summary>Reads a text.</summary>
    /// <param name="japanese">Any text, well-formed or not.</param>
    /// <returns>Its style and that of its clauses.</returns>
    /// <example><code>new RegisterReader(new Analyzer(Lexicon.Ipadic)).Read("政府、増税へ").Register // Register.None</code></example>
    public RegisterReading Read(string japanese)
    {
        ArgumentNullException.ThrowIfNull(japanese);
        var clauses = new List<RegisterClause>();
        var pairs = new Pairs(japanese, TextLanguage.Japanese);
        foreach (var sentence in SentenceRanges.Of(japanese, TextLanguage.Japanese))
        {
            Count(japanese, sentence, pairs);
            Part(sentence);
            AddTo(clauses, sentence);
        }

        return new RegisterReading(Together(clauses), clauses);
    }

    /// <summary>Keeps the words of a sentence that stand outside of quotations and brackets.</summary>
    private void Count(string text, TextRange sentence, Pairs pairs)
    {
        counted.Clear();
        var outside = IsBracketed(text, sentence, pairs) ? sentence.Start + 1 : sentence.Start;
        foreach (var token in analyzer.Analyze(text.AsSpan(sentence.Start, sentence.Length)))
        {
            var start = sentence.Start + token.Start;
            while (outside <= start)
            {
                outside = pairs.ClosingOf(outside) is > 0 and var close ? close + 1 : outside + 1;
            }

            if (outside == start + 1 && pairs.ClosingOf(start) < 0)
            {
                counted.Add(token);
            }
        }
    }

    /// <summary>A note in brackets of its own: what it holds is the sentence.</summary>
    private static bool IsBracketed(string text, TextRange sentence, Pairs pairs) =>
        !Pairs.IsQuotation(text[sentence.Start]) && pairs.ClosingOf(sentence.Start) is var close && close >= sentence.End - 2 && close > 0;

    private void Part(TextRange sentence)
    {
        parts.Clear();
        var first = 0;
        for (var at = 1; at < counted.Count; at++)
        {
            if (!IsTie(at) || Predicate.Of(counted, first, at) is not { Register: not Register.None } predicate)
            {
                continue;
            }

            if (at + 1 < counted.Count && counted[at + 1].Kind == WordKind.Comma)
            {
                at++;
            }

            if (at + 1 < counted.Count && !IsRest(at + 1))
            {
                parts.Add((sentence.Start + counted[at].End, predicate));
                first = at + 1;
            }
        }

        parts.Add((sentence.End, Predicate.Of(counted, first, counted.Count)));
    }

    /// <summary>Whether a word ties the clause before it to another, rather than to だ or a particle: 秘密だからだ.</summary>
    private bool IsTie(int word) =>
        Predicate.IsConnective(counted[word])
        && !(word + 1 < counted.Count && counted[word + 1].PartOfSpeech is { Class: WordClass.Auxiliary } or { IsParticle: true });

    /// <summary>Whether nothing but marks stand from a word on.</summary>
    private bool IsRest(int word)
    {
        while (word < counted.Count && counted[word].PartOfSpeech.IsSymbol)
        {
            word++;
        }

        return word == counted.Count;
    }

    private void AddTo(List<RegisterClause> clauses, TextRange sentence)
    {
        var isPolite = parts[^1].Predicate.Register == Register.Desumasu;
        var start = sentence.Start;
        foreach (var (index, (end, predicate)) in parts.Index())
        {
            var isSilent = isPolite && index < parts.Count - 1 && predicate is { Register: Register.Dearu, IsCopula: false };
            clauses.Add(new RegisterClause(TextRange.Between(start, end), isSilent ? Register.None : predicate.Register));
            start = end;
        }
    }

    private static Register Together(List<RegisterClause> clauses)
    {
        var together = Register.None;
        foreach (var clause in clauses)
        {
            together = clause.Register == Register.None || clause.Register == together ? together
                : together == Register.None ? clause.Register
                : Register.Mixed;
        }

        return together;
    }
}
