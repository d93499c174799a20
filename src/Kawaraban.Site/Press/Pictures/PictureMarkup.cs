namespace Kawaraban.Site.Press.Pictures;

/// <summary>What a page says of a picture: every width true, and the size given so that nothing jumps when it comes.</summary>
/// <param name="Sources">For browsers that know better formats, the best first.</param>
/// <param name="Src">For those that know none of it.</param>
public sealed record PictureMarkup(IReadOnlyList<PictureSource> Sources, string Src, string SrcSet, string Sizes, int Width, int Height)
{
    /// <param name="address">The address of the pictures, without a slash at its end.</param>
    /// <param name="width">As shown, from <see cref="StoredPicture"/>.</param>
    /// <param name="height">As shown.</param>
    /// <param name="sizes">The <c>sizes</c> attribute of the place it stands in.</param>
    public static PictureMarkup For(string address, string hash, int width, int height, string sizes)
    {
        var widths = Renditions.WidthsOf(width);
        var jpegs = Set(address, hash, widths, RenditionFormat.Jpeg);
        var sources = Renditions.Formats
            .Where(f => f != RenditionFormat.Jpeg)
            .Select(f => new PictureSource(new Rendition(f, 0).ContentType, Set(address, hash, widths, f)));
        var middle = widths[widths.Count / 2];
        return new PictureMarkup(
            [.. sources], Url(address, hash, new Rendition(RenditionFormat.Jpeg, middle)), jpegs, sizes, width, height);
    }

    public static string SocialUrl(string address, string hash, FocalPoint focus) => Url(address, hash, Rendition.Social(focus));

    private static string Set(string address, string hash, IReadOnlyList<int> widths, RenditionFormat format) =>
        string.Join(", ", widths.Select(w => $"{Url(address, hash, new Rendition(format, w))} {w}w"));

    private static string Url(string address, string hash, Rendition rendition) => $"{address}/{hash}/{rendition.Name}";
}
