using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>Reads entries from CSV, one at a time: a header of known names, then a row a name; rows of one key stand together.</summary>
public sealed class CsvTermReader
{
    private readonly CsvCells _cells;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private CsvTermReader(TextReader text) => _cells = new CsvCells(text);

    /// <param name="csv">UTF-8, with or without its mark.</param>
    /// <exception cref="TermFileException">The file is no such CSV from some place on.</exception>
    public static async IAsyncEnumerable<TermEntry> ReadAsync(Stream csv, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        using var text = new StreamReader(csv, new UTF8Encoding(false, throwOnInvalidBytes: false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var reader = new CsvTermReader(text);
        await foreach (var entry in reader.EntriesAsync(cancel))
        {
            yield return entry;
        }
    }

    private async IAsyncEnumerable<TermEntry> EntriesAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        ReadHeader(await _cells.ReadAsync(cancel) ?? throw new TermFileException(new(1, 0), "the file is empty"));
        var rows = new List<CsvRow>();
        while (await _cells.ReadAsync(cancel) is { } row)
        {
            if (rows.Count > 0 && (Cell(row, TermColumns.Key).Length == 0 || Cell(row, TermColumns.Key) != Cell(rows[0], TermColumns.Key)))
            {
                yield return EntryOf(rows);
                rows.Clear();
            }
            rows.Add(row);
            if (rows.Count > TermFileLimits.MostNames)
            {
                throw new TermFileException(new(row.Line, 0), $"an entry has at most {TermFileLimits.MostNames} names");
            }
        }
        if (rows.Count > 0)
        {
            yield return EntryOf(rows);
        }
    }

    private void ReadHeader(CsvRow header)
    {
        for (var i = 0; i < header.Cells.Count; i++)
        {
            var column = header.Cells[i].Trim();
            if (!TermColumns.All.Contains(column, StringComparer.OrdinalIgnoreCase))
            {
                throw new TermFileException(new(header.Line, i + 1), $"'{column}' is no column; the columns are {string.Join(", ", TermColumns.All)}");
            }
            if (!_columns.TryAdd(column, i))
            {
                throw new TermFileException(new(header.Line, i + 1), $"the column '{column}' is there twice");
            }
        }
        if (TermColumns.Needed.FirstOrDefault(column => !_columns.ContainsKey(column)) is { } missing)
        {
            throw new TermFileException(new(header.Line, 0), $"the column '{missing}' is missing");
        }
    }

    private TermEntry EntryOf(List<CsvRow> rows)
    {
        var first = rows[0];
        var id = TermId.New();
        var term = new Term
        {
            Id = id, Slug = Cell(first, TermColumns.Key), Kind = OneOf(first, TermColumns.Kind, TermKind.Phrase), State = OneOf(first, TermColumns.State, TermState.Approved),
            IsPublic = YesOrNo(first), Wikidata = Cell(first, TermColumns.Wikidata), CreatedAt = default, Names = [.. rows.Select(row => NameOf(row))],
        };
        term.Arrange();
        return new TermEntry(new FilePlace(first.Line, 0), term);
    }

    private TermName NameOf(CsvRow row) => new()
    {
        Language = TermLanguage.IsValid(Cell(row, TermColumns.Language)) ? TermLanguage.Parse(Cell(row, TermColumns.Language)) : throw Wrong(row, TermColumns.Language, "is no language tag"),
        Since = SinceOf(row), Form = Cell(row, TermColumns.Form), Reading = Cell(row, TermColumns.Reading), Title = Cell(row, TermColumns.Title),
        First = Cell(row, TermColumns.First), Later = Cell(row, TermColumns.Later), Aliases = ListOf(row, TermColumns.Aliases), Forbidden = ListOf(row, TermColumns.Forbidden),
        Note = Cell(row, TermColumns.Note), Description = Cell(row, TermColumns.Description),
    };

    private string ListOf(CsvRow row, string column) => string.Join('\n', TermColumns.Split(Cell(row, column)).Where(item => item.Length > 0));

    private DateOnly? SinceOf(CsvRow row) => Cell(row, TermColumns.Since) switch
    {
        "" => null,
        var since when DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw Wrong(row, TermColumns.Since, "is no day as 2026-11-20"),
    };

    private bool YesOrNo(CsvRow row) => Cell(row, TermColumns.Public).ToLowerInvariant() switch
    {
        "yes" => true,
        "" or "no" => false,
        _ => throw Wrong(row, TermColumns.Public, "is neither yes nor no"),
    };

    private T OneOf<T>(CsvRow row, string column, T usual)
        where T : struct, Enum => Cell(row, column) switch
    {
        "" => usual,
        var name when !char.IsAsciiDigit(name[0]) && Enum.TryParse<T>(name, ignoreCase: true, out var known) && Enum.IsDefined(known) => known,
        _ => throw Wrong(row, column, $"is none of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}"),
    };

    private TermFileException Wrong(CsvRow row, string column, string what) => new(new(row.Line, _columns[column] + 1), $"'{Cell(row, column)}' {what}");

    private string Cell(CsvRow row, string column) =>
        _columns.TryGetValue(column, out var at) && at < row.Cells.Count ? CsvFormula.Restore(row.Cells[at].ReplaceLineEndings("\n")).Trim() : "";
}
