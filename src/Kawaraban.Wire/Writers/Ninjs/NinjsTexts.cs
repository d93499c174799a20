using System.Text.Json;

namespace Kawaraban.Wire.Writers.Ninjs;

/// <summary>Plain texts by their roles: headlines and descriptions.</summary>
internal static class NinjsTexts
{
    /// <summary>Those of the texts that say anything.</summary>
    public static IEnumerable<(string Role, string Text)> Of(params (string Role, string? Text)[] texts) =>
        texts.Where(text => !string.IsNullOrEmpty(text.Text)).Select(text => (text.Role, text.Text!));

    public static void Write(Utf8JsonWriter json, (string Role, string Text) text) =>
        json.Texts(("role", text.Role), ("contentType", "text/plain"), ("value", text.Text));
}
