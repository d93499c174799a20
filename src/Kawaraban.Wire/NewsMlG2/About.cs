using System.Xml.Linq;
using Kawaraban.Wire.NewsCodes;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>What and where an item is about, and how its sender sorts it.</summary>
internal sealed class About(XElement item, Concepts concepts, Reading reading, string at)
{
    private readonly XElement? _item = item.Child("itemMeta");
    private readonly XElement? _content = item.Child("contentMeta");

    /// <summary>Every coded subject; a place without a code is among the places only.</summary>
    public IEnumerable<WireSubject> Subjects() => Subjects(_content.Children("subject"));

    public IEnumerable<WireSubject> Subjects(IEnumerable<XElement> subjects) =>
        subjects.Where(subject => !IsPlace(subject) || concepts.Of(subject)?.Code.Length > 0).Select(concepts.Of).OfType<Concept>()
            .Select(subject => new WireSubject(reading.Field(subject.Code, at) ?? "", subject.Scheme, reading.Field(subject.Name, at)));

    public IEnumerable<WireGenre> Genres() =>
        concepts.All(_content.Children("genre")).Select(genre => new WireGenre(reading.Field(genre.Code, at) ?? "", reading.Field(genre.Name, at)));

    public IEnumerable<WirePlace> Places() => _content.Children("subject").Where(IsPlace).Select(Place).OfType<WirePlace>();

    public WirePlace? Place(XElement? place) =>
        place is not null && concepts.Of(place) is { } concept && reading.Field(concept.Label, at) is { } name
            ? new WirePlace(name, concept.Code.Length > 0 ? concept.Code : null, CountryOf(place))
            : null;

    public WireDateline? Dateline()
    {
        var located = _content.Child("located");
        var line = reading.Field(_content.WordsAt("dateline"), at);
        var city = reading.Field(concepts.Of(located)?.Label, at);
        var country = located is null ? null : CountryName(located);
        return line is null && city is null ? null : new WireDateline(line ?? (country is null ? city! : $"{city}, {country}"), city, country);
    }

    /// <summary>Signals, services, products and roles, each by its vocabulary.</summary>
    public IEnumerable<WireCategory> Categories()
    {
        foreach (var (name, vocabulary) in new[] { ("signal", Schemes.Signals), ("service", "service"), ("product", "product"), ("role", "role"), ("memberOf", "memberOf") })
        {
            foreach (var concept in concepts.All(_item.Children(name)))
            {
                if (reading.Field(concept.Label, at) is { } label)
                {
                    yield return new WireCategory(concept.Code.Length > 0 ? concept.Code : label, concept.Scheme ?? vocabulary, concept.Name);
                }
            }
        }

        if (reading.Field(_item.WordsAt("profile"), at) is { } profile)
        {
            yield return new WireCategory(profile, "profile");
        }
    }

    private bool IsPlace(XElement subject) => concepts.Code(subject, "type") is "geoArea" or "poi" || subject.Of("type") == "cptType:5";

    private string? CountryOf(XElement place) => Chain(place).Select(CountryCode).FirstOrDefault(code => code is not null);

    private string? CountryName(XElement place) =>
        Chain(place).Skip(1).Where(part => CountryCode(part) is not null && concepts.Of(part)?.Code.Contains('-') != true).Select(part => concepts.Of(part)?.Name).FirstOrDefault(name => name is not null)
        ?? Countries.Name(CountryOf(place));

    /// <summary>The place and what it lies in or is the same as.</summary>
    private static IEnumerable<XElement> Chain(XElement place) =>
        place.DescendantsAndSelf().Where(part => part == place || part.Is("broader") || part.Is("sameAs"));

    private string? CountryCode(XElement part) =>
        concepts.Of(part) is { Scheme: { } scheme } concept && scheme.Contains("iso3166", StringComparison.OrdinalIgnoreCase) ? Countries.Code(concept.Code.Split('-')[0])
        : part.Is("broader") ? Countries.Code(concepts.Name(part)) : null;
}
