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

            var isTaken = next < taken.Count && taken[next].Start < quantity.Range.End && !(quantity.Range.Start < taken[next].Start && taken[next].End <= quantity.Range.End);
            if (!isTaken && IsKept(quantity) && (language.IsEnglish ? IsToldInEnglish(text, quantity) : IsToldInJapanese(text, quantity)))
            {
                yield return Told(text, quantity);
            }
        }
    }

    /// <summary>推定300万ユーロ is told by how it is vouched for, not by its bound; 上限の45門を超える tells what the limit is.</summary>
    private static Quantity Told(string text, Quantity quantity)
    {
        var words = quantity.Range.Of(text);
        var isReckoned = quantity.Bound == QuantityBound.About && ReckonedPattern().IsMatch(words);
        var isLimit = quantity.Bound is QuantityBound.MoreThan or QuantityBound.LessThan or QuantityBound.About && LimitPattern().IsMatch(text.AsSpan(Math.Max(0, quantity.Range.Start - 8), quantity.Range.Start - Math.Max(0, quantity.Range.Start - 8))) && OverPattern().IsMatch(words);
        return isReckoned || isLimit ? quantity with { Bound = QuantityBound.Exact, Low = quantity.Low ?? quantity.High, High = quantity.High ?? quantity.Low } : quantity;
    }

    private static bool IsKept(Quantity quantity) => quantity.Kind is not (QuantityKind.Age or QuantityKind.Duration or QuantityKind.Ordinal);

    private static bool IsToldInEnglish(string text, Quantity quantity)
    {
        var isSmall = quantity is { Kind: QuantityKind.Number or QuantityKind.Count or QuantityKind.People } && (quantity.Low ?? quantity.High) < SmallNumber;
        var isKnown = isSmall && KnownPattern().IsMatch(text.AsSpan(Math.Max(0, quantity.Range.Start - 12), Math.Min(12, quantity.Range.Start))) && !PartPattern().IsMatch(text.AsSpan(Math.Max(0, quantity.Range.Start - 20), Math.Min(20, quantity.Range.Start)));
        var isOne = isSmall && quantity is { Bound: QuantityBound.Exact, Low: 1 } && char.IsLetter(text[quantity.Range.Start]);
        var isAge = quantity is { Kind: QuantityKind.Number, Bound: not QuantityBound.Exact } && AgePattern().IsMatch(text.AsSpan(Math.Max(0, quantity.Range.Start - 12), Math.Min(12, quantity.Range.Start)));
        isAge |= quantity.Kind == QuantityKind.Number && AgeOfPattern().IsMatch(text.AsSpan(Math.Max(0, quantity.Range.Start - 16), Math.Min(16, quantity.Range.Start)));
        var isTimes = TimesPattern().IsMatch(quantity.Range.Of(text)) || quantity.Range.Of(text).EndsWith(" times", StringComparison.Ordinal) && text.AsSpan(quantity.Range.End).StartsWith(" as ");
        var isRank = quantity.Kind == QuantityKind.Fraction && OrdinalPattern().IsMatch(quantity.Range.Of(text)) && !SharePattern().IsMatch(text.AsSpan(quantity.Range.End)) && text.AsSpan(0, quantity.Range.Start) is var before && !before.EndsWith(" by ") && !before.EndsWith("down ") && !before.EndsWith("up ") && !before.EndsWith("fell ") && !before.EndsWith("rose ");
        var isScore = quantity.UnitCode is null && text.AsSpan(0, quantity.Range.Start) is [.., >= '0' and <= '9', '-' or '–'];
        return !isKnown && !isScore && !isOne && !isAge && !isTimes && !isRank && !(quantity.Kind == QuantityKind.Length && DistancePattern().IsMatch(text.AsSpan(quantity.Range.End, Math.Min(24, text.Length - quantity.Range.End))))
            && !(quantity is { Kind: QuantityKind.Number, Unit: null } && ArticlePattern().IsMatch(text.AsSpan(Math.Max(0, quantity.Range.Start - 10), Math.Min(10, quantity.Range.Start))));
    }

    private static bool IsToldInJapanese(string text, Quantity quantity)
    {
        var behind = text.AsSpan(quantity.Range.End);
        var before = text.AsSpan(0, quantity.Range.Start);
        var isOrder = before.EndsWith("第") || quantity.UnitCode is null && behind is ['選', not ('挙' or '手'), ..] || behind.StartsWith("目") || behind.StartsWith("条") || quantity.Range.Of(text).EndsWith("以内", StringComparison.Ordinal) || behind.StartsWith("ぶり") || before.EndsWith("最初の") || quantity.Range.Of(text).EndsWith("家族", StringComparison.Ordinal) || behind.StartsWith("家族") || quantity.UnitCode is "条" or "章" or "号";
        var isEach = behind.StartsWith("当たり") || behind.StartsWith("あたり") || quantity is { Low: 1 } && (behind.StartsWith("平均") || behind.StartsWith("につき") || EachPattern().IsMatch(behind[..Math.Min(behind.Length, 12)])) || quantity is { Low: 1, Bound: QuantityBound.Exact, UnitCode: not null } && behind.Length > 0 && (char.IsAsciiDigit(behind[0]) || behind[0] is '＝' or '=');
        var isBothSides = quantity.UnitCode is "カ国" or "か国" or "国" && (quantity.Low ?? quantity.High) <= 2 && (behind.StartsWith("間") || before.EndsWith("両") || before.EndsWith("この"));
        var isPlace = quantity.Kind == QuantityKind.Length && (before.EndsWith("半径") || PlacePattern().IsMatch(behind[..Math.Min(behind.Length, 6)]));
        var isKnown = (quantity.Low ?? quantity.High) < SmallNumber && KnownJapanesePattern().IsMatch(before[^Math.Min(before.Length, 3)..]) || behind.StartsWith("連続") || behind.StartsWith("期連続");
        var isKind = quantity.Kind == QuantityKind.Length && behind is ['砲' or '弾' or '榴' or '拳' or '銃' or '走' or '機' or '級', ..];
        var isMajority = quantity.Range.Of(text) == "過半数" && behind is ['の' or 'を' or 'に', ..] or ['割', 'れ', ..];
        var isRank = quantity is { UnitCode: "部", Low: <= 9, Bound: QuantityBound.Exact } || quantity.UnitCode == "階";
        var isScore = quantity.UnitCode is null && (behind is ['―' or '－' or '‐' or '–' or '対', >= '0' and <= '9', ..] || before is [.., >= '0' and <= '9', '―' or '－' or '‐' or '–' or '対']);
        isScore |= quantity.UnitCode == "勝" && behind is [>= '0' and <= '9', ..] || quantity.UnitCode == "敗" && before.EndsWith("勝");
        return !isKnown && !isKind && !isOrder && !isEach && !isBothSides && !isPlace && !isMajority && !isRank && !isScore;
    }

    [GeneratedRegex(@"\b(?:the|its|their|both|these|those|other|of the|his|her|family of)\s(?:first\s|other\s|last\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KnownPattern();

    /// <summary>Two of its seven plants: the whole is told as well.</summary>
    [GeneratedRegex(@"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|most|all|none))\sof\s(?:the|its|their|his|her)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();

    /// <summary>How often, or by how much something grew, where no figure is told.</summary>
    [GeneratedRegex(@"^(?:\w+\s)?(?:\w+\s)?(?:twice|once|(?:doubl|trebl|tripl|quadrupl|halv)(?:e|es|ed|ing))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimesPattern();

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

    /// <summary>What a limit or a record is, whatever is over it.</summary>
    [GeneratedRegex("(?:上限|下限|基準|枠|定員|目標|最高|最多|最大|最低|最小|最悪|記録|最小値|最大値|平均|前回|前年|当初|従来|計画|見込み|予想|見通し|目安)の$", RegexOptions.CultureInvariant)]
    private static partial Regex LimitPattern();

    [GeneratedRegex("[^倍割分](?:を|に)(?:大きく|大幅に|わずかに)?(?:超|上回|下回|突破|迫|届)", RegexOptions.CultureInvariant)]
    private static partial Regex OverPattern();

    [GeneratedRegex(@"^(?:推定|推計|an?\sestimated\b|estimated\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReckonedPattern();

    [GeneratedRegex("(?:残る|残り|この|その|同)$", RegexOptions.CultureInvariant)]
    private static partial Regex KnownJapanesePattern();

    [GeneratedRegex("^(?:圏|先|沖|離れ|手前|付近|地点|四方|以内|の(?:地点|沖|距離))", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePattern();

    [GeneratedRegex(@"^\p{L}+(?:当たり|あたり|につき)", RegexOptions.CultureInvariant)]
    private static partial Regex EachPattern();

    [GeneratedRegex(@"^\s?(?:north|south|east|west|off|outside|inland|offshore|upstream|downstream|from the|of (?:its|the) (?:coast|border)|away|votes? to|-)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DistancePattern();

    [GeneratedRegex(@"\b(?:article|chapter|section|no\.|number|page|flight|route|room|boeing)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ArticlePattern();
}
