using System.Xml.Linq;
using Kawaraban.Wire.NewsCodes;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMl1;

/// <summary>The administrative, descriptive and rights metadata of an item's components.</summary>
internal sealed class Metadata(Components components, Reading reading, string at)
{
    private static readonly string[] SubjectLevels = ["Subject", "SubjectMatter", "SubjectDetail"];

    public string? Language => Descriptive("Language").Select(language => LanguageTag.Clean(Formal.Name(language))).FirstOrDefault(tag => tag is not null);

    public string? Provider => Administrative("Provider").Select(Formal.Party).FirstOrDefault(party => party is not null);

    public string? CopyrightHolder => Rights("Copyright").Select(copyright => Formal.Party(copyright.Child("CopyrightHolder"))).FirstOrDefault(holder => holder is not null);

    public string? Copyright => Rights("Copyright").Select(copyright => copyright.Words()).FirstOrDefault(words => words is not null);

    public string? UsageTerms => Rights("UsageRights").Select(usage => usage.Words()).FirstOrDefault(words => words is not null);

    public IEnumerable<WireAuthor> Authors() => People("Creator", "author");

    public IEnumerable<WireAuthor> Contributors() => People("Contributor", "contributor").Concat(People("Source", "source"));

    /// <summary>Every level of every subject code; IPTC's where eight digits are sent.</summary>
    public IEnumerable<WireSubject> Subjects() =>
        Descriptive("SubjectCode").SelectMany(code => code.Elements().Where(level => SubjectLevels.Contains(level.Name.LocalName)))
            .Select(Subject).Concat(Descriptive("TopicOccurrence").Select(Topic)).OfType<WireSubject>().DistinctBy(subject => (subject.Code, subject.Scheme, subject.Code.Length > 0 ? null : subject.Name));

    public IEnumerable<WireGenre> Genres() =>
        Descriptive("Genre").Select(genre => reading.Field(Formal.Name(genre), at)).OfType<string>().Distinct().Select(code => new WireGenre(code, CodeNames.Of(Schemes.Genres, code) ?? code));

    public IEnumerable<string> Keywords() =>
        Descriptive("Property").Where(property => Formal.Kind(property) is "keyword" or "keywords").Select(property => reading.Field(property.Of("Value"), at)).OfType<string>();

    public IEnumerable<WireCategory> Audiences() =>
        Descriptive("OfInterestTo").Select(audience => reading.Field(Formal.Name(audience), at)).OfType<string>().Select(term => new WireCategory(term, "OfInterestTo"));

    public IEnumerable<WirePlace> Places()
    {
        foreach (var location in Descriptive("Location"))
        {
            var country = Part(location, "country");
            var name = Part(location, "city") ?? Part(location, "countryarea") ?? Part(location, "region") ?? Countries.Name(country) ?? country ?? Formal.Described(location) ?? location.Of("FormalName");
            if (reading.Field(name, at) is { } known)
            {
                yield return new WirePlace(known, country, Countries.Code(country));
            }
        }
    }

    public WireDateline? Dateline(string? line)
    {
        var date = Descriptive("DateLineDate").Select(element => element.Words()).FirstOrDefault(words => words is not null);
        var origin = Descriptive("Location").FirstOrDefault(location => location.Of("HowPresent")?.EndsWith("Origin", StringComparison.OrdinalIgnoreCase) == true) ?? Descriptive("Location").FirstOrDefault();
        var city = reading.Field(Part(origin, "city"), at);
        var country = Part(origin, "country") is { } sent ? Countries.Name(sent) ?? reading.Field(sent, at) : null;
        return reading.Field(line, at) is { } text ? new WireDateline(text, city, country, date)
            : city is not null ? new WireDateline(country is null ? city : $"{city}, {country}", city, country, date)
            : null;
    }

    private IEnumerable<XElement> Administrative(string name) => components.Metadata("AdministrativeMetadata").SelectMany(metadata => metadata.Children(name));

    private IEnumerable<XElement> Descriptive(string name) => components.Metadata("DescriptiveMetadata").SelectMany(metadata => metadata.Children(name));

    private IEnumerable<XElement> Rights(string name) => components.Metadata("RightsMetadata").SelectMany(metadata => metadata.Children(name));

    private IEnumerable<WireAuthor> People(string name, string role) =>
        Administrative(name).SelectMany(group => group.Children("Party").DefaultIfEmpty(group)).Select(Formal.Party).Select(party => reading.Field(party, at)).OfType<string>().Distinct()
            .Select(party => new WireAuthor { Name = party, Role = role });

    private WireSubject? Subject(XElement level)
    {
        if (reading.Field(Formal.Name(level), at) is not { } sent)
        {
            return null;
        }

        var code = sent.Split(':')[^1];
        var scheme = Schemes.OfBareCode(code) ?? (code is { Length: 8 } && code.All(char.IsAsciiDigit) ? Schemes.SubjectCodes : level.Of("Vocabulary") ?? level.Of("Scheme"));
        return new WireSubject(code, scheme, Formal.Described(level) ?? CodeNames.Of(scheme, code) ?? reading.Field(level.Of("Value"), at));
    }

    private WireSubject? Topic(XElement occurrence) =>
        reading.Field(Formal.Described(occurrence), at) is { } name ? new WireSubject("", null, name) : null;

    private static string? Part(XElement? location, string name) =>
        location.Children("Property").FirstOrDefault(property => Formal.Kind(property) == name).Of("Value");
}
