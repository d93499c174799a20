using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kawaraban.Stylebook.Packs;

namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>What a pack says of one rule, put together from a form, and read as <c>stylebook.json</c> is.</summary>
public static class TrialPack
{
    public const string Off = "off";
    public const string On = "on";
    private const string Severity = "severity";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 7 };
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>What would stand in the pack.</summary>
    /// <param name="severity"><c>must</c>, <c>should</c>, <c>note</c>, <c>on</c> for the rule's usual one, or <c>off</c>.</param>
    /// <param name="settings">A JSON object of the rule's settings; empty for its usual ones.</param>
    /// <exception cref="InvalidDataException">It could not stand there; the message says what is wrong and where.</exception>
    public static string Compose(string rule, string severity, string settings)
    {
        var said = severity == Off || string.IsNullOrWhiteSpace(settings) ? JsonSerializer.Serialize(severity) : Join(severity, settings);
        Of(rule, said);
        return said;
    }

    /// <summary>The settings in what a pack says of a rule, and its severity.</summary>
    public static (string Severity, string Settings) Parted(string said)
    {
        using var json = JsonDocument.Parse(said, Lenient);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            return (json.RootElement.GetString() ?? On, "");
        }
        var severity = json.RootElement.TryGetProperty(Severity, out var given) ? given.GetString() ?? On : On;
        var settings = json.RootElement.EnumerateObject().Where(member => member.Name != Severity).ToList();
        return (severity, settings.Count == 0 ? "" : WriteObject(settings, null));
    }

    /// <summary>The line for <c>stylebook.json</c>.</summary>
    public static string LineOf(string rule, string said) => $"{JsonSerializer.Serialize(rule)}: {said}";

    /// <summary>A pack of that one rule.</summary>
    internal static StylePack Of(string rule, string said) => StylePack.Read(Encoding.UTF8.GetBytes("{" + LineOf(rule, said) + "}"));

    private static string Join(string severity, string settings)
    {
        try
        {
            using var json = JsonDocument.Parse(settings, Lenient);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? WriteObject(json.RootElement.EnumerateObject(), severity == On || json.RootElement.TryGetProperty(Severity, out _) ? null : severity)
                : throw new InvalidDataException("settings are an object: { … }");
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"not JSON: {wrong.Message}", wrong);
        }
    }

    private static string WriteObject(IEnumerable<JsonProperty> members, string? severity)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Written))
        {
            json.WriteStartObject();
            if (severity is not null)
            {
                json.WriteString(Severity, severity);
            }
            foreach (var member in members)
            {
                member.WriteTo(json);
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
