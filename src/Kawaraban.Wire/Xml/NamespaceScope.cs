using System.Xml;
using System.Xml.Linq;

namespace Kawaraban.Wire.Xml;

/// <summary>What prefixes mean at one point of a broken document; those of feeds are known without being declared.</summary>
internal sealed class NamespaceScope
{
    private readonly Dictionary<string, string> _byPrefix;

    private NamespaceScope(Dictionary<string, string> byPrefix) => _byPrefix = byPrefix;

    public static NamespaceScope Known { get; } = new(new Dictionary<string, string>
    {
        [""] = "",
        ["xml"] = XNamespace.Xml.NamespaceName,
        ["atom"] = Vocabulary.Atom.NamespaceName,
        ["content"] = Vocabulary.Content.NamespaceName,
        ["dc"] = Vocabulary.Dc.NamespaceName,
        ["dcterms"] = Vocabulary.DcTerms.NamespaceName,
        ["media"] = Vocabulary.Media.NamespaceName,
        ["itunes"] = Vocabulary.Itunes.NamespaceName,
        ["slash"] = Vocabulary.Slash.NamespaceName,
        ["wfw"] = Vocabulary.Wfw.NamespaceName,
        ["thr"] = Vocabulary.Threading.NamespaceName,
        ["xhtml"] = Vocabulary.Xhtml.NamespaceName,
    });

    public NamespaceScope Within(List<KeyValuePair<string, string>> attributes)
    {
        Dictionary<string, string>? inner = null;
        foreach (var (name, value) in attributes)
        {
            if (name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                inner ??= new Dictionary<string, string>(_byPrefix);
                inner[name == "xmlns" ? "" : name["xmlns:".Length..]] = value;
            }
        }

        return inner is null ? this : new NamespaceScope(inner);
    }

    public XName ElementName(string name) => Name(name, useDefault: true);

    /// <summary>The attribute's name, or null for a declaration of a namespace.</summary>
    public XName? AttributeName(string name) =>
        name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal) ? null : Name(name, useDefault: false);

    private XName Name(string name, bool useDefault)
    {
        var colon = name.IndexOf(':');
        var prefix = colon < 0 ? "" : name[..colon];
        var space = prefix.Length == 0
            ? useDefault ? _byPrefix[""] : ""
            : _byPrefix.GetValueOrDefault(prefix) ?? "urn:undeclared:" + prefix;
        return XName.Get(XmlConvert.EncodeLocalName(colon < 0 ? name : name[(colon + 1)..]) is { Length: > 0 } local ? local : "_", space);
    }
}
