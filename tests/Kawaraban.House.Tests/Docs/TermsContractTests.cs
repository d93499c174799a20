using System.Text;
using System.Text.RegularExpressions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;

namespace Kawaraban.House.Tests.Docs;

/// <summary><c>docs/contracts/terms.md</c> has every column, and its examples are read and written again as they stand.</summary>
public sealed partial class TermsContractTests
{
    [Fact]
    public void The_table_has_every_column_in_the_order_in_which_they_are_written() =>
        Assert.Equal(TermColumns.All, Column().Matches(Document()).SelectMany(row => Name().Matches(row.Value.Split('|')[1])).Select(name => name.Groups[1].Value));

    [Fact]
    public async Task The_example_of_CSV_is_written_as_it_was_read()
    {
        var written = await WrittenAsync(CsvTermReader.ReadAsync(Stream(Example("csv"))), CsvTermWriter.WriteAsync);

        Assert.Equal(Example("csv"), written.Trim('\uFEFF').ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public async Task The_example_of_TBX_is_written_as_it_was_read()
    {
        var file = $"<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\" type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\"><tbxHeader/><text><body>{Example("xml")}</body></text></tbx>";

        var written = await WrittenAsync(TbxReader.ReadAsync(Stream(file)), TbxWriter.WriteAsync);

        Assert.Equal(Lines(Example("xml")), Lines(Entry().Match(written).Value));
    }

    private static async Task<string> WrittenAsync(IAsyncEnumerable<TermEntry> entries, Func<IAsyncEnumerable<Term>, Stream, CancellationToken, Task> write)
    {
        var bytes = new MemoryStream();
        await write(entries.Select(entry => entry.Term), bytes, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string Document() => Repository.Read("docs", "contracts", "terms.md");

    private static string Example(string word) => Fences.Of("docs", "contracts", "terms.md").Single(example => example.Word == word).Text;

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries);

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("^\\| `[^|]*\\|.*\\|$", RegexOptions.Multiline)]
    private static partial Regex Column();

    [GeneratedRegex("`([a-z]+)`")]
    private static partial Regex Name();

    [GeneratedRegex("<conceptEntry.*</conceptEntry>", RegexOptions.Singleline)]
    private static partial Regex Entry();
}
