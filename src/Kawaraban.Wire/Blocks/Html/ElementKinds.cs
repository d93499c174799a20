using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Which kind an element is, by its name and, where senders agree on one, its class.</summary>
internal static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> ByName = Table(
        (ElementKind.Nothing, "script style template head title meta link base param input button select option optgroup textarea datalist canvas svg map area frame frameset applet source track slot"),
        (ElementKind.Break, "br"),
        (ElementKind.Separator, "hr"),
        (ElementKind.Container, "address article body center dd details dialog div dl dt fieldset footer form header hgroup html legend main nav p search section summary noframes marquee caption tbody thead tfoot tr td th li figcaption"),
        (ElementKind.Heading, "h1 h2 h3 h4 h5 h6"),
        (ElementKind.List, "ul ol menu dir"),
        (ElementKind.Quotation, "blockquote"),
        (ElementKind.Aside, "aside"),
        (ElementKind.Figure, "figure"),
        (ElementKind.Table, "table"),
        (ElementKind.Picture, "img image picture amp-img amp-anim"),
        (ElementKind.Embed, "iframe embed object video audio amp-youtube amp-iframe amp-video video-js"),
        (ElementKind.Preformatted, "pre listing xmp plaintext"),
        (ElementKind.Ruby, "ruby"),
        (ElementKind.InlineQuote, "q"),
        (ElementKind.Raised, "sup sub"));

    /// <summary>What plug-ins add around a body; none of it is the story.</summary>
    private static readonly string[] Furniture =
        ["feedflare", "sharedaddy", "jp-relatedposts", "addtoany_share_save_container", "a2a_kit", "ssba", "essb_links", "wp-post-navigation", "sd-sharing", "mf-viral", "yarpp"];

    public static ElementKind Of(IElement element)
    {
        if (IsUnseen(element))
        {
            return ElementKind.Nothing;
        }

        var kind = ByName.GetValueOrDefault(element.LocalName, ElementKind.Inline);
        return kind switch
        {
            ElementKind.Container when element.LocalName == "div" && EmbedMarker.Is(element) => ElementKind.Embed,
            ElementKind.Container => Captions.IsCaptioned(element) ? ElementKind.Figure : AsideReader.IsPullQuote(element) ? ElementKind.Aside : kind,
            ElementKind.Quotation => AsideReader.IsPullQuote(element) ? ElementKind.Aside : EmbeddedPost.Is(element) ? ElementKind.Embed : kind,
            ElementKind.Inline or ElementKind.Nothing when EmbedMarker.Is(element) => ElementKind.Embed,
            ElementKind.Raised => Scripts.CanShift(element) ? kind : ElementKind.Inline,
            ElementKind.Embed when element.LocalName == "object" && !EmbedReader.LeadsSomewhere(element) => ElementKind.Inline,
            _ => kind,
        };
    }

    /// <summary>Whether it and all it holds stay outside.</summary>
    public static bool IsNothing(IElement element) =>
        ByName.GetValueOrDefault(element.LocalName, ElementKind.Inline) == ElementKind.Nothing || IsUnseen(element);

    /// <summary>Whether it ends no line, by its name alone.</summary>
    public static bool IsPartOfLine(IElement element) =>
        ByName.GetValueOrDefault(element.LocalName, ElementKind.Inline) is ElementKind.Inline or ElementKind.Break or ElementKind.Ruby or ElementKind.InlineQuote or ElementKind.Raised or ElementKind.Picture;

    private static bool IsUnseen(IElement element) =>
        element.HasAttribute("hidden") || IsStyledAway(element) || element.HasClass(Furniture);

    private static bool IsStyledAway(IElement element) =>
        element.GetAttribute("style") is { Length: > 0 and < 1024 } style
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, ElementKind> Table(params (ElementKind Kind, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' '), (row, name) => (name, row.Kind)).ToFrozenDictionary(pair => pair.name, pair => pair.Kind);
}
