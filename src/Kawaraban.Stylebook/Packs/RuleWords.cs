using System.Globalization;
using System.Text.Json;

namespace Kawaraban.Stylebook.Packs;

/// <summary>What the rules say, in the language of one reader: <c>findings.json</c> in an edition's folder, an object for each rule with its <c>name</c> and a sentence for each case.</summary>
/// <remarks>The places <c>{0}</c>, <c>{1}</c> … of a sentence are filled with what a finding quotes.</remarks>
public sealed class RuleWords
{
    /// <summary>The member of a rule that is its name.</summary>
    public const string Name = "name";

    private static readonly JsonDocumentOptions _lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 4 };

    private readonly Dictionary<string, string> _sentences;

    private RuleWords(Dictionary<string, string> sentences) => _sentences = sentences;

    /// <summary>All keys: the rule's name, a point, and the case or <see cref="Name"/>.</summary>
    public IReadOnlyCollection<string> Keys => _sentences.Keys;

    /// <summary>Reads the words of a reader's language.</summary>
    /// <param name="json">The file, in UTF-8.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidDataException">The file is not as it should be; the message says where.</exception>
    public static RuleWords Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, _lenient);
            var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var rule in document.RootElement.EnumerateObject())
            {
                foreach (var word in rule.Value.EnumerateObject())
                {
                    sentences[$"{rule.Name}.{word.Name}"] = word.Value.GetString() ?? throw new InvalidDataException($"'{rule.Name}.{word.Name}' is not a text");
                }
            }

            return new RuleWords(sentences);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"not an object of rules with their sentences: {wrong.Message}", wrong);
        }
    }

    /// <summary>The sentence of a message.</summary>
    /// <param name="message">What a finding says.</param>
    /// <returns>The sentence with its places filled; the key itself where these words do not know it.</returns>
    public string Say(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return _sentences.TryGetValue(message.Key, out var sentence)
            ? string.Format(CultureInfo.InvariantCulture, sentence, [.. message.Arguments])
            : message.Key;
    }

    /// <summary>The name of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its name in the reader's language; its id where these words do not know it.</returns>
    public string NameOf(RuleId rule) => _sentences.GetValueOrDefault($"{rule}.{Name}", rule.Name);

    /// <summary>The sentence of a key, with its places unfilled; null where there is none.</summary>
    /// <param name="key">A key of a message.</param>
    /// <returns>The sentence.</returns>
    public string? this[string key] => _sentences.GetValueOrDefault(key);
}
