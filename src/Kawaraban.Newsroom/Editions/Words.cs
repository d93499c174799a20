using System.Text.Json;

namespace Kawaraban.Newsroom.Editions;

/// <summary>
/// The words of an edition's pages by key, as <c>article.published</c>. A word may hold named places: <c>"Translated from {edition}"</c>.
/// Words are phrased so that no plural form is needed: "Parts: 6".
/// </summary>
public sealed class Words
{
    private readonly Dictionary<string, string> _words;
    private readonly string _edition;

    private Words(string edition, Dictionary<string, string> words) => (_edition, _words) = (edition, words);

    public IReadOnlyCollection<string> Keys => _words.Keys;

    /// <exception cref="KeyNotFoundException">The edition lacks the word: a defect that the House tests find.</exception>
    public string this[string key] =>
        _words.TryGetValue(key, out var word) ? word : throw new KeyNotFoundException($"edition {_edition} has no word '{key}' in words.json");

    /// <summary>The word with its places filled.</summary>
    public string Say(string key, params ReadOnlySpan<(string Place, object Value)> filling)
    {
        var text = this[key];
        foreach (var (place, value) in filling)
        {
            text = text.Replace("{" + place + "}", value.ToString(), StringComparison.Ordinal);
        }
        return text;
    }

    internal static Words Read(string edition, JsonElement root)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(root, "", words);
        return new Words(edition, words);
    }

    private static void Collect(JsonElement element, string prefix, Dictionary<string, string> words)
    {
        foreach (var member in element.EnumerateObject())
        {
            var key = prefix + member.Name;
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                Collect(member.Value, key + ".", words);
            }
            else if (!words.TryAdd(key, member.Value.GetString() ?? throw new JsonException($"the word '{key}' is not a text")))
            {
                throw new JsonException($"the word '{key}' stands there twice");
            }
        }
    }
}
