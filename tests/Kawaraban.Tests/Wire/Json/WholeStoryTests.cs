using System.Text;
using System.Text.Json;
using Kawaraban.Tests.Proofs;
using Kawaraban.Wire;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Json;

namespace Kawaraban.Tests.Wire.Json;
using Xunit;

/// <summary>One document in which everything is said, as JSON: the contract of <c>docs/contracts/wire-json.md</c> member by member.</summary>
public sealed class WholeStoryTests
{
    private static readonly DateTimeOffset Morning = new(2031, 5, 12, 9, 30, 0, TimeSpan.FromHours(9));

    private static readonly WireAuthor Author = new() { Name = "Ito Hana", Email = "ito@harbour.example", Uri = "https://harbour.example/ito", Role = "author", Bio = "Reports on ports.", Avatar = "https://harbour.example/ito.jpg", Login = "ito" };

    private static readonly WireSource Source = new()
    {
        Id = "urn:harbour:1", Title = "Harbour wire", Subtitle = "All quays", Link = "https://harbour.example/", Self = "https://harbour.example/feed", Hubs = ["https://hub.example/"],
        Links = [new WireLink("https://harbour.example/", "alternate", "text/html", "Home", "ja", "12")], Language = "ja", Rights = "© Harbour", Generator = "Quay 3", Ttl = 60,
        Published = Morning, Updated = Morning.ToUniversalTime(), Authors = [Author with { Role = "editor" }], Contributors = [Author], Categories = [new WireCategory("port", "urn:c", "Ports")],
        Image = new WireImage("https://harbour.example/i.png", "Harbour", "https://harbour.example/"), Icon = "https://harbour.example/icon.png",
    };

    [Fact]
    public void Everything_that_can_be_said_is_written() => Proof.Verify(WireJson.Write(Whole(), indented: true));

    [Fact]
    public void Nothing_said_is_null_and_every_member_is_there()
    {
        using var whole = JsonDocument.Parse(WireJson.Write(Whole()));
        using var bare = JsonDocument.Parse(WireJson.Write(new WireDocument { Items = [new WireStory()] }));
        var item = bare.RootElement.GetProperty("items")[0];

        Assert.Equal(Names(whole.RootElement), Names(bare.RootElement));
        Assert.Equal(Names(whole.RootElement.GetProperty("items")[0]), Names(item));
        Assert.Equal(Names(whole.RootElement.GetProperty("source")), Names(bare.RootElement.GetProperty("source")));
        Assert.Equal(JsonValueKind.Null, item.GetProperty("title").ValueKind);
        Assert.Equal(JsonValueKind.Null, item.GetProperty("bodyHtml").ValueKind);
        Assert.Equal(("", 0, "auto", "usable"), (item.GetProperty("bodyText").GetString(), item.GetProperty("blocks").GetArrayLength(), item.GetProperty("dir").GetString(), item.GetProperty("status").GetString()));
    }

    [Fact]
    public void A_stream_gets_one_line_whatever_the_text()
    {
        var stream = new MemoryStream();
        WireJson.Write(stream, new WireDocument { Items = [new WireStory { Title = "a\nb\u2028c\u2029d\u0085e\uD800f\0g" }, new WireStory()] });
        var line = Encoding.UTF8.GetString(stream.ToArray());

        Assert.DoesNotContain(line, c => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\0');
        using var json = JsonDocument.Parse(line);
        Assert.Equal("a\nb\u2028c\u2029d\u0085e\uFFFDf\0g", json.RootElement.GetProperty("items")[0].GetProperty("title").GetString());
    }

    [Fact]
    public void Stories_read_one_at_a_time_say_last_what_is_known_last()
    {
        var stream = new MemoryStream();
        WireJson.Write(stream, new StoryStream(new WireDocument { Format = WireFormat.Wxr }, 2, OneAndABrokenEnd(), () => [new WireWarning("bad-date", "", "item 1")], () => true));
        using var json = JsonDocument.Parse(stream.ToArray());

        Assert.Equal(["schema", "ok", "error", "format", "version", "encoding", "source", "items", "wellFormed", "warnings"], Names(json.RootElement));
        Assert.Equal((1, false), (json.RootElement.GetProperty("items").GetArrayLength(), json.RootElement.GetProperty("wellFormed").GetBoolean()));
        Assert.Equal(["bad-date", "cut-short"], json.RootElement.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("code").GetString()));
    }

