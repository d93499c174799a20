using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kawaraban.House.Tests.Editions;

/// <summary>The words of one edition's folder, by key.</summary>
internal sealed partial record WordFile(string Edition, IReadOnlyDictionary<string, string> Words)
{
    public static IReadOnlyList<WordFile> All { get; } =
        [.. Directory.GetDirectories(Repository.Folder("editions")).Order(StringComparer.Ordinal).Select(folder => Read(folder))];

    public static IReadOnlySet<string> Keys { get; } = All.SelectMany(file => file.Words.Keys).ToHashSet();

    /// <summary>The named places of a word, as <c>{edition}</c>.</summary>
    public static IEnumerable<string> Places(string word) => Place().Matches(word).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static WordFile Read(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "words.json")));
        return new WordFile(Path.GetFileName(folder), Flat(json.RootElement, "").ToDictionary(word => word.Key, word => word.Text));
    }

    private static IEnumerable<(string Key, string Text)> Flat(JsonElement element, string prefix) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(member => Flat(member.Value, prefix.Length == 0 ? member.Name : $"{prefix}.{member.Name}"))
        : [(prefix, element.GetString() ?? "")];

    [GeneratedRegex(@"\{[A-Za-z]*\}")]
    private static partial Regex Place();
}
