using System.Xml.Linq;
using Kawaraban.Wire.NewsCodes;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>What the aliases of an item's codes stand for: its own catalogs, those of the message around it, and IPTC's. Catalogs elsewhere are never fetched.</summary>
internal sealed class Catalog
{
    private readonly Dictionary<string, string> _own;
    private readonly Dictionary<string, string> _message;

    public Catalog(XElement item) => (_own, _message) = (Aliases(item), Aliases(item.AncestorsAndSelf().Last().Child("header")));

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

    private string OfAlias(string alias) => _own.GetValueOrDefault(alias) ?? _message.GetValueOrDefault(alias) ?? Schemes.OfAlias(alias) ?? alias;

    /// <summary>The aliases that an item or a header explains, gathered once.</summary>
    private static Dictionary<string, string> Aliases(XElement? holder)
    {
        if (holder?.Annotation<Dictionary<string, string>>() is { } known)
        {
            return known;
        }

        var aliases = new Dictionary<string, string>();
        foreach (var scheme in holder.Children("catalog").SelectMany(catalog => catalog.Children("scheme")))
        {
            if (scheme.Of("alias") is { } alias && scheme.Of("uri") is { } uri)
            {
                aliases.TryAdd(alias, uri);
            }
        }

        holder?.AddAnnotation(aliases);
        return aliases;
    }
}
