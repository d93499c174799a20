using System.Globalization;
using System.Text.Json;

namespace Kawaraban.Stylebook.Packs;

/// <summary>What a pack says to one rule. A rule asks for each of its settings with the value it has where the pack is silent.</summary>
public sealed class RuleSettings
{
    private readonly JsonElement? _given;
    private readonly Dictionary<string, string> _asked = new(StringComparer.Ordinal);

    /// <summary>Settings of which the pack says nothing.</summary>
    public RuleSettings()
    {
    }

    internal RuleSettings(JsonElement given) => _given = given;

    /// <summary>The settings that the rule has asked for, and their usual values as they are written in a pack.</summary>
    public IReadOnlyDictionary<string, string> Asked => _asked;

    /// <summary>A whole number.</summary>
    /// <param name="name">The setting's name.</param>
    /// <param name="usual">Its value where the pack is silent.</param>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidDataException">The pack says something else, or a number below 0.</exception>
    public int Number(string name, int usual) => Given(name, usual.ToString(CultureInfo.InvariantCulture)) switch
    {
        null => usual,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) && number >= 0 => number,
        _ => throw new InvalidDataException($"'{name}' is a whole number"),
    };

    /// <summary>Yes or no.</summary>
    /// <param name="name">The setting's name.</param>
    /// <param name="usual">Its value where the pack is silent.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="InvalidDataException">The pack says something else.</exception>
    public bool Flag(string name, bool usual) => Given(name, usual ? "true" : "false") switch
    {
        null => usual,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new InvalidDataException($"'{name}' is true or false"),
    };

    /// <summary>One of several words.</summary>
    /// <param name="name">The setting's name.</param>
    /// <param name="usual">Its value where the pack is silent.</param>
    /// <param name="others">The other words it may be.</param>
    /// <returns>The word.</returns>
    /// <exception cref="InvalidDataException">The pack says none of them.</exception>
    public string Choice(string name, string usual, params ReadOnlySpan<string> others)
    {
        if (Given(name, $"\"{usual}\"") is not { } value)
        {
            return usual;
        }

        var word = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return word == usual || others.Contains(word) ? word : throw new InvalidDataException($"'{name}' is {usual} or {string.Join(" or ", others.ToArray())}");
    }

    /// <summary>A list of words.</summary>
    /// <param name="name">The setting's name.</param>
    /// <returns>The words; none where the pack is silent.</returns>
    /// <exception cref="InvalidDataException">The pack says something else.</exception>
    public IReadOnlyList<string> Words(string name) => Given(name, "[]") switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(IsWord) => [.. list.EnumerateArray().Select(word => word.GetString()!)],
        _ => throw new InvalidDataException($"'{name}' is a list of words"),
    };

    /// <summary>Words, and what each stands for: what to write instead, or nothing.</summary>
    /// <param name="name">The setting's name.</param>
    /// <returns>The words with theirs; none where the pack is silent.</returns>
    /// <exception cref="InvalidDataException">The pack says something else.</exception>
    public IReadOnlyDictionary<string, string> Pairs(string name) => Given(name, "{}") switch
    {
        null => new Dictionary<string, string>(),
        { ValueKind: JsonValueKind.Object } map when map.EnumerateObject().All(pair => pair.Name.Length > 0 && pair.Value.ValueKind == JsonValueKind.String) =>
            map.EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!, StringComparer.Ordinal),
        _ => throw new InvalidDataException($"'{name}' is an object of words"),
    };

    private static bool IsWord(JsonElement word) => word.ValueKind == JsonValueKind.String && word.GetString()!.Length > 0;

    private JsonElement? Given(string name, string usual)
    {
        _asked[name] = usual;
        return _given is { } given && given.TryGetProperty(name, out var value) ? value : null;
    }
}
