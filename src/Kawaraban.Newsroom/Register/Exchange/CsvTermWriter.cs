namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>Writes entries as CSV that a spreadsheet opens: UTF-8 with its mark, a header, a row a name.</summary>
public static class CsvTermWriter
{
    public static async Task WriteAsync(IAsyncEnumerable<Term> terms, Stream to, CancellationToken cancel = default)
    {
        await using var text = new StreamWriter(to, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await text.WriteLineAsync(string.Join(',', TermColumns.All));
        await foreach (var term in terms.WithCancellation(cancel))
        {
            foreach (var name in term.Names)
            {
                await text.WriteLineAsync(string.Join(',', Cells(term, name).Select(Cell)));
            }
        }
    }

    private static string[] Cells(Term term, TermName name) =>
    [
        term.Slug, term.Kind.ToString().ToLowerInvariant(), term.State.ToString().ToLowerInvariant(), term.IsPublic ? "yes" : "no", term.Wikidata,
        name.Language.Tag, name.Since?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "", name.Form, name.Reading, name.Title, name.First, name.Later,
        TermColumns.Join(name.AliasList), TermColumns.Join(name.ForbiddenList), name.Note, name.Description,
    ];

    private static string Cell(string value)
    {
        var safe = CsvFormula.Defuse(value);
        return safe.AsSpan().ContainsAny(",\"\r\n") || safe != safe.Trim() ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
