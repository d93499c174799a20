using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kawaraban.Site.Tests.Contracts;

/// <summary>A document of <c>docs/contracts</c>, by its examples.</summary>
internal static partial class ContractDocument
{
    /// <summary>The examples of one language, in their order.</summary>
    public static IReadOnlyList<string> Examples(string name, string language) => [.. Fences(name).Where(fence => fence.Language == language).Select(fence => fence.Text)];

    /// <summary>Each request with the answer that follows it.</summary>
    public static IReadOnlyList<(string Request, JsonElement Answer)> Conversations(string name)
    {
        var fences = Fences(name);
        return [.. fences.Zip(fences.Skip(1)).Where(pair => pair is { First.Language: "http", Second.Language: "json" }).Select(pair => (pair.First.Text, Json(pair.Second.Text)))];
    }

    public static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static List<(string Language, string Text)> Fences(string name) =>
        [.. Fence().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contracts", name))).Select(match => (match.Groups[1].Value, match.Groups[2].Value.TrimEnd()))];

    [GeneratedRegex("^```([a-z]+)\r?\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
