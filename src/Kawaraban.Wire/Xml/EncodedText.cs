using Kawaraban.Wire.Detection;

namespace Kawaraban.Wire.Xml;

/// <summary>Text that is sent within XML as it is or in an encoding of bytes.</summary>
internal static class EncodedText
{
    /// <summary>The text; null, with a warning, for what is not text or cannot be decoded.</summary>
    public static string? Decode(string data, string? encoding, string? contentType, Reading reading, string at)
    {
        var isText = contentType is null || contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || contentType.Contains("xml", StringComparison.OrdinalIgnoreCase) || contentType.Contains("html", StringComparison.OrdinalIgnoreCase);
        var name = encoding?.Split(':', '/')[^1].ToLowerInvariant();
        if (isText && name is null or "none" or "plain")
        {
            return data;
        }

        if (isText && name == "base64" && Bytes(data) is { } bytes)
        {
            return Decoding.Decode(bytes, contentType).Text;
        }

        reading.Warn("unread-content", $"Content of type '{TextCut.Characters(contentType ?? "", 60)}', encoding '{TextCut.Characters(encoding ?? "none", 60)}', is not read.", at);
        return null;
    }

    private static byte[]? Bytes(string data)
    {
        var bytes = new byte[data.Length];
        return Convert.TryFromBase64String(data, bytes, out var length) ? bytes[..length] : null;
    }
}
