namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>The units and counters of <c>JapaneseUnits.txt</c>.</summary>
internal static class JapaneseUnits
{
    private const string CounterKa = "かカヵヶケ箇個";

    /// <summary>All words, by how they are written.</summary>
    public static WordTable<JapaneseUnit> Table { get; } = new(Read().Select(unit => (unit.Word, unit)));

    private static IEnumerable<JapaneseUnit> Read()
    {
        foreach (var (section, line) in DataFile.Lines("JapaneseUnits.txt"))
        {
            var kind = Enum.Parse<QuantityKind>(section[0], ignoreCase: true);
            var strength = section.Length > 1 ? Enum.Parse<UnitStrength>(section[1], ignoreCase: true) : UnitStrength.Plain;
            var sides = line.Split(" : ", 2);
            var head = sides[0].Split(' ');
            var factor = head.Length > 1 ? Decimals.Parse(head[1]) : 1;
            foreach (var word in sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Spellings))
            {
                yield return new JapaneseUnit(word, kind, CodeOf(head[0], word), factor, strength);
            }
        }
    }

    private static IEnumerable<string> Spellings(string word) =>
        word.Contains('*', StringComparison.Ordinal) ? CounterKa.Select(ka => word.Replace('*', ka)) : [word];

    private static string? CodeOf(string code, string word) => code switch
    {
        "=" => word,
        "-" => null,
        _ => code,
    };
}
