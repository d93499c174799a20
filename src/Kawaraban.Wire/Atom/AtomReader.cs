using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>Atom 1.0 (RFC 4287) and 0.3: a feed, or an entry alone.</summary>
internal static class AtomReader
{
    public static WireDocument Read(XmlRead xml, Reading reading)
    {
        var root = xml.Root!;
        FeedNames.Settle(root, Vocabulary.Atom);
        var isEntry = root.Name.LocalName == "entry";
        var source = isEntry ? new WireSource() : new AtomFeed(root, reading, "").Read();
        var entries = root.DescendantsAndSelf(Vocabulary.Atom + "entry");
        return new WireDocument
        {
            Format = WireFormat.Atom,
            Version = AtomVersion.Of(xml),
            Source = source,
            Items = reading.Stories(entries, (entry, at) => new AtomEntry(entry, source, reading, at).Read()),
        };
    }
}
