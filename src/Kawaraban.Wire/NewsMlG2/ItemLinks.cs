using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>What an item points to: related items, the members of a package, the terms of its rights.</summary>
internal sealed class ItemLinks(XElement item, Concepts concepts, LinkBase links, Reading reading, string at)
{
    public IEnumerable<WireLink> Read() => Related().Concat(Members()).Concat(Terms());

    private IEnumerable<WireLink> Related() =>
        item.Child("itemMeta").Children("link").Select(link => Link(link, concepts.Code(link, "rel") ?? (link.Of("guidref") is { } guid && guid == item.Of("guid") ? "previousVersion" : "related"))).OfType<WireLink>();

    private IEnumerable<WireLink> Members() =>
        item.Child("groupSet").Children("group").SelectMany(group => group.Children("itemRef"), (group, member) => Link(member, concepts.Code(group, "role") ?? "item")).OfType<WireLink>();

    private IEnumerable<WireLink> Terms() =>
        item.Children("rightsInfo").SelectMany(rights => rights.Elements()).Where(part => part.Is("copyrightNotice") || part.Is("usageTerms"))
            .Select(part => links.Page(part.Of("href"))).OfType<string>().Distinct().Select(href => new WireLink(href, "license"));

    private WireLink? Link(XElement link, string rel)
    {
        var target = links.Page(link.Of("href")) ?? Reference(link.Of("residref") ?? link.Of("guidref"));
        if (target is null)
        {
            reading.Warn("bad-link", "A link to another item is neither an address nor a name such as urn: or tag:; it was left out.", at);
            return null;
        }

        return new WireLink(target, rel, link.Of("contenttype"), reading.Title(link.WordsAt("headline") ?? link.WordsAt("title"), at), LanguageTag.Clean(link.Child("language").Of("tag")), link.Of("size"));
    }

    /// <summary>The name of an item, which leads nowhere by itself: a web address, or a name of the kinds urn and tag.</summary>
    private string? Reference(string? name) =>
        links.Page(name) ?? (name is { Length: < 1024 } && (name.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) || name.StartsWith("tag:", StringComparison.OrdinalIgnoreCase)) ? reading.Field(name, at) : null);
}
