using System.Collections.Frozen;
using System.Xml.Linq;
using Kawaraban.Wire.Detection;

namespace Kawaraban.Wire.Xml;

/// <summary>What feeds mean by the namespaces they declare: known ones by any of their addresses, misspelt ones by their prefix. From <c>Namespaces.txt</c>.</summary>
internal sealed class Namespaces
{
    private static readonly FrozenDictionary<string, XNamespace> ByAddress = Addresses();
    private readonly List<(string Address, string Prefix, XNamespace Space)> _met = [];

    /// <summary>Namespaces by the prefix that everybody uses for them.</summary>
    public static FrozenDictionary<string, XNamespace> ByPrefix { get; } = Rows().ToFrozenDictionary(row => row[0], Space, StringComparer.OrdinalIgnoreCase);

    /// <summary>The namespace that readers ask for. The names of a document are few, so those met before are found first.</summary>
    public XNamespace Of(string address, string prefix)
    {
        if (address.Length == 0)
        {
            return XNamespace.None;
        }

        foreach (var (metAddress, metPrefix, space) in _met)
        {
            if (metAddress == address && metPrefix == prefix)
            {
                return space;
            }
        }

        var found = Find(address, prefix);
        if (_met.Count < 64)
        {
            _met.Add((address, prefix, found));
        }

        return found;
    }

    private static XNamespace Find(string address, string prefix) =>
        ByAddress.TryGetValue(Key(address), out var space) || ByPrefix.TryGetValue(prefix, out space) ? space : XNamespace.Get(address);

    private static FrozenDictionary<string, XNamespace> Addresses()
    {
        var spaces = new Dictionary<string, XNamespace>();
        foreach (var row in Rows())
        {
            foreach (var address in row.Skip(1).Where(address => address != "-"))
            {
                spaces.TryAdd(Key(address), Space(row));
            }
        }

        return spaces.ToFrozenDictionary();
    }

    private static string Key(string address)
    {
        var key = address.Trim().ToLowerInvariant();
        var start = key.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        start += string.CompareOrdinal(key, start, "www.", 0, 4) == 0 ? 4 : 0;
        return key[start..].TrimEnd('/', '#', '?', ' ');
    }

    private static XNamespace Space(string[] row) => row[1] == "-" ? XNamespace.None : XNamespace.Get(row[1]);

    private static IEnumerable<string[]> Rows() => DataLines.Of("Xml.Namespaces.txt").Select(line => line.Split(' '));
}
