using System.Xml.Linq;
using Kawaraban.Wire.NewsCodes;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>What the aliases of an item's codes stand for: its own catalogs, those of the message around it, and IPTC's. Catalogs elsewhere are never fetched.</summary>
internal sealed class Catalog
{
    private readonly Dictionary<string, string> _byAlias = [];

    public Catalog(XElement item)
    {
        var holders = new[] { item, item.AncestorsAndSelf().Last().Child("header") };
        foreach (var scheme in holders.SelectMany(holder => holder.Children("catalog")).SelectMany(catalog => catalog.Children("scheme")))
        {
            if (scheme.Of("alias") is { } alias && scheme.Of("uri") is { } uri)
            {
                _byAlias.TryAdd(alias, uri);
            }
        }
    }

    /// <summary>The vocabulary and the code within it.</summary>
    public (string? Scheme, string Code) OfQCode(string qcode)
    {
        var colon = qcode.IndexOf(':');
        return colon <= 0 ? (null, qcode) : (OfAlias(qcode[..colon]), qcode[(colon + 1)..]);
    }

    /// <summary>An address parted after its last stroke.</summary>
    public static (string? Scheme, string Code) OfAddress(string address)
    {
        var end = address.TrimEnd('/').LastIndexOfAny(['/', '#']);
        return end > 0 && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && end > "https://".Length
            ? (address[..(end + 1)], address[(end + 1)..])
            : (null, address);
    }

    private string OfAlias(string alias) => _byAlias.GetValueOrDefault(alias) ?? Schemes.OfAlias(alias) ?? alias;
}
