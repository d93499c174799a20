using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>Atom 1.0 (RFC 4287): a feed, or an entry alone.</summary>
internal static class AtomReader
{
    public static WireDocument Read(XmlRead xml, Reading reading)
    {
        var root = xml.Root!;
        if (root.Name.NamespaceName == "http://purl.org/atom/ns#")
        {
            return WireDocument.Refused(WireErrorCode.Unsupported, "Atom 0.3 is not read.", WireFormat.Atom);
        }

        var space = root.Name.Namespace;
        var isEntry = root.Name.LocalName == "entry";
        var source = isEntry ? new WireSource() : new AtomFeed(root, space, reading, "").Read();
        var entries = isEntry ? [root] : root.Elements(space + "entry");
        return new WireDocument
        {
            Format = WireFormat.Atom,
            Version = space == Vocabulary.Atom ? "1.0" : "",
            Source = source,
            Items = reading.Stories(entries, (entry, at) => new AtomEntry(entry, space, source, reading, at).Read()),
        };
    }
}
