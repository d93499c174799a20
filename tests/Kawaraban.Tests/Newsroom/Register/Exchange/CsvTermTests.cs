using System.Text;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;
using Xunit;
using static Kawaraban.Tests.Newsroom.Register.Entries;

namespace Kawaraban.Tests.Newsroom.Register.Exchange;

public sealed class CsvTermTests
{
    [Fact]
    public void A_spreadsheet_of_two_columns_and_a_mark_is_enough()
    {
        var term = Read("\uFEFFlanguage,form\nja,セルデン\n\nen-GB,\"Port\nSelden\"\n");

        Assert.Equal([(2, Ja, "セルデン"), (4, En, "Port\nSelden")], term.Select(entry => (entry.Place.Line, entry.Term.Names[0].Language, entry.Term.Names[0].Form)));
    }

    [Fact]
    public void Rows_of_one_key_are_one_entry()
    {
        var term = Assert.Single(Read("key,kind,language,form,since,aliases\r\nselden,place,en,Selden,,A|B\\|C\r\nselden,place,ja,セルデン,2020-01-01,\r\n")).Term;

        Assert.Equal((TermKind.Place, "A\nB|C", new DateOnly(2020, 1, 1)), (term.Kind, term.Names[0].Aliases, term.Names[1].Since));
    }

    [Theory]
    [InlineData("language,form\nja,\"x", "line 2, column 2: a quotation mark opens")]
    [InlineData("language,form\nja,\"x\"y", "line 2, column 2: something follows")]
    [InlineData("language,form,colour\n", "line 1, column 3: 'colour' is no column")]
    [InlineData("language\n", "line 1: the column 'form' is missing")]
    [InlineData("", "line 1: the file is empty")]
    [InlineData("language,form,since\nen,A,\nen,B,yesterday\n", "line 3, column 3: 'yesterday' is no day")]
    [InlineData("language,form,kind\nen,A,3\n", "line 2, column 3: '3' is none of person")]
    public void A_complaint_says_where(string file, string complaint) =>
        Assert.StartsWith(complaint, Assert.Throws<TermFileException>(() => Read(file)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("'=1", "''=1")]
    [InlineData("-5", "'-5")]
    [InlineData("'tis", "'tis")]
    public void A_formula_is_defused_on_the_way_out_and_itself_on_the_way_in(string cell, string defused)
    {
        Assert.Equal(defused, CsvFormula.Defuse(cell));
        Assert.Equal(cell, CsvFormula.Restore(defused));
    }

    private static List<TermEntry> Read(string csv) => [.. CsvTermReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv))).ToBlockingEnumerable()];
}
