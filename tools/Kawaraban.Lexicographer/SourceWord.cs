namespace Kawaraban.Lexicographer;

/// <summary>A row of a file of words.</summary>
internal sealed record SourceWord(string Surface, int Id, short Cost, string Tuple, string Base, string Reading, string Pronunciation)
{
    private const int LeadingColumns = 4;
    private const int TupleColumns = 6;

    /// <summary>Reads a row: surface, left id, right id, cost, four levels, conjugation, form, and then base, reading, pronunciation as far as they are there.</summary>
    /// <exception cref="InvalidDataException">It is no such row.</exception>
    public static SourceWord Read(string row)
    {
        var columns = row.Split(',');
        if (columns.Length < LeadingColumns + TupleColumns + 1 || columns[0].Length == 0 || row.Contains('"', StringComparison.Ordinal))
        {
            throw new InvalidDataException($"not a row of words: {row}");
        }
        if (!int.TryParse(columns[1], out var id) || columns[1] != columns[2] || !short.TryParse(columns[3], out var cost))
        {
            throw new InvalidDataException($"a word's two ids must be one number, its cost a number: {row}");
        }
        var tuple = string.Join(',', columns, LeadingColumns, TupleColumns);
        return new(columns[0], id, cost, tuple, columns[10], columns.ElementAtOrDefault(11) ?? "", columns.ElementAtOrDefault(12) ?? "");
    }
}