    private static IEnumerable<WireStory> OneAndABrokenEnd()
    {
        yield return new WireStory { Title = "one" };
        throw new IOException("The disk is gone.");
    }

    private static string[] Names(JsonElement members) => [.. members.EnumerateObject().Select(member => member.Name)];

    private static WireDocument Whole() => new()
    {
        Format = WireFormat.NewsMlG2, Version = "2.34", WellFormed = false, Encoding = "shift_jis", Warnings = [new WireWarning("bad-date", "'soon' is no date.", "item 1")], Source = Source, Items = [Story()],
    };

    private static WireStory Story() => new()
    {
        Id = "urn:newsml:harbour:1", Version = "3", Type = WireStoryType.Composite, Status = "withheld", Title = "港が凍る", Slugline = "HARBOUR-ICE", Byline = "By Ito Hana", Credit = "Harbour/Pool",
        Summary = [new Paragraph(Text("Ice & snow."))], Blocks = Blocks(), Link = "https://harbour.example/1", Links = [new WireLink("https://harbour.example/1", "related")],
        Published = Morning, Updated = Morning.AddHours(1), Created = Morning.AddHours(-1), Embargoed = Morning.AddMilliseconds(5), Expires = Morning.ToUniversalTime(),
        Authors = [Author], Contributors = [new WireAuthor { Name = "Quay" }], Language = "ja", Dir = WireDirection.Ltr, Dateline = new WireDateline("TOYAMA, Japan, May 12", "Toyama", "Japan", "May 12"),
        Categories = [new WireCategory("port", "category", "Ports")], Subjects = [new WireSubject("medtop:01000000", "http://cv.iptc.org/newscodes/mediatopic/", "arts")], Genres = [new WireGenre("genre:Current", "Current")],
        Keywords = ["ice"], Places = [new WirePlace("Toyama", "JP-16", "JP")], Urgency = 4, Priority = 2, EdNote = "Hold", UsageTerms = "No archives", CopyrightHolder = "Harbour", Rights = "© Harbour", Provider = "harbour", Alt = "Ice",
        Media = [new WireMedia { Role = WireMediaRole.Featured, Url = "https://harbour.example/1.jpg", Type = "image/jpeg", Length = "1024", Width = 640, Height = 427, Title = "Ice", Description = "Ice on the quay", Alt = "Ice", Credit = "Ito" }],
        Comments = new WireComments("https://harbour.example/1#c", 7), Origin = new WireSource { Title = "Other wire" }, Wp = new WireWordPress(216, "post", "ice", "publish"),
    };

    private static IReadOnlyList<WireBlock> Blocks() =>
    [
        new Paragraph([new TextRun("Plain "), new StrongRun(Text("strong")), new EmphasisRun(Text("stressed")), new CodeRun("code"), new LineBreak(), new LinkRun("https://e.example/", Text("link")), new LanguageRun("fr", Text("quai")), new RubyRun("港", "みなと")]),
        new Heading(2, Text("Heading")), new ListBlock(true, [Text("one"), Text("two")], 3), new Quotation(Text("Said."), Text("Ito")), new PullQuote(Text("Large."), Text("Quay")),
        new PictureBlock("https://harbour.example/2.jpg", "alt", Text("caption"), "credit"), new TableBlock(Text("Table"), [[Text("a"), Text("b")]], true), new Embed("https://film.example/1", "Film", "Films"), new Note(Text("Note.")),
    ];

    private static WireText Text(string characters) => [new TextRun(characters)];
}
