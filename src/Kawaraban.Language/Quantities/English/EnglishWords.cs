using System.Globalization;

namespace Kawaraban.Language.Quantities.English;

/// <summary>The words of <c>EnglishWords.txt</c>.</summary>
internal static class EnglishWords
{
    private static readonly ILookup<string, string> _lines = DataFile.Lines("EnglishWords.txt").ToLookup(entry => string.Join(' ', entry.Section), entry => entry.Line);

    /// <summary>Words before a number that bind it: at least, nearly.</summary>
    public static WordTable<QuantityBound> BoundsBefore { get; } = Bounds("before");

    /// <summary>Words after a quantity that bind it: or more.</summary>
    public static WordTable<QuantityBound> BoundsAfter { get; } = Bounds("after");

    /// <summary>The words of numbers: five, twenty, million.</summary>
    public static WordTable<NumberPart> Numbers { get; } = new(
        new[] { NumberPlace.Unit, NumberPlace.Teen, NumberPlace.Ten, NumberPlace.Hundred, NumberPlace.Dozen, NumberPlace.Scale }
            .SelectMany(place => Valued(char.ToLowerInvariant(place.ToString()[0]) + place.ToString()[1..]).Select(word => (word.Word, new NumberPart(word.Meaning, place)))));

    /// <summary>Scales written as letters after digits: bn, m.</summary>
    public static WordTable<decimal> ShortScales { get; } = new(Valued("short scale"));

    /// <summary>Plurals that are orders of magnitude: hundreds.</summary>
    public static WordTable<decimal> Magnitudes { get; } = new(Valued("magnitude"));

    public static WordTable<decimal> Ordinals { get; } = new(Valued("ordinal"));

    /// <summary>Parts of a whole: thirds.</summary>
    public static WordTable<decimal> Parts { get; } = new(Valued("part"));

    public static WordTable<decimal> Folds { get; } = new(Valued("fold"));

    /// <summary>Words that are multiples: doubled, and whether they are whatever stands beside them.</summary>
    public static WordTable<(decimal Value, bool IsSure)> Multiples { get; } = new(_lines["multiple"].Select(line => line.Split(' ')).Select(fields => (fields[0], (Decimals.Parse(fields[1]), fields.Length > 2))));

    public static Endings MultipleBefore { get; } = Ends("multiple before");

    public static WordTable<bool> MultipleAfter { get; } = Set("multiple after");

    public static WordTable<bool> NotMultipleAfter { get; } = Set("not multiple after");

    /// <summary>Numbers of digits: double-digit.</summary>
    public static WordTable<decimal> Digits { get; } = new(Valued("digits"));

    public static WordTable<string> Currencies { get; } = new(_lines["currency"].Select(line => line.Split(' ')).Select(fields => (fields[0], fields[1])));

    public static WordTable<bool> AgeBefore { get; } = Set("age before");

    public static Endings DecadeBefore { get; } = Ends("decade before");

    /// <summary>Words before a number of a series: No., Article.</summary>
    public static WordTable<bool> Numbered { get; } = Set("numbered");

    public static WordTable<bool> Adjectives { get; } = Set("adjective");

    public static WordTable<bool> Months { get; } = Set("month");

    public static WordTable<bool> YearBefore { get; } = Set("year before");

    public static WordTable<bool> ClockAfter { get; } = Set("clock after");

    public static WordTable<bool> AgoAfter { get; } = Set("ago after");

    /// <summary>Words of number that begin a phrase in which they are none: one another, first aid.</summary>
    public static WordTable<bool> Idioms { get; } = Set("idiom");

    public static Endings OrdinalBefore { get; } = Ends("ordinal before");

    public static WordTable<bool> OrdinalAfter { get; } = Set("ordinal after");

    private static IEnumerable<string> Words(string section) =>
        _lines[section].SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word => word.Replace('_', ' '));

    private static WordTable<bool> Set(string section) => new(Words(section).Select(word => (word, true)));

    private static Endings Ends(string section) => new(Words(section));

    private static IEnumerable<(string Word, decimal Meaning)> Valued(string section) =>
        _lines[section].Select(line => line.Split(' ')).Select(fields => (fields[0].Replace('_', ' '), Decimals.Parse(fields[1])));

    private static WordTable<QuantityBound> Bounds(string side) =>
        new(new[] { QuantityBound.Exact, QuantityBound.About, QuantityBound.AtLeast, QuantityBound.AtMost, QuantityBound.MoreThan, QuantityBound.LessThan }
            .SelectMany(bound => Words($"{side} {char.ToLower(bound.ToString()[0], CultureInfo.InvariantCulture)}{bound.ToString()[1..]}").Select(word => (word, bound))));
}
