using System.Globalization;
using Kawaraban.Language.Analysis;

namespace Kawaraban.Lexicographer;

/// <summary>The categories of characters and the class of each UTF-16 unit, read from <c>char.def</c>.</summary>
internal sealed class CharacterTable
{
    private const string DefaultCategory = "DEFAULT";
    private readonly List<string> names = [];
    private readonly Dictionary<string, CharacterCategory> categories = [];
    private readonly Dictionary<CharacterCategory, int> classes = [];
    private readonly CharacterCategory[] units = new CharacterCategory[LexiconFile.CharacterCount];

    public CharacterTable(string file)
    {
        var rows = EucText.Lines(file).Select(line => line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(row => row.Length > 0).ToList();
        foreach (var row in rows.Where(row => !row[0].StartsWith("0x", StringComparison.Ordinal)))
        {
            AddCategory(row);
        }
        if (names is not [DefaultCategory, "SPACE", ..])
        {
            throw new InvalidDataException($"{file}: the first categories must be DEFAULT and SPACE");
        }
        Array.Fill(units, categories[DefaultCategory]);
        foreach (var row in rows.Where(row => row[0].StartsWith("0x", StringComparison.Ordinal)))
        {
            AddRange(row);
        }
        // MeCab's table ends one short of it: the unit is of no category.
        units[^1] = default;
    }

    public IReadOnlyList<string> Categories => names;

    public IEnumerable<CharacterCategory> Classes
    {
        get
        {
            foreach (var unit in units)
            {
                classes.TryAdd(unit, classes.Count);
            }
            return classes.Keys;
        }
    }

    public int ClassOf(int unit) => classes[units[unit]];

    private void AddCategory(string[] row)
    {
        var index = names.Count;
        names.Add(row[0]);
        categories.Add(row[0], new CharacterCategory(1u << index, (byte)index, Number(row[3]), Number(row[2]), Number(row[1])));
    }

    private void AddRange(string[] row)
    {
        var ends = row[0].Split("..");
        var category = categories[row[1]] with { Mask = row.Skip(1).Aggregate(0u, (mask, name) => mask | categories[name].Mask) };
        for (var unit = Hex(ends[0]); unit <= Hex(ends[^1]); unit++)
        {
            units[unit] = category;
        }
    }

    private static byte Number(string text) => byte.Parse(text, CultureInfo.InvariantCulture);

    private static int Hex(string text) => int.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
