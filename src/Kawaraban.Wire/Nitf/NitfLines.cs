using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Nitf;

/// <summary>The lines above a story: <c>body.head</c>.</summary>
internal sealed class NitfLines(XElement? head, Reading reading, string at)
{
    private static readonly string[] Smaller = ["sublocation", "city", "state", "region", "country", "alt-code"];

    public string? Headline => head.WordsAt("hedline", "hl1") ?? (head.Child("hedline") is { HasElements: false } bare ? bare.Words() : null);

    /// <summary>The second line of the headline, when it says something else than the first.</summary>
    public string? SecondHeadline => head.WordsAt("hedline", "hl2") is { } second && second != Headline ? second : null;

    public string? Byline => string.Join(", ", head.Children("byline").Select(ByWords.Of).Where(line => line.Length > 0)) is { Length: > 0 } line ? line : null;

    /// <summary>The people that the byline names as such.</summary>
    public IEnumerable<WireAuthor> Authors()
    {
        foreach (var byline in head.Children("byline"))
        {
            var title = reading.Field(byline.WordsAt("byttl"), at);
            foreach (var person in byline.Below("person"))
            {
                if (reading.Field(ByWords.Name(person), at) is { } name)
                {
                    yield return new WireAuthor { Name = name, Role = "author", Bio = title, Login = person.Of("value") };
                }
            }
        }
    }

    public WireDateline? Dateline()
    {
        var line = head.Child("dateline");
        if (reading.Field(line.Words(), at) is not { } text)
        {
            return null;
        }

        var date = line.Child("story.date");
        var place = line.Below("location").FirstOrDefault();
        var city = place.WordsAt("city") ?? Own(place) ?? (date is null && place is null ? text : null);
        return new WireDateline(text, reading.Field(city?.TrimEnd(' ', ',', '、'), at), reading.Field(Country(place?.Child("country")), at), date.Of("norm") ?? date.Words());
    }

    private static string? Country(XElement? country) =>
        country.Words() ?? NewsCodes.Countries.Name(country.Of("iso-cc"));

    /// <summary>The words of a location that are not those of a part of it.</summary>
    private static string? Own(XElement? place)
    {
        var own = place is null ? "" : string.Concat(place.Nodes().Select(node => node is XText text ? text.Value : node is XElement part && !Smaller.Contains(part.Name.LocalName) ? part.Value : ""));
        return own.Trim(' ', ',', '\n', '\t', '\r', '、') is { Length: > 0 } city ? city : null;
    }
}
