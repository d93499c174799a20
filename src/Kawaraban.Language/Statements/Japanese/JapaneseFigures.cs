using System.Text.RegularExpressions;
using Kawaraban.Language.Characters;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>What the words beside a figure of a Japanese text say of it, whatever its clause says.</summary>
internal static partial class JapaneseFigures
{
    private const int LongestNoun = 12;

    private static readonly string[] _reckoned = ["推定", "推計"];
    private static readonly string[] _shares = ["割", "倍", "分の"];

    /// <summary>2023年の12億円から今年は9億円に: the time right in front of the figure, or its clause's. A whole, 3400人のうち, has none that is told behind it.</summary>
    public static TimeExpression? TimeOf(string text, TimeReference reference, IReadOnlyList<TimeExpression> near, Statement statement, TextRange figure)
    {
        if (InFrontOf(text, near, figure) is { } own)
        {
            return own.Range == statement.Time?.Range ? statement.Time : PastTimes.Of(new SentencePlace(text, TextLanguage.Japanese, reference, figure, [], near), own);
        }

        var isWhole = text.AsSpan(figure.End).StartsWith("のうち") && statement.Time?.Range.Start >= figure.End;
        return isWhole || statement.Deed == Deed.Tells ? null : statement.Time;
    }

    /// <summary>Whether a figure is what somebody expects: 純利益予想は700億円, 予想収穫量は410万トン.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause that it stands in.</param>
    /// <param name="figure">Where it stands.</param>
    public static bool IsForecast(string text, TextRange clause, TextRange figure)
    {
        var isReckoned = Beginnings.IsOneOf(text.AsSpan(figure.Start), _reckoned);
        if (clause.Length == 0)
        {
            return isReckoned;
        }

        if (figure.Start <= clause.Start || isReckoned)
        {
            return figure.Start > clause.Start;
        }

        var isChanged = ChangePattern().IsMatch(text.AsSpan(figure.End));
        foreach (var match in ForecastPattern().EnumerateMatches(text.AsSpan(clause.Start, figure.Start - clause.Start)))
        {
            var end = clause.Start + match.Index + match.Length;
            switch (text[end - 1])
            {
                case 'の' when end == figure.Start:
                case 'は' or 'が' or 'も' when !isChanged:
                case 'を' when ChangedPattern().IsMatch(text.AsSpan(figure.End)):
                case not ('の' or 'は' or 'が' or 'も' or 'を') when !isChanged:
                    return true;
            }
        }

        return false;
    }

    private static TimeExpression? InFrontOf(string text, IReadOnlyList<TimeExpression> near, TextRange figure)
    {
        var isShare = Array.Exists(_shares, figure.Of(text).Contains);
        for (var i = near.Count - 1; i >= 0 && !isShare; i--)
        {
            var end = near[i].Range.End;
            if (end <= figure.Start && near[i].Type != TimeType.Duration)
            {
                var isTold = near[i].From is not null && near[i].Type is TimeType.Date or TimeType.Time && !near[i].Value.EndsWith("_REF", StringComparison.Ordinal);
                end += text.AsSpan(end).StartsWith("1年間") ? 3 : 0;
                return isTold && figure.Start - end <= LongestNoun && figure.Start > end && text[end] == 'の' && IsNoun(text.AsSpan(end + 1, figure.Start - end - 1)) ? near[i] : null;
            }
        }

        return null;
    }

    /// <summary>Nothing, or a noun: 昨年の輸出額84億ドル.</summary>
    private static bool IsNoun(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (!CharacterClasses.IsKanji(c) && c is not (>= '\u30A1' and <= '\u30FC'))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"(?:予想|見通し|予測|見込み)(?:は|が|も|を|の)|(?:^|の|、|は)予想\p{IsCJKUnifiedIdeographs}", RegexOptions.CultureInvariant)]
    private static partial Regex ForecastPattern();

    /// <summary>予想を0.3ポイント上回る: how far from it.</summary>
    [GeneratedRegex("^(?:上回|下回|引き上げ|引き下げ|上積み|下振れ|上振れ)", RegexOptions.CultureInvariant)]
    private static partial Regex ChangePattern();

    [GeneratedRegex("^(?:に|と|から|へ|程度)", RegexOptions.CultureInvariant)]
    private static partial Regex ChangedPattern();
}
