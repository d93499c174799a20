using System.Text.Json;
using System.Xml.Linq;
using Kawaraban.Wire;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Tests.Wire.Writers;

/// <summary>Documents to write, and what was written as bytes, as XML and as JSON.</summary>
internal static class Written
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 20, 9, 30, 0, TimeSpan.FromHours(9));

    public static WireSource Source { get; } = new()
    {
        Id = "https://lantern.example.org/ja/feed", Self = "https://lantern.example.org/ja/feed", Title = "港の灯", Subtitle = "海峡の灯から", Link = "https://lantern.example.org/ja/",
        Language = "ja", Rights = "© The Lantern", Updated = Morning, Hubs = ["https://hub.example.org/"], Image = new WireImage("https://lantern.example.org/logo.png"),
        Authors = [new WireAuthor { Name = "港の灯" }],
    };

    public static WireStory Story { get; } = new()
    {
        Id = "urn:uuid:0193a2f0-0000-7000-8000-000000000001", Version = "3", Title = "港の灯台、百年の光", Link = "https://lantern.example.org/ja/world/lighthouse",
        Summary = [new Paragraph(WireText.Of("灯台は百年を迎えた。"))],
        Blocks =
        [
            new PictureBlock("https://lantern.example.org/p/1.jpg", "A lamp & its <keeper>", WireText.Of("灯台守"), "Ola Brandt"),
            new Paragraph([new TextRun("港の"), new StrongRun(WireText.Of("灯台")), new TextRun("は & < > \"光\""), new LineBreak(), new LinkRun("https://example.org/?a=1&b=2", WireText.Of("詳しく"))]),
        ],
        Published = Morning, Updated = Morning.AddHours(2), Language = "ja", Dir = WireDirection.Ltr,
        Authors = [new WireAuthor { Name = "Tomas Oyelaran", Uri = "https://lantern.example.org/ja/authors/tomas", Role = "author" }],
        Contributors = [new WireAuthor { Name = "佐藤遥", Role = "translator" }],
        Categories = [new WireCategory("world", Label: "国際"), WireSignal.Correction], Keywords = ["灯台"], CopyrightHolder = "The Lantern", EdNote = "人数を改めました。",
        Links =
        [
            new WireLink("https://lantern.example.org/en/world/lighthouse", "alternate", "text/html", Hreflang: "en"),
            new WireLink("urn:uuid:0193a2f0-0000-7000-8000-000000000002", WireRelation.TranslationOf, Title: "A hundred years", Hreflang: "en"),
            new WireLink("https://lantern.example.org/en/world/lighthouse", WireRelation.TranslationOf, "text/html", "A hundred years", "en"),
        ],
        Media = [new WireMedia { Role = WireMediaRole.Featured, Url = "https://lantern.example.org/p/1.jpg", Type = "image/jpeg", Width = 800, Height = 500, Description = "灯台守", Alt = "灯台", Credit = "Ola Brandt" }],
    };

    public static WireDocument Document { get; } = new() { Source = Source, Items = [Story, Story with { Id = "urn:uuid:0193a2f0-0000-7000-8000-000000000003", Link = "https://lantern.example.org/ja/world/second", Media = [], Categories = [] }] };

    public static byte[] Bytes(Action<WireDocument, Stream> write, WireDocument document)
    {
        using var to = new MemoryStream();
        write(document, to);
        return to.ToArray();
    }

    public static XElement Xml(Action<WireDocument, Stream> write, WireDocument document) => XDocument.Load(new MemoryStream(Bytes(write, document))).Root!;

    public static JsonElement Json(Action<WireDocument, Stream> write, WireDocument document) => JsonDocument.Parse(Bytes(write, document)).RootElement;
}
