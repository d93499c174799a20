using System.Text.Json;
using System.Text.RegularExpressions;
using Kawaraban.Wire.JsonFeed;

namespace Kawaraban.Wire.Ninjs;

/// <summary>ninjs 1, 2 and 3, alone, in a list, or in an envelope; Superdesk's and AP's kinds among them.</summary>
internal static partial class NinjsReader
{
    private static readonly string[] Envelopes = ["items", "_items", "data", "item", "newsItems"];

    public static WireDocument Read(string text, Reading reading)
    {
        if (JsonDepth.Exceeds(text, reading.Limits.MaxJsonDepth))
        {
            return WireDocument.Refused(WireErrorCode.TooDeep, $"More than {reading.Limits.MaxJsonDepth} objects and arrays stand within each other.", WireFormat.Ninjs);
        }

        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = reading.Limits.MaxJsonDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Read(json.RootElement, reading);
        }
        catch (JsonException broken)
        {
            return WireDocument.Refused(WireErrorCode.Malformed, $"The JSON breaks off at line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}.", WireFormat.Ninjs);
        }
    }

    private static WireDocument Read(JsonElement root, Reading reading)
    {
        var items = Items(root).ToList();
        if (items.Count == 0)
        {
            return WireDocument.Refused(WireErrorCode.NotAFeed, "This JSON is no ninjs.");
        }

        var first = items[^1];
        return new WireDocument
        {
            Format = WireFormat.Ninjs,
            Version = Version(first),
            Source = new WireSource { Title = reading.Title(first.Text("provider", "source"), ""), Language = LanguageTag.Clean(first.Text("language")) },
            Items = reading.Stories(items.SelectMany(WithMembers), (item, at) => new NinjsStory(item, reading, at).Read()),
        };
    }

    private static IEnumerable<NinjsObject> Items(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(Items);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var read = new NinjsObject(element);
        return read.IsItem ? [read] : Envelopes.Select(read.Member).OfType<JsonElement>().SelectMany(Items);
    }

    /// <summary>What an item holds stands before it.</summary>
    private static IEnumerable<NinjsObject> WithMembers(NinjsObject item) =>
        item.Associations().Where(member => !IsTranslation(member.Item)).Concat(item.ExtraItems()).SelectMany(member => WithMembers(member.Item)).Append(item);

    /// <summary>A counterpart in another language is pointed to, not held.</summary>
    private static bool IsTranslation(NinjsObject member) => member.Text("rel") is WireRelation.TranslationOf or WireRelation.Translation;

    /// <summary>The version that the schema's address tells; else the first of the generation that spells its members so.</summary>
    private static string Version(NinjsObject item)
    {
        var named = item.Text("$schema") ?? item.Object("standard")?.Text("version", "schema") ?? item.Text("standard");
        var match = VersionNumber().Match(TextCut.Characters(named ?? "", 200));
        return match.Success ? match.Value
            : item.Has("versionCreated") || item.Has("firstCreated") || item.Has("pubStatus") || item.Has("contentCreated") ? "3.0"
            : item.Has("bodies") || item.Has("headlines") || item.Has("subjects") || item.Has("descriptions") ? "2.0"
            : "1.0";
    }

    [GeneratedRegex("[1-3][.][0-9]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex VersionNumber();
}
