using System.Globalization;
using System.Text.Json;

namespace Kawaraban.Site.Tests.Contracts;

/// <summary>
/// Holds an answer against the example of it in a document: the same members, of the same types, down to the last. Values are free, but an id
/// is an id and an instant an instant. Where either is null there is nothing to compare; a list is compared by each of its elements with the first of the example's.
/// </summary>
internal static class Shape
{
    /// <param name="mayBeAbsent">Members of the document that an answer need not have.</param>
    /// <returns>What is different, and where; empty where nothing is.</returns>
    public static IEnumerable<string> Differences(JsonElement documented, JsonElement answered, IReadOnlySet<string>? mayBeAbsent = null, string at = "$")
    {
        if (documented.ValueKind == JsonValueKind.Null || answered.ValueKind == JsonValueKind.Null)
        {
            return [];
        }
        if (KindOf(documented) != KindOf(answered))
        {
            return [$"{at} is {KindOf(answered)}, and {KindOf(documented)} in the document"];
        }
        return documented.ValueKind switch
        {
            JsonValueKind.Object => OfMembers(documented, answered, mayBeAbsent, at),
            JsonValueKind.Array => OfElements(documented, answered, mayBeAbsent, at),
            _ => [],
        };
    }

    private static IEnumerable<string> OfMembers(JsonElement documented, JsonElement answered, IReadOnlySet<string>? mayBeAbsent, string at)
    {
        var (known, said) = (Names(documented), Names(answered));
        return known.Except(said).Where(name => mayBeAbsent?.Contains(name) != true).Select(name => $"{at}.{name} is in the document and not in the answer")
            .Concat(said.Except(known).Select(name => $"{at}.{name} is in the answer and not in the document"))
            .Concat(known.Intersect(said).SelectMany(name => Differences(documented.GetProperty(name), answered.GetProperty(name), mayBeAbsent, $"{at}.{name}")));
    }

    private static IEnumerable<string> OfElements(JsonElement documented, JsonElement answered, IReadOnlySet<string>? mayBeAbsent, string at)
    {
        if (documented.GetArrayLength() > 0 != answered.GetArrayLength() > 0)
        {
            return [$"{at} has {answered.GetArrayLength()} elements, and {documented.GetArrayLength()} in the document"];
        }
        return answered.EnumerateArray().SelectMany((element, i) => Differences(documented[0], element, mayBeAbsent, $"{at}[{i}]"));
    }

    private static List<string> Names(JsonElement value) => [.. value.EnumerateObject().Select(member => member.Name)];

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "truth",
        JsonValueKind.String when Guid.TryParse(value.GetString(), out _) => "an id",
        JsonValueKind.String when IsInstant(value.GetString()!) => "an instant",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        var other => other.ToString(),
    };

    private static bool IsInstant(string text) => text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
