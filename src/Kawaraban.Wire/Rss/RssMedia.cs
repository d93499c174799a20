using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>The files of an item: enclosures, those of Media RSS, the pictures of podcasts and of feeds that invented an element for one.</summary>
internal sealed class RssMedia(XElement item, LinkBase links, Reading reading, string at)
{
    public IEnumerable<WireMedia> Read() =>
        Enclosures().Concat(RdfEnclosures()).Concat(MediaModule.Read(item, links, reading, at)).Concat(Pictures()).Distinct();

    private IEnumerable<WireMedia> Enclosures()
    {
        foreach (var enclosure in item.Elements("enclosure"))
        {
            if (links.Page(enclosure.Of("url") ?? enclosure.Of("href") ?? enclosure.Value) is { } url)
            {
                yield return new WireMedia { Role = WireMediaRole.Enclosure, Url = url, Type = enclosure.Of("type"), Length = enclosure.Of("length"), Title = reading.Title(enclosure.Of("title"), at) };
            }
        }
    }

    private IEnumerable<WireMedia> RdfEnclosures()
    {
        var space = Vocabulary.Enclosure;
        foreach (var enclosure in item.Elements(space + "enclosure"))
        {
            if (links.Page(enclosure.Of(Vocabulary.Rdf + "resource") ?? enclosure.Of(space + "url") ?? enclosure.Of("url")) is { } url)
            {
                yield return new WireMedia { Role = WireMediaRole.Enclosure, Url = url, Type = enclosure.Of(space + "type") ?? enclosure.Of("type"), Length = enclosure.Of(space + "length") ?? enclosure.Of("length") };
            }
        }
    }

    private IEnumerable<WireMedia> Pictures()
    {
        XName[] names = [Vocabulary.Itunes + "image", Vocabulary.GooglePlay + "image", Vocabulary.WebFeeds + "featuredImage", "image", "thumbnail"];
        foreach (var picture in names.SelectMany(item.Elements))
        {
            var href = picture.Of("href") ?? picture.Of("url") ?? picture.Text("url") ?? (picture.HasElements ? null : picture.Value);
            if (links.Page(href) is { } url)
            {
                var role = picture.Name.LocalName == "thumbnail" ? WireMediaRole.Thumbnail : WireMediaRole.Image;
                yield return new WireMedia { Role = role, Url = url, Title = reading.Title(picture.Text("title"), at), Width = Elements.Number(picture.Of("width")), Height = Elements.Number(picture.Of("height")) };
            }
        }
    }
}
