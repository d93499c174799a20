using System.Xml.Linq;
using Kawaraban.Wire.NewsCodes;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Nitf;

/// <summary>What the head of a document says of its story: <c>docdata</c>, <c>tobject</c>, <c>meta</c>.</summary>
internal sealed class NitfHead(XElement nitf, Reading reading, string at)
{
    private static readonly string[] SluglineMetas = ["slug", "slugline", "ap-slugline", "anpa-keyword", "NTBStikkord"];
    private readonly XElement? _head = nitf.Child("head");
    private readonly XElement? _data = nitf.At("head", "docdata");

    public string Status => PublishingStatus.Of(_data.Of("management-status"));

    public string? Slugline => SluglineMetas.Select(Meta).FirstOrDefault(slug => slug is not null) ?? Slug(_data.Child("du-key").Of("key"));

    public DateTimeOffset? Issued => reading.Date(_data.Child("date.issue").Of("norm") ?? _head.Child("pubdata").Of("date.publication"), at);

    public DateTimeOffset? Revised =>
        _head.Children("revision-history").Select(revision => reading.Date(revision.Of("norm"), at)).Max();

    /// <summary>When the story may be published. Some senders write the end of an embargo where the story's own end belongs.</summary>
    public DateTimeOffset? Released =>
        reading.Date(_data.Child("date.release").Of("norm"), at) ?? (Status == PublishingStatus.Embargoed ? Expires ?? PublishingStatus.UntilToldOtherwise : null);

    public DateTimeOffset? Expires => reading.Date(_data.Child("date.expire").Of("norm"), at);

    public string? CopyrightHolder => _data.Child("doc.copyright").Of("holder") ?? _data.Child("doc.rights").Of("owner") ?? nitf.WordsAt("body", "body.head", "rights", "rights.owner");

    public string? Copyright =>
        _data.Child("doc.copyright") is { } copyright && copyright.Of("holder") is { } holder ? string.Join(' ', "©", copyright.Of("year"), holder).Replace("  ", " ") : null;

    public string? UsageTerms => _data.Child("doc.rights") is { } rights
        ? string.Join(", ", new[] { rights.Of("type"), rights.Of("geography"), rights.Of("limitations") }.OfType<string>()) is { Length: > 0 } terms ? terms : null
        : null;

    /// <summary>Those who worked on it, by its history.</summary>
    public IEnumerable<WireAuthor> Revisers() =>
        _head.Children("revision-history").Select(revision => new WireAuthor { Name = reading.Field(revision.Of("name"), at), Role = revision.Of("function") })
            .Where(reviser => reviser.Name is not null);

    /// <summary>Each subject by its reference number, with the most specific name that number has.</summary>
    public IEnumerable<WireSubject> Subjects()
    {
        foreach (var subject in _head.Child("tobject").Children("tobject.subject"))
        {
            var number = subject.Of("tobject.subject.refnum")?.Split(':')[^1];
            var names = new[] { "type", "matter", "detail" }.Select(part => subject.Of("tobject.subject." + part)).ToArray();
            var own = number is { Length: 8 } ? number.EndsWith("000000", StringComparison.Ordinal) ? names[0] : number.EndsWith("000", StringComparison.Ordinal) ? names[1] : names[2] : null;
            var authority = subject.Of("tobject.subject.ipr");
            var scheme = authority is null || authority.Equals("IPTC", StringComparison.OrdinalIgnoreCase) ? Schemes.SubjectCodes : authority;
            var name = own ?? (number is { } code ? CodeNames.Of(scheme, code) : null) ?? names.LastOrDefault(part => part is not null);
            if (number is not null || name is not null)
            {
                yield return new WireSubject(reading.Field(number, at) ?? "", number is null ? null : scheme, reading.Field(name, at));
            }
        }

        foreach (var content in _data.Child("identified-content")?.Elements().Where(content => !content.Is("location")) ?? [])
        {
            if (reading.Field(content.Words() ?? content.Of("value"), at) is { } name)
            {
                yield return new WireSubject(reading.Field(content.Of("value"), at) ?? "", content.Of("idsrc"), name);
            }
        }
    }

    public IEnumerable<WireGenre> Genres() =>
        _head.Child("tobject").Children("tobject.property").Select(property => reading.Field(property.Of("tobject.property.type"), at)).OfType<string>()
            .Select(code => new WireGenre(code, CodeNames.Of(Schemes.Genres, code) ?? code));

    public IEnumerable<string> Keywords() =>
        _data.Child("key-list").Below("keyword").Select(keyword => reading.Field(keyword.Of("key") ?? keyword.Words(), at)).OfType<string>();

    public IEnumerable<WirePlace> Places()
    {
        foreach (var place in _data.Children("evloc"))
        {
            var country = Countries.Code(place.Of("iso-cc"));
            var name = place.Of("city") ?? place.Of("county-dist") ?? place.Of("state-prov") ?? place.Words() ?? Countries.Name(country) ?? place.Of("region");
            if (reading.Field(name, at) is { } known)
            {
                yield return new WirePlace(known, place.Of("iso-cc"), country);
            }
        }

        foreach (var place in _data.Child("identified-content").Children("location"))
        {
            if (reading.Field(place.WordsAt("city") ?? place.Words(), at) is { } known)
            {
                yield return new WirePlace(known, place.Of("location-code") ?? place.Of("value"), Countries.Code(place.Child("country").Of("iso-cc")));
            }
        }
    }

    /// <summary>What groups stories in the sender's own ways, each by the name of its element.</summary>
    public IEnumerable<WireCategory> Categories()
    {
        (string Scheme, IEnumerable<string?> Terms)[] groups =
        [
            ("anpa-category", [Meta("anpa-category") ?? Meta("ap-category") ?? Meta("category")]),
            ("tobject.type", [_head.Child("tobject").Of("tobject.type")]),
            ("fixture", _data.Children("fixture").Select(fixture => fixture.Of("fix-id"))),
            ("series", _data.Children("series").Select(series => series.Of("series.name"))),
            ("doc-scope", _data.Children("doc-scope").Select(scope => scope.Of("scope"))),
            ("position.section", _head.Children("pubdata").Select(printed => printed.Of("position.section"))),
            (Schemes.Signals, _data.Child("correction") is null ? [] : ["correction"]),
        ];
        return groups.SelectMany(group => group.Terms.Select(term => reading.Field(term, at)).OfType<string>(), (group, term) => new WireCategory(term, group.Scheme));
    }

    private string? Meta(string name) =>
        _head.Children("meta").FirstOrDefault(meta => meta.Of("name") == name).Of("content");

    /// <summary>A key is the slugline with some senders and a number with others.</summary>
    private static string? Slug(string? key) => key is not null && key.Count(char.IsAsciiDigit) < 4 ? key : null;
}
