using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Statements;
using Kawaraban.Language.Times;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>The quantities of a text that a story file would keep: not ages, lengths of time, ranks, distances to a place, nor how many nameless people said something.</summary>
internal static partial class ProposableFigures
{
    private const int SmallNumber = 10;

    public static IEnumerable<Quantity> Of(string text, TextLanguage language, IReadOnlyList<TimeExpression> times, IReadOnlyList<Statement> statements)
    {
        var taken = times.Select(time => time.Range).Concat(statements.Select(statement => statement.Voucher).OfType<TextRange>().Where(voucher => !ShareOfPattern().IsMatch(voucher.Of(text)))).OrderBy(range => range.Start).ToList();
        var next = 0;
        foreach (var quantity in QuantityReader.Read(text, language))
        {
            while (next < taken.Count && taken[next].End <= quantity.Range.Start)
            {
                next++;
            }

            var isTaken = next < taken.Count && taken[next].Start < quantity.Range.End;
            if (!isTaken && IsKept(quantity) && (language.IsEnglish ? IsToldInEnglish(text, quantity) : IsToldInJapanese(text, quantity)))
            {
                yield return quantity;
            }
        }
    }

    private static bool IsKept(Quantity quantity) => quantity.Kind is not (QuantityKind.Age or QuantityKind.Duration or QuantityKind.Ordinal or QuantityKind.Multiple);

    private static bool IsToldInEnglish(string text, Quantity quantity)
    {
        var isSmall = quantity is { Kind: QuantityKind.Number or QuantityKind.Count or QuantityKind.People } && (quantity.Low ?? quantity.High) < SmallNumber;
        var isKnown = isSmall && KnownPattern().IsMatch(text.AsSpan(Math.Max(0, quantity.Range.Start - 12), Math.Min(12, quantity.Range.Start)));
        var isOne = isSmall && quantity is { Bound: QuantityBound.Exact, Low: 1 } && char.IsLetter(text[quantity.Range.Start]);
        var isAge = quantity is { Kind: QuantityKind.Number, Bound: not QuantityBound.Exact } && AgePattern().IsMatch(text.AsSpan(Math.Max(0, quantity.Range.Start - 12), Math.Min(12, quantity.Range.Start)));
        isAge |= quantity.Kind == QuantityKind.Number && AgeOfPattern().IsMatch(text.AsSpan(Math.Max(0, quantity.Range.Start - 16), Math.Min(16, quantity.Range.Start)));
        var isTimes = quantity.Range.Of(text) is "twice" or "once" or "Twice" or "Once";
        var isRank = quantity.Kind == QuantityKind.Fraction && OrdinalPattern().IsMatch(quantity.Range.Of(text)) && !SharePattern().IsMatch(text.AsSpan(quantity.Range.End)) && !text.AsSpan(0, quantity.Range.Start).EndsWith(" by ");
        return !isKnown && !isOne && !isAge && !isTimes && !isRank && !(quantity.Kind == QuantityKind.Length && DistancePattern().IsMatch(text.AsSpan(quantity.Range.End, Math.Min(24, text.Length - quantity.Range.End))))
            && !(quantity is { Kind: QuantityKind.Number, Unit: null } && ArticlePattern().IsMatch(text.AsSpan(Math.Max(0, quantity.Range.Start - 10), Math.Min(10, quantity.Range.Start))));
    }

    private static bool IsToldInJapanese(string text, Quantity quantity)
    {
        var behind = text.AsSpan(quantity.Range.End);
        var before = text.AsSpan(0, quantity.Range.Start);
        var isOrder = before.EndsWith("第") || behind.StartsWith("目") || behind.StartsWith("条") || quantity.Range.Of(text).EndsWith("以内", StringComparison.Ordinal) || behind.StartsWith("ぶり") || before.EndsWith("最初の") || quantity.Range.Of(text).EndsWith("家族", StringComparison.Ordinal) || behind.StartsWith("家族") || quantity.UnitCode is "条" or "章" or "号";
        var isEach = quantity is { Low: 1 } && (behind.StartsWith("当たり") || behind.StartsWith("あたり") || behind.StartsWith("平均") || behind.StartsWith("につき")) || quantity is { Low: 1, Bound: QuantityBound.Exact, UnitCode: not null } && behind.Length > 0 && char.IsAsciiDigit(behind[0]);
        var isBothSides = quantity.UnitCode is "カ国" or "か国" or "国" && (quantity.Low ?? quantity.High) <= 2;
        return !isOrder && !isEach && !isBothSides;
    }

    [GeneratedRegex(@"\b(?:the|its|their|both|these|those|other|of the|his|her|family of)\s(?:first\s|other\s|last\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KnownPattern();

    /// <summary>More than the 0.2 percent first reported: no source.</summary>
    [GeneratedRegex(@"(?:%|\s(?:percent|million|billion))$", RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfPattern();

    [GeneratedRegex(@"\bage(?:\slimit)?\s(?:to|of|from|at)\s(?:at\sleast\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgeOfPattern();

    /// <summary>Two died and a third is in hospital.</summary>
    [GeneratedRegex(@"^an?\s(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalPattern();

    [GeneratedRegex(@"^\s(?:of|more|less|fewer|higher|lower|as|to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SharePattern();

    [GeneratedRegex(@"\b(?:those|children|people|anyone|everyone|adults|voters|men|women|boys|girls|drivers|workers|players|aged|pupils)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgePattern();

    [GeneratedRegex(@"^\s?(?:north|south|east|west|off|from the|of (?:its|the) (?:coast|border)|away|votes? to|-)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DistancePattern();

    [GeneratedRegex(@"\b(?:article|chapter|section|no\.|number|page|flight|route|room|boeing)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ArticlePattern();
}
