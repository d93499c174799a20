using System.Globalization;

namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>The words of <c>JapaneseWords.txt</c>.</summary>
internal static class JapaneseWords
{
    private static readonly ILookup<string, string> _lines = DataFile.Lines("JapaneseWords.txt").ToLookup(entry => string.Join(' ', entry.Section), entry => entry.Line);

    /// <summary>Words before a number that bind it: 約, 最大.</summary>
    public static WordTable<QuantityBound> BoundsBefore { get; } = Bounds("before");

    /// <summary>Words after a number that bind it: 以上, を超える.</summary>
    public static WordTable<QuantityBound> BoundsAfter { get; } = Bounds("after");

    /// <summary>Words and signs before a number that say what it measures: 時速, 第, $.</summary>
    public static WordTable<JapanesePrefix> Prefixes { get; } = new(_lines["prefix"].Select(Prefix));

    /// <summary>Words that are a quantity by themselves: 半数.</summary>
    public static WordTable<WholeQuantity> Wholes { get; } = new(_lines["whole"].Select(Whole));

    /// <summary>Names and idioms that hold a numeral but no quantity: 九州, 統一.</summary>
    public static WordTable<bool> Names { get; } = Set("none");

    /// <summary>Counters that only stand after 第: 次, 弾.</summary>
    public static WordTable<bool> OrdinalCounters { get; } = Set("after 第");

    /// <summary>Words between the two ends of a range.</summary>
    public static WordTable<bool> Ranges { get; } = Set("range");

    /// <summary>Words after N年 that make it a duration, and those before it.</summary>
    public static WordTable<bool> YearsAfter { get; } = Set("years after");

    public static Endings YearsBefore { get; } = Ends("years before");

    /// <summary>Words after N日 that make it a duration.</summary>
    public static WordTable<bool> DaysAfter { get; } = Set("days after");

    /// <summary>Words before a year of an era.</summary>
    public static Endings Eras { get; } = Ends("era");

    public static Endings AngleBefore { get; } = Ends("angle before");

    public static WordTable<bool> AngleAfter { get; } = Set("angle after");

    public static Endings HeatBefore { get; } = Ends("heat before");

    public static WordTable<bool> HeatAfter { get; } = Set("heat after");

    public static Endings WeightBefore { get; } = Ends("weight before");

    public static WordTable<bool> WeightAfter { get; } = Set("weight after");

    private static readonly Dictionary<string, HashSet<char>> _notAfter = _lines
        .Where(section => section.Key.StartsWith("not after ", StringComparison.Ordinal))
        .ToDictionary(section => section.Key["not after ".Length..], section => Words(section.Key).Select(word => word[0]).ToHashSet());

    /// <summary>Whether a character makes another word of the one before it: 人口, 超大国.</summary>
    public static bool MakesAnotherWord(string word, char next) => _notAfter.TryGetValue(word, out var others) && others.Contains(next);

    private static IEnumerable<string> Words(string section) => _lines[section].SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static WordTable<bool> Set(string section) => new(Words(section).Select(word => (word, true)));

    private static Endings Ends(string section) => new(Words(section));

    private static WordTable<QuantityBound> Bounds(string side) =>
        new(new[] { QuantityBound.About, QuantityBound.AtLeast, QuantityBound.AtMost, QuantityBound.MoreThan, QuantityBound.LessThan }
            .SelectMany(bound => Words($"{side} {char.ToLower(bound.ToString()[0], CultureInfo.InvariantCulture)}{bound.ToString()[1..]}").Select(word => (word, bound))));

    private static (string, JapanesePrefix) Prefix(string line)
    {
        var fields = line.Split(' ');
        return (fields[0], new JapanesePrefix(fields[0], Enum.Parse<PrefixRole>(fields[1], ignoreCase: true), fields.Length > 2 ? fields[2] : null));
    }

    private static (string, WholeQuantity) Whole(string line)
    {
        var fields = line.Split(' ');
        var kind = Enum.Parse<QuantityKind>(fields[1], ignoreCase: true);
        var bound = fields[^1] == "moreThan" ? QuantityBound.MoreThan : QuantityBound.Exact;
        var isMeasure = kind == QuantityKind.Duration;
        return (fields[0], new WholeQuantity(kind, Decimals.Parse(fields[2]), bound, isMeasure ? fields[4] : null, isMeasure ? fields[3] : null));
    }
}
