using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.Stories;

public sealed class WrittenTests
{
    public static TheoryData<string, string> Shapes => new()
    {
        { "Plain words.", nameof(Paragraph) },
        { "## A heading", nameof(Heading) },
        { "### A smaller one", nameof(Heading) },
        { "- one\n- two", nameof(ListBody) },
        { "1. one\n2. two", nameof(ListBody) },
        { "> Cited.\n> -- The document", nameof(Quotation) },
        { ">> Said.\n>> -- The speaker, her role", nameof(PullQuote) },
        { "!picture harbour-dusk\nA caption of its own", nameof(PictureBody) },
        { "!table What it shows\n| a | b |\n| 1 | {漢|かん} |", nameof(Table) },
        { "!embed https://example.org/x | The title", nameof(LinkCard) },
        { "!file verren-strait background", nameof(FileBox) },
        { "!file verren-strait figures", nameof(FileBox) },
        { "!file verren-strait", nameof(Paragraph) },
        { "!file verren-strait everything", nameof(Paragraph) },
        { "!file verren-strait 1", nameof(Paragraph) },
        { "!file Not-A-Key figures", nameof(Paragraph) },
        { "!file verren-strait figures\nmore", nameof(Paragraph) },
        { "!note From the editors.", nameof(Note) },
        { "!picture Not A Name", nameof(Paragraph) },
        { "!embed javascript:x | no", nameof(Paragraph) },
        { "!table\nno rows", nameof(Paragraph) },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void A_block_is_read_by_its_shape(string written, string kind) => Assert.Equal(kind, Written.Read(written).GetType().Name);

    [Theory, MemberData(nameof(Shapes))]
    public void A_block_is_written_as_it_was_read(string written, string kind)
    {
        Assert.NotEmpty(kind);
        Assert.Equal(Written.Read(written), Written.Read(Written.Write(Written.Read(written))));
    }

    [Fact]
    public void A_quotation_of_several_paragraphs_stays_one()
    {
        var written = Written.Write(new Quotation(InlineText.Parse("One.\n\nTwo."), InlineText.Parse("The mate")));
        Assert.Equal("> One.\n> Two.\n> -- The mate", written);
        Assert.IsType<Quotation>(Written.Read(written));
    }

    [Fact]
    public void No_text_is_lost_in_reading_and_writing() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll<NonNull<string>>(any =>
        {
            var clean = Written.Clean(any.Get);
            var body = Written.Read(clean);
            return Written.Read(Written.Write(body)).Equals(body);
        }));

    [Fact]
    public void A_paragraph_that_begins_like_another_block_stays_one() => Assert.Equal(
        new Paragraph(InlineText.Plain("## no heading")), Written.Read(Written.Write(new Paragraph(InlineText.Plain("## no heading")))));

    [Fact]
    public void A_pull_quote_has_words_and_speaker() => Assert.Equal(
        new PullQuote(InlineText.Plain("Nobody asked."), InlineText.Plain("Ada, keeper")), Written.Read(">> Nobody asked.\n>> -- Ada, keeper"));

    [Fact]
    public void A_table_keeps_its_cells()
    {
        var table = Assert.IsType<Table>(Written.Read("!table T\n| a \\| b | {漢|かん} |\n| | 2 |"));
        Assert.Equal([["a | b", "漢"], ["", "2"]], table.Rows.Select(row => row.Select(cell => cell.PlainText)));
    }

    [Theory]
    [InlineData("a\r\n\r\nb  \n", "a\nb")]
    [InlineData("  \n", "")]
    public void What_comes_in_is_cleaned(string text, string clean) => Assert.Equal(clean, Written.Clean(text));

    [Theory]
    [InlineData("harbour-dusk", true)]
    [InlineData("../etc", false)]
    [InlineData("Upper", false)]
    [InlineData("", false)]
    public void A_picture_name_is_plain(string name, bool isValid) => Assert.Equal(isValid, PictureId.IsValid(name));
}
