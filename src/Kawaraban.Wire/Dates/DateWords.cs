using System.Collections.Frozen;
using System.Globalization;
using Kawaraban.Wire.Detection;

namespace Kawaraban.Wire.Dates;

/// <summary>What words in dates mean, from the data files <c>MonthNames.txt</c>, <c>DayWords.txt</c> and <c>ZoneNames.txt</c>.</summary>
internal static class DateWords
{
    private const int ShortestBeginning = 4;

    private static readonly FrozenSet<string> Idle = Rows("filler", "weekday").SelectMany(row => row.Skip(1)).Select(Plain).ToFrozenSet();
    private static readonly FrozenDictionary<string, int> Months = ReadMonths();
    private static readonly FrozenDictionary<string, TimeSpan> Zones = ReadZones();
    private static readonly FrozenDictionary<string, HalfDay> Halves = Rows("am", "pm")
        .SelectMany(row => row.Skip(2), (row, word) => (word, half: new HalfDay(row[0] == "pm", row[1] == "-" ? null : Hours(row[1]))))
        .ToFrozenDictionary(pair => Plain(pair.word), pair => pair.half);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthsBySpan = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month of a name or a known beginning of one, 1 to 12; 0 for another word.</summary>
    public static int Month(string word) => MonthsBySpan.TryGetValue(word, out var month) ? month : 0;

    public static HalfDay? Half(string word) => Halves.TryGetValue(word, out var half) ? half : null;

    public static TimeSpan? Zone(string word) => Zones.TryGetValue(word, out var offset) ? offset : null;

    /// <summary>Whether a word says nothing new: a day of the week, an article.</summary>
    public static bool IsIdle(string word) => Idle.Contains(word);

    private static FrozenDictionary<string, int> ReadMonths()
    {
        var named = DataLines.Of("Dates.MonthNames.txt").SelectMany(line => line[(line.IndexOf(' ') + 1)..].Split('/').Index())
            .SelectMany(month => month.Item.Split(' '), (month, name) => (Name: Plain(name), Number: month.Index + 1)).ToList();
        var months = new Dictionary<string, int>();
        foreach (var (name, number) in named)
        {
            months.TryAdd(name, number);
        }

        foreach (var beginnings in named.SelectMany(Beginnings).GroupBy(beginning => beginning.Name))
        {
            if (beginnings.Select(beginning => beginning.Number).Distinct().Count() == 1 && !Idle.Contains(beginnings.Key))
            {
                months.TryAdd(beginnings.Key, beginnings.First().Number);
            }
        }

        return months.ToFrozenDictionary();
    }

    private static IEnumerable<(string Name, int Number)> Beginnings((string Name, int Number) month)
    {
        for (var length = ShortestBeginning; length < month.Name.Length; length++)
        {
            yield return (month.Name[..length], month.Number);
        }
    }

    private static FrozenDictionary<string, TimeSpan> ReadZones() => DataLines.Of("Dates.ZoneNames.txt").Select(line => line.Split(' '))
        .SelectMany(row => row.Skip(1), (row, name) => (name, Offset: Hours(row[0])))
        .ToFrozenDictionary(zone => Plain(zone.name), zone => zone.Offset);

    private static TimeSpan Hours(string text)
    {
        var offset = TimeSpan.Parse(text.TrimStart('+', '-') is var plain && plain.Contains(':') ? plain : plain + ":00", CultureInfo.InvariantCulture);
        return text[0] == '-' ? -offset : offset;
    }

    private static IEnumerable<string[]> Rows(params string[] kinds) =>
        DataLines.Of("Dates.DayWords.txt").Select(line => line.Split(' ')).Where(row => kinds.Contains(row[0]));

    private static string Plain(string word) => DateText.Word(word);
}
