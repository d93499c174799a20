using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>Those who made an item, had a part in it, or answer for it.</summary>
internal sealed class People(XElement item, Concepts concepts, LinkBase links, Reading reading, string at)
{
    private readonly XElement? _content = item.Child("contentMeta");

    public IEnumerable<WireAuthor> Authors() => Read(_content.Children("creator"), "author");

    public IEnumerable<WireAuthor> Contributors() =>
        Read(_content.Children("contributor"), "contributor")
            .Concat(Read(_content.Children("infoSource"), "source"))
            .Concat(Read(item.Child("rightsInfo").Children("accountable"), "accountable"));

    private IEnumerable<WireAuthor> Read(IEnumerable<XElement> parties, string role) => parties.Select(party => Read(party, role)).OfType<WireAuthor>();

    private WireAuthor? Read(XElement party, string role)
    {
        var concept = concepts.Of(party);
        var contact = party.Below("contactInfo").FirstOrDefault();
        var author = new WireAuthor
        {
            Name = reading.Field(concepts.Party(party), at),
            Role = concepts.Code(party, "role") ?? role,
            Login = party.Of("qcode") is null ? null : concept?.Code,
            Uri = links.Page(party.Of("uri") ?? contact.WordsAt("web") ?? concept?.Address),
            Email = reading.Field(contact.WordsAt("email"), at),
            Bio = reading.Field(party.Below("jobtitle").Select(title => title.Words() ?? concepts.Of(title)?.Label).FirstOrDefault(), at),
        };
        return author.Name is null ? null : author;
    }
}
