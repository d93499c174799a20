using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>HTML as a tree, without scripting and never deeper than allowed.</summary>
internal static class HtmlTree
{
    /// <summary>Levels the parser adds of itself: the document, its body, a table's body.</summary>
    private const int Spare = 32;

    /// <summary>A node whose children are what the fragment holds.</summary>
    public static INode Fragment(string html, WireLimits limits, Clock? clock = null)
    {
        var parser = Parser(limits, clock);
        var owner = parser.ParseDocument("<body>");
        var nodes = parser.ParseFragment(MarkupGuard.Calm(html, limits, Spare), owner.Body!);
        return nodes is [{ Parent: { } root }, ..] ? root : owner.CreateElement("div");
    }

    public static IHtmlDocument Page(string html, WireLimits limits, Clock? clock = null) =>
        Parser(limits, clock).ParseDocument(MarkupGuard.Calm(html, limits, Spare));

    private static HtmlParser Parser(WireLimits limits, Clock? clock) => new(new HtmlParserOptions
    {
        IsScripting = false,
        IsNotSupportingFrames = true,
        MaximumDepth = limits.MaxHtmlDepth,
        SkipComments = true,
        OnCreated = (_, _) => clock?.Tick(),
    });
}
