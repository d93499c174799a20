using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>The header of a news message: who sent it, when and under which number.</summary>
internal sealed class MessageHeader(XElement? header, Reading reading)
{
    public int? Priority => Elements.Number(header.WordsAt("priority"));

    public WireSource Source() => new()
    {
        Id = reading.Field(header.WordsAt("transmitId") ?? header.WordsAt("transmissionId")),
        Title = reading.Title(header.WordsAt("sender"), ""),
        Subtitle = reading.Field(header.WordsAt("origin")),
        Published = reading.Date(header.WordsAt("sent")),
        Categories = reading.List(Channels(), ""),
    };

    private IEnumerable<WireCategory> Channels() =>
        new[] { "channel", "destination" }.SelectMany(name => header.Children(name).Select(channel => reading.Field(channel.Words())).OfType<string>().Select(term => new WireCategory(term, name)));
}
