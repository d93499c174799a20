namespace Kawaraban.Site.Press.Pictures;

/// <summary>Which files a picture gets.</summary>
public static class Renditions
{
    public const int SocialWidth = 1200;
    public const int SocialHeight = 630;

    private static readonly int[] Standard = [480, 800, 1200, 1600];

    /// <summary>The best first: a browser takes the first that it knows.</summary>
    public static IReadOnlyList<RenditionFormat> Formats { get; } = [RenditionFormat.Avif, RenditionFormat.WebP, RenditionFormat.Jpeg];

    /// <summary>Never wider than the picture; one narrower than them all keeps its own width.</summary>
    public static IReadOnlyList<int> WidthsOf(int pictureWidth)
    {
        int[] widths = [.. Standard.Where(w => w <= pictureWidth)];
        return widths is [] ? [pictureWidth] : widths;
    }

    public static bool Has(int pictureWidth, Rendition rendition) =>
        rendition.Height is not null || WidthsOf(pictureWidth).Contains(rendition.Width);
}
