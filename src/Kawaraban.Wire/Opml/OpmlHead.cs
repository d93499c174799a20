using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Opml;

/// <summary>What a list of feeds says of itself and its owner.</summary>
internal sealed class OpmlHead(XElement head, Reading reading)
{
    public WireSource Read() => new()
    {
        Id = reading.Field(head.Text("id")),
        Title = reading.Title(Plain("title"), ""),
        Subtitle = reading.Field(Plain("description")),
        Link = reading.Base.Page(head.Text("link")),
        Generator = reading.Field(head.Text("generator")),
        Published = reading.Date(head.Text("dateCreated")),
        Updated = reading.Date(head.Text("dateModified")),
        Authors = Owner() is { } owner ? [owner] : [],
    };

    private WireAuthor? Owner()
    {
        var owner = new WireAuthor
        {
            Name = reading.Field(Plain("ownerName")),
            Email = reading.Field(head.Text("ownerEmail")),
            Uri = reading.Base.Page(head.Text("ownerId")),
            Role = "owner",
        };
        return owner is { Name: null, Email: null, Uri: null } ? null : owner;
    }

    private string? Plain(string name) => head.Text(name) is { } text ? PlainText.OfHtml(text) : null;
}
