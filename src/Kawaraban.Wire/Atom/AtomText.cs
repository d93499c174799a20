using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>Atom's text constructs: plain text, escaped HTML or XHTML.</summary>
internal static class AtomText
{
    public static string? Plain(XElement? construct) => construct is null ? null : Type(construct) switch
    {
        "html" or "xhtml" => PlainText.OfHtml(construct.Html()),
        _ => Spaces.Single(construct.Value),
    };

    public static IReadOnlyList<WireBlock> Blocks(XElement? construct, LinkBase links, string? language, Reading reading, string at) =>
        construct is null ? [] : Type(construct) switch
        {
            "html" or "xhtml" => reading.Blocks(construct.Html(), links, language, at),
            "text" => reading.PlainBlocks(construct.Value, at),
            var other => Unread(other, reading, at),
        };

    /// <summary>html, xhtml, text, or the media type of something that is not text.</summary>
    private static string Type(XElement construct) => construct.Of("type")?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        null when construct.HasElements => "xhtml",
        null or "text" or "text/plain" => "text",
        "html" or "text/html" => "html",
        "xhtml" or "application/xhtml+xml" => "xhtml",
        var other => other,
    };

    private static IReadOnlyList<WireBlock> Unread(string type, Reading reading, string at)
    {
        reading.Warn("unread-content", $"Content of type '{TextCut.Characters(type, 60)}' is not read.", at);
        return [];
    }
}
