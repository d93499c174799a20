using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kawaraban.Tests.Wire.Writers;

/// <summary>
/// What IPTC's JSON Schema of ninjs 3.1 asks of the members that we write, as complaints in words: it knows no others, and each has its type. The schema
/// itself is not in the repository.
/// </summary>
internal static partial class NinjsRules
{
    private static readonly string[] Texts = ["profile", "version", "copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "language", "title", "by", "slugline", "located"];
    private static readonly string[] Instants = ["firstCreated", "versionCreated", "contentCreated", "embargoedUntil", "expires"];

    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["type"] = ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"],
        ["representationType"] = ["full", "partial"],
        ["pubStatus"] = ["usable", "withheld", "canceled"],
    };

    /// <summary>The members of the objects in each list; those with a star must be there, with a number sign are whole numbers, with an at sign are URIs.</summary>
    private static readonly Dictionary<string, string[]> Lists = new()
    {
        ["headlines"] = ["role", "contentType", "value*"],
        ["descriptions"] = ["role", "contentType", "value*"],
        ["bodies"] = ["role", "contentType", "charCount#", "wordCount#", "value*"],
        ["people"] = ["name", "rel", "uri@", "literal"],
        ["places"] = ["name", "rel", "uri@", "literal"],
        ["subjects"] = ["name", "rel", "uri@", "literal", "creator", "relevance#", "confidence#"],
        ["infoSources"] = ["name", "role", "uri@", "literal"],
        ["genres"] = ["name", "uri", "literal"],
        ["altIds"] = ["role", "value"],
        ["renditions"] = ["name*", "href@", "contentType", "title", "width#", "height#", "sizeInBytes#"],
    };

    public static IReadOnlyList<string> Of(JsonElement item, bool isAssociation = false) => [.. Item(item, isAssociation)];

    private static IEnumerable<string> Item(JsonElement item, bool isAssociation)
    {
        foreach (var asked in (isAssociation ? new[] { "uri", "name" } : ["uri"]).Where(asked => !item.TryGetProperty(asked, out _)))
        {
            yield return $"there is no {asked}";
        }
        foreach (var member in item.EnumerateObject())
        {
            foreach (var complaint in Member(member.Name, member.Value, isAssociation))
            {
                yield return complaint;
            }
        }
        foreach (var twice in item.EnumerateObject().GroupBy(member => member.Name).Where(group => group.Count() > 1))
        {
            yield return $"{twice.Key} stands twice";
        }
    }

    private static IEnumerable<string> Member(string name, JsonElement value, bool isAssociation) => name switch
    {
        "uri" => IsUri(value) ? [] : [$"uri is {value}"],
        "name" or "rel" when isAssociation => IsText(value) ? [] : [$"{name} is {value}"],
        "urgency" => value.TryGetInt32(out var urgency) && urgency is >= 1 and <= 9 ? [] : [$"urgency is {value}"],
        "associations" => value.EnumerateArray().SelectMany(member => Item(member, true)),
        "standard" => value.EnumerateObject().Where(member => member.Name is not ("name" or "version" or "schema")).Select(member => $"standard knows no {member.Name}"),
        _ when Texts.Contains(name) => IsText(value) ? [] : [$"{name} is {value}"],
        _ when Instants.Contains(name) => IsInstant(value) ? [] : [$"{name} is {value}"],
        _ when Words.TryGetValue(name, out var words) => words.Contains(value.GetString()) ? [] : [$"{name} is {value}"],
        _ when Lists.TryGetValue(name, out var members) => value.EnumerateArray().SelectMany(member => Object(name, member, members)),
        _ => [$"there is no member {name}"],
    };

    private static IEnumerable<string> Object(string list, JsonElement member, string[] members)
    {
        foreach (var asked in members.Where(known => known.EndsWith('*') && !member.TryGetProperty(known.TrimEnd('*'), out _)))
        {
            yield return $"{list} lacks {asked}";
        }
        foreach (var part in member.EnumerateObject())
        {
            var known = members.FirstOrDefault(candidate => candidate.TrimEnd('*', '#', '@') == part.Name);
            var fits = known is not null && known[^1] switch { '#' => part.Value.ValueKind == JsonValueKind.Number && part.Value.TryGetInt64(out _), '@' => IsUri(part.Value), _ => IsText(part.Value) };
            if (!fits)
            {
                yield return $"{list}: {part.Name} is {part.Value}";
            }
        }
    }

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static bool IsUri(JsonElement value) => IsText(value) && Rfc3986().IsMatch(value.GetString()!);

    private static bool IsInstant(JsonElement value) => IsText(value) && DateTimeOffset.TryParseExact(value.GetString(), "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Format uri: a scheme, ASCII alone, whole percent-encodings, brackets around a host of figures only, one number sign.</summary>
    [GeneratedRegex(@"^(?!.*%(?![0-9a-f]{2}))[a-z][a-z0-9+.-]*:(?://(?:\[[0-9a-f:.]+\](?::[0-9]*)?|[\w.~!$&'()*+,;=:@%-]*))?[\w.~!$&'()*+,;=:@%/-]*(?:\?[\w.~!$&'()*+,;=:@%/?-]*)?(?:#[\w.~!$&'()*+,;=:@%/?-]*)?(?!\n)$", RegexOptions.IgnoreCase | RegexOptions.ECMAScript)]
    private static partial Regex Rfc3986();
}
