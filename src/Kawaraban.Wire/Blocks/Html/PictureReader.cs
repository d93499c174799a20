using System.Globalization;
using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Reads a picture's address and its alternative text. Pictures that count readers are no pictures.</summary>
internal static class PictureReader
{
    private const int GlyphPixels = 40;
    private static readonly string[] SourceAttributes = ["data-src", "data-lazy-src", "data-original", "data-original-src", "data-hi-res-src", "src"];
    private static readonly string[] SetAttributes = ["data-srcset", "data-lazy-srcset", "srcset"];
    private static readonly string[] Counters =
        ["pixel.wp.com", "stats.wordpress.com", "feeds.feedburner.com/~", "feedsportal.com", "doubleclick.net", "google-analytics.com", "scorecardresearch.com", "quantserve.com", "pixel.quantserve", "feeds.wordpress.com", "facebook.com/tr", "b.scorecard", "/pixel.gif", "/1x1.", "/spacer.gif", "/blank.gif"];

    public static ReadPicture Read(IElement element, Scene scene)
    {
        var image = element.LocalName == "picture" ? element.QuerySelector("img") : element;
        if (image is null)
        {
            return ReadPicture.None;
        }

        var alt = Alt(image);
        if (IsGlyph(image))
        {
            return new ReadPicture(null, alt, IsGlyph: true);
        }

        var url = Address(image, scene) ?? SetOf(element.LocalName == "picture" ? element.QuerySelectorAll("source") : [], scene);
        return url is null || IsCounter(image, url) ? ReadPicture.None : new ReadPicture(url, alt, IsGlyph: false);
    }

    private static string? Alt(IElement image) =>
        image.GetAttribute("alt") is { } alt && Spaces.Single(alt) is { Length: > 0 } words ? words : null;

    private static string? Address(IElement image, Scene scene)
    {
        foreach (var name in SourceAttributes)
        {
            if (scene.Links.Page(image.GetAttribute(name)) is { } url && !IsPlaceholder(url))
            {
                return url;
            }
        }

        return SetOf([image], scene);
    }

    private static string? SetOf(IEnumerable<IElement> elements, Scene scene) =>
        elements.SelectMany(element => SetAttributes, (element, name) => element.GetAttribute(name))
            .Select(set => set is null ? null : SourceSet.Largest(set))
            .Select(scene.Links.Page)
            .FirstOrDefault(url => url is not null);

    private static bool IsPlaceholder(string url) =>
        url.Contains("placeholder", StringComparison.OrdinalIgnoreCase) || url.EndsWith("/blank.gif", StringComparison.OrdinalIgnoreCase);

    private static bool IsCounter(IElement image, string url) =>
        Pixels(image, "width") is <= 3 || Pixels(image, "height") is <= 3 || Counters.Any(part => url.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static bool IsGlyph(IElement image) =>
        image.HasClass("wp-smiley", "emoji", "smiley", "emoticon")
        || (Pixels(image, "width") is > 3 and <= GlyphPixels && Pixels(image, "height") is > 3 and <= GlyphPixels);

    private static int? Pixels(IElement image, string name) =>
        int.TryParse(image.GetAttribute(name)?.Replace("px", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;
}
