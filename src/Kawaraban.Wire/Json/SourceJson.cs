using System.Text.Json;

namespace Kawaraban.Wire.Json;

/// <summary>The contract's source object, and the small objects it shares with stories.</summary>
internal static class SourceJson
{
    public static void Write(Utf8JsonWriter json, WireSource source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        json.WriteString("subtitle", source.Subtitle);
        json.WriteString("link", source.Link);
        json.WriteString("self", source.Self);
        json.WriteList("hubs", source.Hubs, (writer, hub) => writer.WriteStringValue(hub));
        json.WriteList("links", source.Links, Write);
        json.WriteString("language", source.Language);
        json.WriteString("rights", source.Rights);
        json.WriteString("generator", source.Generator);
        json.WriteInteger("ttl", source.Ttl);
        json.WriteDate("published", source.Published);
        json.WriteDate("updated", source.Updated);
        json.WriteList("authors", source.Authors, Write);
        json.WriteList("contributors", source.Contributors, Write);
        json.WriteList("categories", source.Categories, Write);
        json.WriteOptional("image", source.Image, (writer, image) => writer.WriteStrings(("url", image.Url), ("title", image.Title), ("link", image.Link)));
        json.WriteString("icon", source.Icon);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, WireLink link) =>
        json.WriteStrings(("href", link.Href), ("rel", link.Rel), ("type", link.Type), ("title", link.Title), ("hreflang", link.Hreflang), ("length", link.Length));

    public static void Write(Utf8JsonWriter json, WireAuthor author) =>
        json.WriteStrings(("name", author.Name), ("email", author.Email), ("uri", author.Uri), ("role", author.Role), ("bio", author.Bio), ("avatar", author.Avatar), ("login", author.Login));

    public static void Write(Utf8JsonWriter json, WireCategory category) =>
        json.WriteStrings(("term", category.Term), ("scheme", category.Scheme), ("label", category.Label));
}
