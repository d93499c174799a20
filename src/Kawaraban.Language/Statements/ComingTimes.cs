using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>The time of what is yet to come, where its words alone name one that is over: "Rain is expected on Saturday" is of the next, "takes effect on 1 January" of the coming year.</summary>
internal static partial class ComingTimes
{
    private const int DaysOfWeek = 7;
    private const int DigitsOfYear = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _weekdays = FrozenSet.ToFrozenSet(
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] _partsOfYear =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "spring", "summer", "autumn", "winter",
    ];

    private static readonly string[] _told = ["last", "next", "past", "previous", "ago"];

    /// <summary>The same day of the coming week, or the same part of the coming year; the time itself where it is not over, or says itself which it is: "last Friday", "yesterday", "10 March 2025".</summary>
    public static TimeExpression Of(SentencePlace sentence, TimeExpression time)
    {
        var now = sentence.Reference.Instant;
        if (time.From is not { } from || from > now)
        {
            return time;
        }

        var words = time.Range.Of(sentence.Text);
        if (sentence.Language.IsJapanese)
        {
            var later = MonthPattern().IsMatch(words) ? now.AddYears(1) : DayPattern().IsMatch(words) ? now.AddMonths(1) : now;
            return time.To <= now && later > now ? Read(sentence, time, later, later) : time;
        }

        return _weekdays.Contains(words) ? from < now.AddDays(-DaysOfWeek - 1) ? time : Read(sentence, time, now.AddDays(DaysOfWeek), now.AddDays(DaysOfWeek))
            : time.To <= now && IsPartOfYear(words) ? Read(sentence, time, now.AddYears(1), now.AddYears(1)) : time;
    }

    private static bool IsPartOfYear(string words) =>
        Array.Exists(_partsOfYear, part => words.Contains(part, StringComparison.Ordinal)) && !Array.Exists(_told, word => words.Contains(word, StringComparison.OrdinalIgnoreCase)) && !HasYear(words);

    private static bool HasYear(string words)
    {
        var digits = 0;
        foreach (var letter in words)
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : 0;
            if (digits == DigitsOfYear)
            {
                return true;
            }
        }

        return false;
    }

    private static TimeExpression Read(SentencePlace sentence, TimeExpression time, DateTimeOffset instant, DateTimeOffset latest) =>
        Reread(sentence, time, instant) is { From: { } coming } read && coming > sentence.Reference.Instant && coming <= latest ? read : time;

    [GeneratedRegex("^(?:[0-9０-９]{1,2}月|[春夏秋冬])", RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();

    [GeneratedRegex("^[0-9０-９]{1,2}日", RegexOptions.CultureInvariant)]
    private static partial Regex DayPattern();

    /// <summary>What the words of a time name at another instant; null where they are no time alone. A month or a season may be read as one only behind "in": May, the spring.</summary>
    public static TimeExpression? Reread(SentencePlace sentence, TimeExpression time, DateTimeOffset instant)
    {
        var reference = sentence.Reference with { Instant = instant };
        var words = time.Range.Of(sentence.Text);
        var read = TimeExpressions.Of(words, sentence.Language, reference);
        read = read.Count == 0 && sentence.Language.IsEnglish ? TimeExpressions.Of("in " + words, sentence.Language, reference) : read;
        read = read.Count == 2 && sentence.Language.IsEnglish ? TimeExpressions.Of("between " + words, sentence.Language, reference) : read;
        return read is [var only] ? only with { Range = time.Range } : null;
    }
}
