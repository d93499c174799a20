using System.Text;
using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>Atom's text constructs: plain text, escaped HTML or XHTML; in 0.3 a media type and a mode, which may be Base64, as is whatever 1.0 calls bytes.</summary>
internal static class AtomText
{
    /// <summary>RFC 4287, 4.1.3.3: what is neither text nor XML stands there in Base64. In feeds it is HTML that somebody wanted to keep from harm.</summary>
    private const string Bytes = "application/octet-stream";

    public static string? FirstPlain(XElement holder, params ReadOnlySpan<XName> names)
    {
        foreach (var name in names)
        {
            if (holder.Element(name) is { } construct && Plain(construct) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    public static IReadOnlyList<WireBlock> Blocks(XElement? construct, LinkBase links, string? language, Reading reading, string at) =>
        construct is null ? [] : Type(construct) switch
        {
            "html" => reading.Blocks(Characters(construct) ?? construct.Html(), links, language, at),
            "text" => reading.PlainBlocks(Characters(construct) ?? construct.Value, at),
            var other => Unread(other, reading, at),
        };

    private static string Plain(XElement construct) =>
        Type(construct) == "html" ? PlainText.OfHtml(Characters(construct) ?? construct.Html()) : Spaces.Single(Characters(construct) ?? construct.Value);

    /// <summary>What Base64 stands for; null for another mode.</summary>
    private static string? Characters(XElement construct)
    {
        if (!IsBase64(construct))
        {
            return null;
        }

        var bytes = new byte[(construct.Value.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(construct.Value, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    private static bool IsBase64(XElement construct) => construct.Of("mode") is { } mode
        ? mode.Equals("base64", StringComparison.OrdinalIgnoreCase)
        : construct.Of("type")?.Trim().Equals(Bytes, StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>html, text, or the media type of something that is not text.</summary>
    private static string Type(XElement construct) => construct.Of("type")?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        _ when construct.HasElements && construct.Of("mode") is null or "xml" && construct.Of("type")?.Contains('/') is not true => "html",
        null or "text" or "text/plain" or "plain" or "text/markdown" => "text",
        "html" or "text/html" or "xhtml" or "application/xhtml+xml" or "application/html" or Bytes => "html",
        var other => other,
    };

    private static IReadOnlyList<WireBlock> Unread(string type, Reading reading, string at)
    {
        reading.Warn("unread-content", $"Content of type '{TextCut.Characters(type, 60)}' is not read.", at);
        return [];
    }
}
