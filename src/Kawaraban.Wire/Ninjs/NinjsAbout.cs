using Kawaraban.Wire.NewsCodes;

namespace Kawaraban.Wire.Ninjs;

/// <summary>Who made an item, what and where it is about, how its sender sorts it.</summary>
internal sealed class NinjsAbout(NinjsObject item, Reading reading, string at)
{
    /// <summary>Subjects, then the people, organisations, events and things it names.</summary>
    public IEnumerable<WireSubject> Subjects() =>
        item.Objects("subjects", "subject").Concat(item.Objects("people", "persons", "person")).Concat(item.Objects("organisations", "organisation"))
            .Concat(item.Objects("events", "event")).Concat(item.Objects("objects", "object"))
            .Select(subject => (Concept: new NinjsConcept(subject), subject)).Where(pair => pair.Concept.IsAny)
            .Select(pair => new WireSubject(reading.Field(pair.Concept.Code, at) ?? "", pair.Concept.Scheme, reading.Field(pair.Concept.Name, at)));

    public IEnumerable<WireGenre> Genres() =>
        item.Objects("genres", "genre").Select(genre => new NinjsConcept(genre)).Where(genre => genre.IsAny)
            .Select(genre => new WireGenre(reading.Field(genre.Code, at) ?? "", reading.Field(genre.Name ?? CodeNames.Of(Schemes.Genres, genre.Code), at)));

    public IEnumerable<WirePlace> Places()
    {
        foreach (var place in item.Objects("places", "place"))
        {
            var concept = new NinjsConcept(place);
            var isCountry = concept.Scheme?.Contains("iso3166", StringComparison.OrdinalIgnoreCase) == true;
            if (reading.Field(concept.Name ?? (concept.Code.Length > 0 ? concept.Code : null), at) is { } name)
            {
                yield return new WirePlace(name, concept.Code.Length > 0 ? concept.Code : null, Countries.Code(isCountry ? concept.Code.Split('-')[0] : place.Text("country", "country_code", "countrycode") ?? (concept is { Scheme: null, Code: { Length: 2 } two } ? two : null)));
            }
        }
    }

    public WireDateline? Dateline()
    {
        var sent = item.Object("dateline");
        var located = reading.Field(item.Text("located") ?? item.Object("located")?.Text("name", "city") ?? sent?.Object("located")?.Text("city") ?? item.Object("datelinelocation")?.Text("city"), at);
        var line = reading.Field(item.Text("dateline") ?? sent?.Text("text"), at) ?? located;
        var date = sent?.Text("date") ?? item.Text("startdate", "start") ?? item.Object("dates")?.Text("start", "startdate");
        if ((line ?? date) is not { } text)
        {
            return null;
        }

        var parts = located?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        var country = parts.Length > 1 && Countries.Code(parts[^1]) is { } code && parts[^1].Length > 3 ? Countries.Name(code) : Countries.Name(sent?.Object("located")?.Text("country_code", "country") ?? item.Object("datelinelocation")?.Text("countrycode", "countryname"));
        return new WireDateline(text, country is not null && parts.Length > 1 ? parts[0] : located, country, date);
    }

    public IEnumerable<WireAuthor> Authors() => People(item.Objects("authors", "creators", "creator", "bylines"), "author");

    public IEnumerable<WireAuthor> Contributors() =>
        People(item.Objects("contributors", "contributor"), "contributor").Concat(People(item.Objects("infosources", "infosource"), "source"));

    /// <summary>What the sender's own lists sort it into.</summary>
    public IEnumerable<WireCategory> Categories()
    {
        (string Name, string Scheme)[] lists = [("service", "service"), ("services", "service"), ("products", "product"), ("product", "product"), ("signal", Schemes.Signals), ("signals", Schemes.Signals)];
        foreach (var (name, scheme) in lists)
        {
            foreach (var concept in item.Objects(name).Select(entry => new NinjsConcept(entry)).Where(concept => concept.IsAny))
            {
                if (reading.Field(concept.Code.Length > 0 ? concept.Code : concept.Name, at) is { } term)
                {
                    yield return new WireCategory(term, concept.Scheme ?? scheme, reading.Field(concept.Name, at));
                }
            }
        }

        if (reading.Field(item.Text("profile"), at) is { } profile)
        {
            yield return new WireCategory(profile, "profile");
        }
    }

    private IEnumerable<WireAuthor> People(IEnumerable<NinjsObject> people, string role) => people.Select(person => Person(person, role)).OfType<WireAuthor>();

    private WireAuthor? Person(NinjsObject person, string role)
    {
        var author = new WireAuthor
        {
            Name = reading.Field(person.Text("name", "by", "byline", "literal"), at),
            Email = reading.Field(person.Text("email"), at),
            Uri = reading.Base.Page(person.Text("uri", "url", "href")),
            Role = reading.Field(person.Text("role") ?? person.Object("role")?.Text("name", "code"), at)?.Split('/', ':')[^1] ?? role,
            Bio = reading.Field(person.Text("biography", "bio") ?? person.Object("jobtitle")?.Text("name") ?? person.Text("jobtitle"), at),
            Avatar = reading.Base.Page(person.Text("avatar_url", "avatar")),
            Login = reading.Field(person.Text("code"), at),
        };
        return author.Name is null ? null : author;
    }
}
