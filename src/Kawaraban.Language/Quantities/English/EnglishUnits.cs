namespace Kawaraban.Language.Quantities.English;

/// <summary>The units and nouns of <c>EnglishUnits.txt</c>.</summary>
internal static class EnglishUnits
{
    /// <summary>Words, in lower case.</summary>
    public static WordTable<EnglishUnit> Words { get; } = new(Read(symbols: false));

    /// <summary>Signs and abbreviations, in their case.</summary>
    public static WordTable<EnglishUnit> Symbols { get; } = new(Read(symbols: true));

    /// <summary>Words that say how long something takes by its unit alone: hour-long, year long, weeklong.</summary>
    public static WordTable<EnglishUnit> Lengths { get; } = new(Read(symbols: false).Where(entry => entry.Item2.Kind == QuantityKind.Duration && !entry.Item1.EndsWith('s'))
        .SelectMany(entry => new[] { ($"{entry.Item1}-long", entry.Item2), ($"{entry.Item1} long", entry.Item2), ($"{entry.Item1}long", entry.Item2) }));

    private static IEnumerable<(string, EnglishUnit)> Read(bool symbols)
    {
        foreach (var (section, line) in DataFile.Lines("EnglishUnits.txt").Where(entry => entry.Section.Contains("symbol") == symbols))
        {
            var kind = Enum.Parse<QuantityKind>(section[0], ignoreCase: true);
            var sides = line.Split(" : ", 2);
            var head = sides[0].Split(' ');
            var code = head[0] == "-" ? null : head[0];
            var factor = head.Length > 1 ? Decimals.Parse(head[1]) : 1;
            foreach (var word in sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('_', ' ')))
            {
                yield return (word, new EnglishUnit(word, kind, code, factor));
            }
        }
    }
}
