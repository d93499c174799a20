using Kawaraban.Tests.Stylebook.Specs;

namespace Kawaraban.Tests.Stylebook.Hostile;

/// <summary>Long texts that are made to cost: what a rule waits for is always about to come, and never does. The same in every run.</summary>
internal static class HostileTexts
{
    private const int LongestPiece = 6;
    private const string Stops = "。．.!?！？\n¶";

    /// <summary>Characters of the classes that rules know, openings that nothing closes, and beginnings of what they look for; each makes a text.</summary>
    private static readonly string[] _repeated = ["あ", "ア", "漢", "一", "a", "0", " ", "「（", "(\"", "-", "・", "か\u3099", "a ", "1,", "www.", "は、", "1年"];

    /// <summary>Each piece again and again.</summary>
    /// <param name="length">In UTF-16 units, about.</param>
    public static IEnumerable<string> ForAll(int length) => _repeated.Select(piece => Long(piece, length));

    /// <summary>Pieces of the examples of a rule in any order, without the end of a sentence.</summary>
    /// <param name="rule">For example <c>doubled-ga</c>.</param>
    /// <param name="length">In UTF-16 units, about.</param>
    public static string Pieces(string rule, int length)
    {
        var random = new Random(rule.Length);
        var examples = RuleSpec.Examples(rule, RuleSpec.Catches).Concat(RuleSpec.Examples(rule, RuleSpec.Passes))
            .Select(example => string.Concat(example.Given.Where(c => !Stops.Contains(c, StringComparison.Ordinal)))).Where(words => words.Length > 0).ToList();
        return Long(string.Concat(Enumerable.Range(0, 200).Select(_ => Piece(examples[random.Next(examples.Count)], random))), length);
    }

    /// <summary>Whole pieces, together no longer than asked for.</summary>
    private static string Long(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static string Piece(string words, Random random)
    {
        var start = random.Next(words.Length);
        return words[start..Math.Min(words.Length, start + random.Next(1, LongestPiece))];
    }
}
