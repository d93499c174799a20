using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Rss;

/// <summary>What a channel and an item have in common: fields by their names in order of preference.</summary>
internal abstract class RssPart(XElement part, Reading reading, string at)
{
    protected XElement Part => part;

    protected Reading Reading => reading;

    protected string At => at;

    /// <summary>Plain text of one line.</summary>
    protected string? Plain(params ReadOnlySpan<XName> names)
    {
        foreach (var name in names)
        {
            foreach (var element in part.Elements(name))
            {
                if (PlainText.OfHtml(element.Html()) is { Length: > 0 } text)
                {
                    return text;
                }
            }
        }

        return null;
    }

    protected string? Html(params ReadOnlySpan<XName> names)
    {
        foreach (var name in names)
        {
            foreach (var element in part.Elements(name))
            {
                if (element.Html() is var html && !string.IsNullOrWhiteSpace(html))
                {
                    return html;
                }
            }
        }

        return null;
    }

    /// <summary>The first date that can be read; a warning when there is one and none can.</summary>
    protected DateTimeOffset? Date(params ReadOnlySpan<XName> names) => DateFields.First(part, names, reading, at);

    protected string? Page(LinkBase links, params ReadOnlySpan<XName> names)
    {
        foreach (var name in names)
        {
            foreach (var element in part.Elements(name))
            {
                if (links.Page(Elements.Unwrapped(element.Value)) is { } page)
                {
                    return page;
                }
            }
        }

        return null;
    }

    protected IEnumerable<WireAuthor> People(XName name, string role) =>
        part.Elements(name).Select(element => PersonElement.Read(element, role, reading, at)).OfType<WireAuthor>();

    /// <summary>Links that are not alternates of the part itself: Atom's, and the licences of Creative Commons.</summary>
    protected IEnumerable<WireLink> ModuleLinks(LinkBase links)
    {
        foreach (var licence in part.Elements(Vocabulary.CreativeCommons + "license").Concat(part.Elements(Vocabulary.Cc + "license")))
        {
            if (links.Page(licence.Of(Vocabulary.Rdf + "resource") ?? licence.Value) is { } href)
            {
                yield return new WireLink(href, "license");
            }
        }

        if (Page(links, Vocabulary.FeedBurner + "origLink") is { } origin)
        {
            yield return new WireLink(origin, "canonical");
        }
    }
}
