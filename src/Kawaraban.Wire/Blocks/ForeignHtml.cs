using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Blocks;

/// <summary>The door where foreign HTML becomes blocks. Scripts, styles, handlers, forms, frames and odd addresses stay outside; words come in.</summary>
public static class ForeignHtml
{
    /// <summary>The blocks that a piece of HTML says.</summary>
    /// <param name="html">The HTML, whole or a fragment, well formed or not.</param>
    /// <param name="baseUrl">The absolute address that relative links are read against.</param>
    /// <param name="language">The language of the text around it; runs in others are marked.</param>
    /// <param name="limits">How much it may cost.</param>
    public static IReadOnlyList<WireBlock> ToBlocks(string html, string? baseUrl = null, string? language = null, WireLimits? limits = null) =>
        ToBlocks(html, new Scene(LinkBase.Of(baseUrl), language, limits ?? WireLimits.Default));

    internal static IReadOnlyList<WireBlock> ToBlocks(string html, Scene scene)
    {
        var cut = TextCut.Characters(html, scene.Limits.MaxBodyLength);
        return FeedFurniture.Trim(new Composer(scene).Compose(HtmlTree.Fragment(cut, scene.Limits, scene.Clock)));
    }
}
