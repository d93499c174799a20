using System.Xml;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Writers.Atom;

/// <summary>Atom 1.0 (RFC 4287) with the media module.</summary>
public static class AtomWriter
{
    /// <summary>The media type of what is written.</summary>
    public const string ContentType = "application/atom+xml; charset=utf-8";

    /// <summary>Writes a document as a feed.</summary>
    /// <param name="document">What to write; an error in it is not told.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireDocument document, Stream to) =>
        Write(document.Source with { Updated = document.Source.Updated ?? document.Items.Max(Outgoing.Changed) }, document.Items, to);

    /// <summary>Writes stories one after the other, holding none.</summary>
    /// <param name="source">The feed itself. Atom asks when it was updated: where it does not say, the beginning of 1970 stands.</param>
    /// <param name="stories">Newest first. A story without a date has the feed's.</param>
    /// <param name="to">Where the UTF-8 bytes go, as they are made. It stays open.</param>
    public static void Write(WireSource source, IEnumerable<WireStory> stories, Stream to)
    {
        using var xml = CleanXml.Over(to);
        xml.WriteStartElement("feed", Vocabulary.Atom.NamespaceName);
        xml.WriteAttributeString("xmlns", "media", null, Vocabulary.Media.NamespaceName);
        xml.Language(source.Language);
        WriteHead(xml, source);
        foreach (var story in stories)
        {
            AtomEntryWriter.Write(xml, source, story);
        }

        xml.WriteEndElement();
    }

    private static void WriteHead(XmlWriter xml, WireSource source)
    {
        xml.Element("id", PermanentId.Of(source));
        xml.Element("title", source.Title ?? "");
        xml.Optional("subtitle", source.Subtitle);
        xml.Element("updated", Stamp.Iso(source.Updated ?? DateTimeOffset.UnixEpoch));
        WriteAuthors(xml, source);
        AtomLinks.Write(xml, "self", source.Self, "application/atom+xml");
        AtomLinks.Write(xml, "alternate", source.Link, "text/html");
        foreach (var hub in source.Hubs)
        {
            AtomLinks.Write(xml, "hub", hub, null);
        }

        foreach (var category in source.Categories)
        {
            AtomEntryWriter.WriteCategory(xml, category);
        }

        xml.Optional("generator", source.Generator);
        xml.Optional("icon", Outgoing.Web(source.Icon));
        xml.Optional("logo", Outgoing.Web(source.Image?.Url));
        xml.Optional("rights", source.Rights);
    }

    /// <summary>Entries may come without an author, so the feed has one: at the least its own name.</summary>
    private static void WriteAuthors(XmlWriter xml, WireSource source)
    {
        var authors = source.Authors.Where(author => author.Name is not null).ToList();
        foreach (var author in authors)
        {
            AtomPeopleWriter.Write(xml, "author", author);
        }

        if (authors.Count == 0)
        {
            AtomPeopleWriter.Write(xml, "author", new WireAuthor { Name = source.Title ?? source.Link ?? "–" });
        }

        foreach (var contributor in source.Contributors)
        {
            AtomPeopleWriter.Write(xml, "contributor", contributor);
        }
    }
}
