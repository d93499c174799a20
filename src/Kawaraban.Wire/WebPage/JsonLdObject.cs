using System.Text.Json;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.JsonFeed;

namespace Kawaraban.Wire.WebPage;

/// <summary>An object of structured data, whose members may be one or many, in place or referred to.</summary>
internal sealed class JsonLdObject(JsonElement element, Dictionary<string, JsonElement> byId)
{
    /// <summary>How much the object says; the article of a page says more than the teasers of others.</summary>
    public int Weight => element.EnumerateObject().Count() + (element.String("articleBody") is null ? 0 : 20);

    /// <summary>Whether it is of the page with this address or this headline.</summary>
    public bool IsOf(string? address, string? title) =>
        (title is not null && element.String("headline") is { } headline && title.Contains(headline, StringComparison.OrdinalIgnoreCase))
        || (address is not null && (Text("url") == address || Text("mainEntityOfPage") == address || element.String("@id")?.Split('#')[0] == address));

    /// <summary>The members of a name that are strings.</summary>
    public IEnumerable<string> Strings(string name) =>
        Members(name).Where(member => member.ValueKind == JsonValueKind.String).Select(member => member.GetString()!);

    public string? Text(string name) => Texts(name).FirstOrDefault();

    /// <summary>The members of a name as text: strings as they are, objects by their name or address.</summary>
    public IEnumerable<string> Texts(string name) =>
        Members(name).Select(member => member.ValueKind == JsonValueKind.String ? member.GetString() : Resolved(member).String("name") ?? member.String("@value") ?? member.String("url") ?? member.String("@id"))
            .Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim());

    public IEnumerable<JsonLdObject> Objects(string name) =>
        Members(name).Where(member => member.ValueKind == JsonValueKind.Object).Select(member => new JsonLdObject(Resolved(member), byId));

    public IEnumerable<WireAuthor> People(string name, string role, Reading reading, Links.LinkBase links) =>
        Members(name).Select(member => Person(member, role, reading, links)).OfType<WireAuthor>();

    private WireAuthor? Person(JsonElement member, string role, Reading reading, Links.LinkBase links)
    {
        var person = member.ValueKind == JsonValueKind.Object ? Resolved(member) : member;
        var name = person.ValueKind == JsonValueKind.String ? person.GetString() : person.String("name");
        if (reading.Field(PlainText.OfHtml(name ?? ""), "item 1") is not { } plain || links.Page(plain) == plain)
        {
            return null;
        }

        return new WireAuthor
        {
            Name = plain,
            Uri = links.Page(person.String("url")),
            Avatar = links.Page(person.String("image") ?? person.Object("image")?.String("url")),
            Role = role,
        };
    }

    private IEnumerable<JsonElement> Members(string name)
    {
        if (!element.TryGetProperty(name, out var member))
        {
            return [];
        }

        return member.ValueKind == JsonValueKind.Array ? member.EnumerateArray() : [member];
    }

    private JsonElement Resolved(JsonElement member) =>
        member.ValueKind == JsonValueKind.Object && member.String("@id") is { } id && byId.TryGetValue(id, out var whole) ? whole : member;
}
