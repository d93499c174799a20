using System.Text;

namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>Comma-separated values (RFC 4180), read a row at a time. Cells may hold line ends between quotation marks.</summary>
internal sealed class CsvCells(TextReader text)
{
    private const int MostCells = 200;

    private readonly char[] _buffer = new char[16 * 1024];
    private int _at;
    private int _end;
    private int _line = 1;

    /// <returns>The next row that is not empty; null at the end.</returns>
    /// <exception cref="TermFileException">A quotation mark is never closed, something follows a closed one, or a cell is longer than any should be.</exception>
    public async Task<CsvRow?> ReadAsync(CancellationToken cancel)
    {
        while (await PeekAsync(cancel) >= 0)
        {
            var row = await ReadRowAsync(cancel);
            if (row.Cells.Count > 1 || row.Cells[0].Length > 0)
            {
                return row;
            }
        }
        return null;
    }

    private async Task<CsvRow> ReadRowAsync(CancellationToken cancel)
    {
        var line = _line;
        var cells = new List<string>();
        while (true)
        {
            cells.Add(await PeekAsync(cancel) == '"' ? await ReadQuotedAsync(cells.Count + 1, cancel) : await ReadPlainAsync(cells.Count + 1, cancel));
            if (cells.Count > MostCells)
            {
                throw new TermFileException(new(line, cells.Count), $"a row has at most {MostCells} cells");
            }
            var next = await PeekAsync(cancel);
            Skip();
            switch (next)
            {
                case ',':
                    continue;
                case '\r' when await PeekAsync(cancel) == '\n':
                    Skip();
                    break;
            }
            _line += next is '\r' or '\n' ? 1 : 0;
            return new CsvRow(line, cells);
        }
    }

    private async Task<string> ReadPlainAsync(int cell, CancellationToken cancel)
    {
        var text = new StringBuilder();
        while (await PeekAsync(cancel) is var next and >= 0 and not ',' and not '\r' and not '\n')
        {
            Append(text, (char)next, cell);
            Skip();
        }
        return text.ToString();
    }

    private async Task<string> ReadQuotedAsync(int cell, CancellationToken cancel)
    {
        var (text, line) = (new StringBuilder(), _line);
        Skip();
        while (true)
        {
            var next = await PeekAsync(cancel);
            if (next < 0)
            {
                throw new TermFileException(new(line, cell), "a quotation mark opens a cell that is never closed");
            }
            Skip();
            if (next != '"')
            {
                _line += next == '\n' ? 1 : 0;
                Append(text, (char)next, cell);
            }
            else if (await PeekAsync(cancel) == '"')
            {
                Append(text, '"', cell);
                Skip();
            }
            else
            {
                break;
            }
        }
        return await PeekAsync(cancel) is < 0 or ',' or '\r' or '\n' ? text.ToString() : throw new TermFileException(new(_line, cell), "something follows the quotation mark that closes a cell");
    }

    private void Append(StringBuilder text, char c, int cell)
    {
        if (text.Length >= TermFileLimits.LongestCell)
        {
            throw new TermFileException(new(_line, cell), $"a cell has at most {TermFileLimits.LongestCell} characters");
        }
        text.Append(c);
    }

    private void Skip() => _at++;

    private ValueTask<int> PeekAsync(CancellationToken cancel) => _at < _end ? ValueTask.FromResult((int)_buffer[_at]) : FillAsync(cancel);

    private async ValueTask<int> FillAsync(CancellationToken cancel)
    {
        (_at, _end) = (0, await text.ReadAsync(_buffer, cancel));
        return _end == 0 ? -1 : _buffer[0];
    }
}
