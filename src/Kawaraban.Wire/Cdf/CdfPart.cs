using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Cdf;

/// <summary>A channel or an item of CDF.</summary>
internal sealed class CdfPart(XElement part, LinkBase links, Reading reading, string at)
{
    private string? PageAddress => links.Page(part.Of("href") ?? part.Element("a")?.Of("href"));

    public WireSource Source() => new()
    {
        Title = reading.Title(Plain("title"), at),
        Subtitle = reading.Field(Plain("abstract"), at),
        Link = PageAddress,
        Self = links.Page(part.Of("self")),
        Links = Links(),
        Language = part.Language(),
        Rights = reading.Field(Plain("copyright"), at),
        Ttl = Minutes(),
        Published = reading.Date(Value("publishdate"), at),
        Updated = reading.Date(part.Of("lastmod") ?? Value("lastmod"), at),
        Authors = [.. People("author", "author"), .. People("publisher", "publisher")],
        Categories = [.. Terms("category").Select(term => new WireCategory(term))],
        Image = Logo("image", "image-wide", "image-w", null) is { } image ? new WireImage(image) : null,
        Icon = Logo("icon"),
    };

    public WireStory Story() => new()
    {
        Id = reading.Field(part.Of("id") ?? PageAddress, at),
        Title = reading.Title(Plain("title"), at),
        Link = PageAddress,
        Links = Links(),
        Summary = reading.Blocks(part.Element("abstract")?.Html() ?? Value("abstract"), links, part.Language(), at),
        Published = reading.Date(Value("publishdate"), at),
        Updated = reading.Date(part.Of("lastmod") ?? Value("lastmod"), at),
        Expires = reading.Date(Value("expiredate"), at),
        Authors = [.. People("author", "author")],
        Language = part.Language(),
        Categories = [.. Terms("category").Select(term => new WireCategory(term))],
        Keywords = [.. Terms("keywords").SelectMany(words => words.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()],
        Rights = reading.Field(Plain("copyright"), at),
        Media = Logo("image", "image-wide", "image-w", "icon", null) is { } logo ? [new WireMedia { Role = WireMediaRole.Thumbnail, Url = logo }] : [],
    };

    private IReadOnlyList<WireLink> Links()
    {
        var all = new List<WireLink>();
        if (PageAddress is { } page)
        {
            all.Add(new WireLink(page, "alternate"));
        }

        if (links.Page(part.Of("self")) is { } self)
        {
            all.Add(new WireLink(self, "self"));
        }

        return all;
    }

    private string? Logo(params string?[] styles) => styles
        .SelectMany(style => part.Elements("logo").Where(logo => logo.Of("style")?.ToLowerInvariant() == style))
        .Select(logo => links.Page(logo.Of("href"))).FirstOrDefault(url => url is not null);

    /// <summary>The interval at which the channel asks to be fetched.</summary>
    private int? Minutes()
    {
        var interval = part.Element("schedule")?.Element("intervaltime");
        var minutes = ((Elements.Number(interval?.Of("day")) ?? 0) * 24L * 60) + ((Elements.Number(interval?.Of("hour")) ?? 0) * 60L) + (Elements.Number(interval?.Of("min")) ?? 0);
        return minutes is > 0 and < int.MaxValue ? (int)minutes : null;
    }

    private IEnumerable<WireAuthor> People(string name, string role) =>
        reading.List(part.Elements(name), at).Select(person => Modules.People.Read(Value(person), role, reading, at)).OfType<WireAuthor>();

    private IEnumerable<string> Terms(string name) =>
        reading.List(part.Elements(name), at).Select(element => reading.Field(PlainText.OfHtml(Value(element) ?? ""), at)).OfType<string>().Distinct();

    private string? Plain(string name) => Value(name) is { } value ? PlainText.OfHtml(value) : null;

    private string? Value(string name) => part.Element(name) is { } element ? Value(element) : null;

    private static string? Value(XElement element) =>
        element.Html() is var html && !string.IsNullOrWhiteSpace(html) ? html : element.Of("value");
}
