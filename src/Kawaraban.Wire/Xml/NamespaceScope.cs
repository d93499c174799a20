using System.Xml;
using System.Xml.Linq;

namespace Kawaraban.Wire.Xml;

/// <summary>What prefixes mean at one point of a broken document; those of feeds are known without being declared.</summary>
internal sealed class NamespaceScope
{
    private readonly Dictionary<string, string> _byPrefix;
    private readonly Namespaces _namespaces;

    private NamespaceScope(Dictionary<string, string> byPrefix, Namespaces namespaces) => (_byPrefix, _namespaces) = (byPrefix, namespaces);

    public static NamespaceScope Outermost() => new([], new Namespaces());

    public NamespaceScope Within(List<KeyValuePair<string, string>> attributes)
    {
        Dictionary<string, string>? inner = null;
        foreach (var (name, value) in attributes)
        {
            if (IsDeclaration(name))
            {
                inner ??= new Dictionary<string, string>(_byPrefix);
                inner[name == "xmlns" ? "" : name["xmlns:".Length..]] = value;
            }
        }

        return inner is null ? this : new NamespaceScope(inner, _namespaces);
    }

    public XName ElementName(string name) => Name(name, useDefault: true);

    /// <summary>The attribute's name, or null for a declaration of a namespace.</summary>
    public XName? AttributeName(string name) => IsDeclaration(name) ? null : Name(name, useDefault: false);

    private XName Name(string name, bool useDefault)
    {
        var colon = name.IndexOf(':');
        var prefix = colon < 0 ? "" : name[..colon];
        var local = XmlConvert.EncodeLocalName(colon < 0 ? name : name[(colon + 1)..]) is { Length: > 0 } encoded ? encoded : "_";
        return (prefix.Length == 0 && !useDefault ? XNamespace.None : Space(prefix, prefix.Length == 0)) + local;
    }

    private XNamespace Space(string prefix, bool isDefault) =>
        prefix == "xml" ? XNamespace.Xml
        : _byPrefix.TryGetValue(prefix, out var address) ? _namespaces.Of(address, prefix)
        : isDefault ? XNamespace.None
        : Namespaces.ByPrefix.TryGetValue(prefix, out var known) ? known
        : XNamespace.Get("urn:undeclared:" + prefix);

    private static bool IsDeclaration(string name) => name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal);
}
