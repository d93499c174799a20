namespace Kawaraban.Site.Press.Pictures;

/// <summary>The raster formats that the paper takes in. What a file is called has no say in it.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Avif,
    Tiff,
}
