using System.Globalization;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>
/// One of the files that a picture is served as. The name says all of it, so a file of that name never changes:
/// <c>800.avif</c>, <c>social.jpg</c>, and <c>social-3-7.jpg</c> for a crop about a point, in tenths.
/// </summary>
public sealed record Rendition(RenditionFormat Format, int Width, int? Height = null, int FocalTenthX = 5, int FocalTenthY = 5)
{
    private const string SocialStem = "social";
    private const int LongestName = 16;

    public string Name => Height is null
        ? $"{Width}.{Extension}"
        : (FocalTenthX, FocalTenthY) is (5, 5) ? $"{SocialStem}.{Extension}" : $"{SocialStem}-{FocalTenthX}-{FocalTenthY}.{Extension}";

    public string ContentType => Format switch
    {
        RenditionFormat.Avif => "image/avif",
        RenditionFormat.WebP => "image/webp",
        RenditionFormat.Png => "image/png",
        _ => "image/jpeg",
    };

    public FocalPoint Focus => new(FocalTenthX / 10.0, FocalTenthY / 10.0);

    private string Extension => Format switch
    {
        RenditionFormat.Avif => "avif",
        RenditionFormat.WebP => "webp",
        RenditionFormat.Png => "png",
        _ => "jpg",
    };

    /// <summary>The crop that is shown when a page is shared.</summary>
    public static Rendition Social(FocalPoint focus) =>
        new(RenditionFormat.Jpeg, Renditions.SocialWidth, Renditions.SocialHeight, Tenths(focus.X), Tenths(focus.Y));

    /// <summary>Takes only the one true spelling of each name, so there is nothing to escape a folder with.</summary>
    public static Rendition? Parse(string name)
    {
        if (name.Length > LongestName || name.Split('.') is not [var stem, var extension] || FormatOf(extension) is not { } format)
        {
            return null;
        }

        var rendition = int.TryParse(stem, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            ? new Rendition(format, width)
            : ParseSocial(stem);
        return rendition?.Name == name ? rendition : null;
    }

    private static Rendition? ParseSocial(string stem) => stem.Split('-') switch
    {
        [SocialStem] => Social(FocalPoint.Centre),
        [SocialStem, var x, var y] when Tenth(x) is { } tx && Tenth(y) is { } ty => Social(new FocalPoint(tx / 10.0, ty / 10.0)),
        _ => null,
    };

    private static int? Tenth(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tenth) && tenth <= 10 ? tenth : null;

    private static int Tenths(double part) => double.IsFinite(part) ? (int)Math.Round(Math.Clamp(part, 0, 1) * 10) : 5;

    private static RenditionFormat? FormatOf(string extension) => extension switch
    {
        "avif" => RenditionFormat.Avif,
        "webp" => RenditionFormat.WebP,
        "jpg" => RenditionFormat.Jpeg,
        _ => null,
    };
}
