using System.Text.Json;

namespace Kawaraban.Wire.Ninjs;

/// <summary>A JSON object whose members are asked for by any of their names, in any case: <c>versioncreated</c> or <c>versionCreated</c>, <c>subject</c> or <c>subjects</c>.</summary>
internal sealed class NinjsObject
{
    private static readonly string[] ItemMembers = ["versioncreated", "version_created", "article_html", "firstcreated", "contentcreated", "pubstatus", "headline", "headlines", "body_text", "body_html", "body_xhtml", "bodies", "description_text", "descriptions", "renditions", "slugline", "type"];
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _spellings = new(StringComparer.Ordinal);

    public NinjsObject(JsonElement element)
    {
        foreach (var member in element.EnumerateObject())
        {
            _members[member.Name] = member.Value;
            _spellings.Add(member.Name);
        }
    }

    public bool IsItem => ItemMembers.Any(_members.ContainsKey) && (_members.ContainsKey("uri") || _members.ContainsKey("urn") || _members.ContainsKey("guid") || ItemMembers.Count(_members.ContainsKey) > 1);

    /// <summary>Whether there is a member spelled exactly so.</summary>
    public bool Has(string name) => _spellings.Contains(name);

    public IEnumerable<string> Names => _members.Keys;

    public JsonElement? Member(string name) =>
        _members.TryGetValue(name, out var member) && member.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? member : null;

    /// <summary>The first of the members that is text, or a number as it was written.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Member(name) is { } member && TextOf(member) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    public NinjsObject? Object(string name) => Member(name) is { ValueKind: JsonValueKind.Object } member ? new NinjsObject(member) : null;

    /// <summary>The objects of the first member that is a list.</summary>
    public IEnumerable<NinjsObject> Objects(params string[] names) =>
        names.Select(Member).OfType<JsonElement>().FirstOrDefault(member => member.ValueKind == JsonValueKind.Array) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object).Select(entry => new NinjsObject(entry))
            : [];

    /// <summary>Objects by name, kept as a list that names each or as a map.</summary>
    public IEnumerable<(string Name, NinjsObject Item)> Named(string name) => Member(name) switch
    {
        { ValueKind: JsonValueKind.Array } => Objects(name).Select(entry => (entry.Text("name", "role", "rel") ?? "", entry)),
        { ValueKind: JsonValueKind.Object } map => map.EnumerateObject().Where(entry => entry.Value.ValueKind == JsonValueKind.Object).Select(entry => (entry.Name, new NinjsObject(entry.Value))),
        _ => [],
    };

    public IEnumerable<(string Name, NinjsObject Item)> Associations() => Named("associations");

    /// <summary>Superdesk's lists of further media, by field.</summary>
    public IEnumerable<(string Name, NinjsObject Item)> ExtraItems() =>
        Named("extra_items").SelectMany(field => field.Item.Objects("items"), (field, item) => (field.Name, item));

    public IEnumerable<string> Texts(string name) => Member(name) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(entry => entry.ValueKind == JsonValueKind.Object ? new NinjsObject(entry).Text("value", "name") : TextOf(entry)).OfType<string>(),
        { } one => TextOf(one) is { } text ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [],
        null => [],
    };

    private static string? TextOf(JsonElement member) => member.ValueKind switch
    {
        JsonValueKind.String when member.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text,
        JsonValueKind.Number => member.GetRawText(),
        _ => null,
    };
}
