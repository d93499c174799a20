using System.Text;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire.Wxr;
using Xunit;

public sealed class WxrExportTests
{
    private const string Item = "<item><title>One</title><content:encoded><![CDATA[Text </item> <item> of one.]]></content:encoded><wp:post_id>1</wp:post_id></item>\n";

    [Fact]
    public void The_channel_is_the_site()
    {
        var wire = Export.Read(Export.With(""));
        Assert.Equal((WireFormat.Wxr, "1.2", true), (wire.Format, wire.Version, wire.WellFormed));
        Assert.Equal(("Harbour News", "All the tides", "https://example.org", "en-US"), (wire.Source.Title, wire.Source.Subtitle, wire.Source.Link, wire.Source.Language));
        Assert.Equal("https://wordpress.org/?v=6.1.9", wire.Source.Generator);
        Assert.Equal(new WireAuthor { Name = "Mari Sand", Email = "mari@example.org", Login = "mari", Role = "author" }, Assert.Single(wire.Source.Authors));
        Assert.Equal(
            [new WireCategory("harbour", "category", "The Harbour", "news"), new WireCategory("fog", "post_tag", "Fog"), new WireCategory("tides", "series", "Tides")],
            wire.Source.Categories);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.1")]
    public void Older_versions_have_namespaces_of_their_own(string version)
    {
        var wire = Export.Read(Export.With(Item).Replace("export/1.2/", $"export/{version}/", StringComparison.Ordinal).Replace("<wp:wxr_version>1.2</wp:wxr_version>", "", StringComparison.Ordinal));
        Assert.Equal((version, 1L), (wire.Version, wire.Items[0].Wp!.Id));
    }

    [Fact]
    public void An_item_may_speak_of_items()
    {
        var wire = Export.Read(Export.With(Item + Item));
        Assert.Equal(["Text of one.", "Text of one."], wire.Items.Take(2).Select(story => story.BodyText));
    }

    [Fact]
    public void A_broken_item_harms_no_other()
    {
        var wire = Export.Read(Export.With(Item + "<item><title>Fish & chips</title><wp:post_id>2</item>" + Item));
        Assert.False(wire.WellFormed);
        Assert.Equal(["One", "Fish & chips", "One"], wire.Items.Take(3).Select(story => story.Title));
        Assert.Contains(wire.Warnings, warning => warning is { Code: "not-well-formed", At: "item 2" });
    }

    [Fact]
    public void An_export_that_was_cut_short_says_where()
    {
        var whole = Export.With(Item + Item);
        var wire = Export.Read(whole[..(whole.IndexOf("Text", whole.IndexOf("Text", StringComparison.Ordinal) + 9, StringComparison.Ordinal) + 4)]);
        Assert.False(wire.WellFormed);
        Assert.Equal(2, wire.Items.Count);
        Assert.Contains(wire.Warnings, warning => warning is { Code: "cut-short", At: "item 2" });
    }

    [Fact]
    public void An_item_without_an_end_ends_where_the_next_begins()
    {
        var wire = Export.Read(Export.With("<item><title>Open</title><wp:post_id>7</wp:post_id>\n" + Item));
        Assert.Equal(["Open", "One"], wire.Items.Take(2).Select(story => story.Title));
    }

    [Fact]
    public void Notices_before_the_document_do_not_hide_it()
    {
        var wire = Export.Read("\n<br />\n<b>Warning</b>: something in line 3<br />\n" + Export.With(Item));
        Assert.Equal((WireFormat.Wxr, "One"), (wire.Format, wire.Items[0].Title));
    }

    [Fact]
    public void A_featured_picture_that_is_not_there_is_missed()
    {
        var wire = Export.Read(Export.With(Item.Replace("</item>\n", "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>999</wp:meta_value></wp:postmeta></item>", StringComparison.Ordinal)));
        Assert.Empty(wire.Items[0].Media);
        Assert.Contains(wire.Warnings, warning => warning is { Code: "missing-attachment", At: "item 1" });
    }

    [Fact]
    public void Program_data_is_no_text()
    {
        var wire = Export.Read(Export.With("<item><title>Styles</title><content:encoded>{\"version\":2}</content:encoded><wp:post_type>wp_global_styles</wp:post_type></item>"));
        Assert.Empty(wire.Items[0].Blocks);
    }

    [Fact]
    public void Stories_come_one_at_a_time_and_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(Export.With(Item + Item));
        var stream = Teleprinter.ReadStories(new MemoryStream(bytes));
        var whole = Teleprinter.Read(bytes);
        Assert.Equal((whole.Items.Count, whole.Source.Title, true), (stream.Count, stream.Head.Source.Title, stream.WellFormed));
        Assert.Equal(whole.Items.Select(story => (story.Id, story.Title, story.BodyHtml)), stream.Stories.Select(story => (story.Id, story.Title, story.BodyHtml)));
    }

    [Fact]
    public void An_item_that_is_too_long_is_cut()
    {
        var limits = WireLimits.Default with { MaxExportedItemLength = 2_000_000 };
        var tooLong = Item.Replace("Text", new string('x', 3_000_000), StringComparison.Ordinal);
        var stream = Teleprinter.ReadStories(new MemoryStream(Encoding.UTF8.GetBytes(Export.With(tooLong + Item))), null, limits);
        Assert.Equal(["One", "One"], stream.Stories.Take(2).Select(story => story.Title));
        Assert.Contains(stream.Warnings, warning => warning is { Code: "cut-short", At: "item 1" });
    }

    [Fact]
    public void Bytes_of_another_encoding_are_told()
    {
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Export.With(Item).Replace("One", "Café à la carte", StringComparison.Ordinal));
        var stream = Teleprinter.ReadStories(new MemoryStream(western));
        Assert.Equal(("windows-1252", "Café à la carte", false), (stream.Head.Encoding, stream.Stories.First().Title, stream.WellFormed));
    }

    [Fact]
    public void Other_formats_are_read_whole()
    {
        var stream = Teleprinter.ReadStories(new MemoryStream("<rss version='2.0'><channel><title>F</title><item><title>A</title></item></channel></rss>"u8.ToArray()));
        Assert.Equal((WireFormat.Rss, "A"), (stream.Head.Format, Assert.Single(stream.Stories).Title));
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_misuse()
    {
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream();
        Assert.Throws<ArgumentException>(() => Teleprinter.ReadStories(pipe));
    }
}
