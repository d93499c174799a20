using System.Collections.Frozen;

namespace Kawaraban.Language.Times;

/// <summary>What in a sentence shows that the number of "at 18.40" is a time: a day beside it, what happens at a time, or a second time.</summary>
internal static class ClockSigns
{
    /// <summary>How many letters before and behind may hold a sign.</summary>
    private const int Reach = 200;

    /// <summary>How many words off a day may stand.</summary>
    private const int DayReach = 4;

    private static readonly char[] _marks = [' ', ',', ':', '“', '”', '"', '\'', '’', '(', ')', '—', '–', '-', '\n'];

    private static readonly FrozenSet<string> _happening = Set(
        "strike strikes struck striking leave leaves left leaving open opens opened opening arrive arrives arrived arriving begin begins began begun beginning start starts started starting end ends ended ending depart departs departed departure "
        + "sail sails sailed land lands landed dock docks docked board boards boarded ring rings rang rung wake wakes woke die dies died born meet meets met return returns returned lift lifts lifted clear clears cleared call calls called phone phoned "
        + "happen happens happened occur occurs occurred break breaks broke explode exploded crash crashed collapse collapsed sink sinks sank capsized seen heard woken sunrise sunset due scheduled shut shuts "
        + "train trains boat boats ferry ferries bus buses flight flights tram trams bell bells clock locomotive bulletin");

    private static readonly FrozenSet<string> _days =
        FrozenSet.ToFrozenSet([.. EnglishWords.Weekdays.Words, .. EnglishWords.PluralWeekdays.Words, .. EnglishWords.Months.Words], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _relativeDays = Set("today tomorrow yesterday tonight weekdays weekends daily");

    private static readonly FrozenSet<string> _parts = Set("morning afternoon evening night");

    private static readonly FrozenSet<string> _next = Set("local when hours sharp every GMT UTC");

    private static readonly FrozenSet<string> _introductions = Set("at until till from before after since");

    /// <summary>Whether the sentence around a number tells of a time.</summary>
    /// <param name="before">The text before the word that introduces the number.</param>
    /// <param name="behind">The text behind the number.</param>
    public static bool Stand(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var (left, right) = (Words(EndOf(before)), Words(StartOf(behind)));
        return left.Any(_happening.Contains) || right.Any(_happening.Contains)
            || left.TakeLast(DayReach).Any(IsDay) || right.Take(DayReach).Any(word => IsDay(word) || _parts.Contains(word))
            || right.Take(1).Any(_next.Contains) || HoldsTime(left) || HoldsTime(right);
    }

    private static bool IsDay(string word) => _relativeDays.Contains(word) || char.IsUpper(word[0]) && _days.Contains(word);

    private static bool HoldsTime(string[] words) => words.Zip(words.Skip(1)).Any(pair => _introductions.Contains(pair.First) && DottedClock.IsShaped(pair.Second));

    private static ReadOnlySpan<char> EndOf(ReadOnlySpan<char> text)
    {
        text = text[Math.Max(0, text.Length - Reach)..];
        for (var at = text.Length - 1; at >= 0; at--)
        {
            if (IsEnd(text, at))
            {
                return text[(at + 1)..];
            }
        }

        return text;
    }

    private static ReadOnlySpan<char> StartOf(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(Reach, text.Length)];
        for (var at = 0; at < text.Length; at++)
        {
            if (IsEnd(text, at))
            {
                return text[..at];
            }
        }

        return text;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at) => text[at] is '!' or '?' or ';' || text[at] == '.' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static string[] Words(ReadOnlySpan<char> text) => text.ToString().Split(_marks, StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
