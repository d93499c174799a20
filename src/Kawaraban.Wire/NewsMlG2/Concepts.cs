using System.Xml.Linq;
using Kawaraban.Wire.NewsCodes;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>Reads the concepts of one item, with its catalogs, its language and what it asserts of them.</summary>
internal sealed class Concepts(XElement item)
{
    private readonly Catalog _catalog = new(item);
    private readonly string? _language = item.Language() ?? LanguageTag.Clean(item.At("contentMeta", "language").Of("tag"));
    private readonly Dictionary<string, XElement> _asserted = Asserted(item);

    public Concept? Of(XElement? property)
    {
        if (property is null)
        {
            return null;
        }

        var (scheme, code) = Identity(property);
        var name = Name(property) ?? (Key(property) is { } key && _asserted.TryGetValue(key, out var assert) ? Name(assert) : null) ?? CodeNames.Of(scheme, code);
        return scheme is null && code.Length == 0 && name is null ? null : new Concept(scheme, code, name);
    }

    /// <summary>A party as people know it; one that is only an address is known by that.</summary>
    public string? Party(XElement? party) =>
        party is null ? null
        : party.Of("qcode") is null && party.Of("literal") is null && Name(party) is null && party.Of("uri") is { } address ? address
        : Of(party)?.Label ?? party.Words();

    public IEnumerable<Concept> All(IEnumerable<XElement> properties) => properties.Select(Of).OfType<Concept>();

    /// <summary>The code of an attribute that holds a QCode, such as a role or a type; an attribute that holds an address gives its last part.</summary>
    public string? Code(XElement? element, string attribute) =>
        element.Of(attribute) is { } qcode ? _catalog.OfQCode(qcode).Code
        : element.Of(attribute + "uri") is { } address ? Catalog.OfAddress(address).Code
        : null;

    /// <summary>The texts in the item's language; all of them, when none is marked with it.</summary>
    public IReadOnlyList<XElement> InLanguage(IEnumerable<XElement> texts)
    {
        var all = texts.ToList();
        var own = all.Where(text => _language is not null && LanguageTag.SameLanguage(_language, text.Language())).ToList();
        return own.Count > 0 ? own : all;
    }

    /// <summary>The name in the item's language, else in English, else the first.</summary>
    public string? Name(XElement holder)
    {
        var names = holder.Children("name").Where(name => name.Words() is not null).ToList();
        var own = names.FirstOrDefault(name => _language is not null && LanguageTag.SameLanguage(_language, name.Language() ?? _language));
        return (own ?? names.FirstOrDefault(name => LanguageTag.SameLanguage("en", name.Language())) ?? names.FirstOrDefault()).Words();
    }

    private (string? Scheme, string Code) Identity(XElement property)
    {
        var address = property.Of("uri");
        if (property.Of("qcode") is { } qcode)
        {
            var (scheme, code) = _catalog.OfQCode(qcode);
            var isKnown = scheme is null || scheme.Contains(':');
            return !isKnown && code.Length > 0 && address?.EndsWith(code, StringComparison.Ordinal) == true ? (address[..^code.Length], code) : (scheme, code);
        }

        return address is not null ? Catalog.OfAddress(address) : (null, property.Of("literal") ?? "");
    }

    private static Dictionary<string, XElement> Asserted(XElement item)
    {
        var asserted = new Dictionary<string, XElement>();
        foreach (var assert in item.Children("assert"))
        {
            if (Key(assert) is { } key)
            {
                asserted.TryAdd(key, assert);
            }
        }

        return asserted;
    }

    private static string? Key(XElement element) => element.Of("qcode") ?? element.Of("uri") ?? element.Of("literal");
}
