using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kawaraban.Newsroom.Intake.Fetching;

namespace Kawaraban.Newsroom.Translations.Machine.DeepL;

/// <summary>DeepL's v2/translate, with XML tags. Approved names go in their target form, in tags that it leaves alone: glossaries of its own would have to be kept there.</summary>
internal sealed class DeepLEngine(MachineSetting setting) : IMachineEngine
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    public string Name => setting.Model.Length > 0 ? $"DeepL {setting.Model}" : "DeepL";

    public bool SettlesTerms => true;

    public FetchRequest Ask(MachineOrder order, string marked)
    {
        var body = new JsonObject
        {
            ["text"] = new JsonArray(JsonValue.Create(marked)),
            ["source_lang"] = Primary(order.From),
            ["target_lang"] = Target(order.To),
            ["tag_handling"] = "xml",
            ["ignore_tags"] = new JsonArray(JsonValue.Create(MarkedText.Kept)),
            ["outline_detection"] = false,
            ["split_sentences"] = "nonewlines",
            ["context"] = string.Join("\n", order.Context),
        };
        if (order.Register != MachineRegister.None)
        {
            body["formality"] = order.Register == MachineRegister.Plain ? "prefer_less" : "prefer_more";
        }
        if (setting.Model.Length > 0)
        {
            body["model_type"] = setting.Model;
        }
        return new FetchRequest($"{setting.Address}/v2/translate", FetchKind.Machine)
        {
            Json = JsonSerializer.SerializeToUtf8Bytes(body, Json),
            Authorization = setting.Key.Length > 0 ? $"DeepL-Auth-Key {setting.Key}" : null,
        };
    }

    public string? Read(ReadOnlyMemory<byte> answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer, Strict);
            return document.RootElement.GetProperty("translations")[0].GetProperty("text").GetString();
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static string Primary(string language) => language.Split('-')[0].ToUpperInvariant();

    /// <summary>English and Portuguese are asked for with their country; without one the first of each.</summary>
    private static string Target(string language) => (Primary(language), language.Contains('-', StringComparison.Ordinal)) switch
    {
        ("EN", false) => "EN-US",
        ("PT", false) => "PT-PT",
        ("EN" or "PT" or "ZH", true) => language.ToUpperInvariant(),
        (var primary, _) => primary,
    };
}
