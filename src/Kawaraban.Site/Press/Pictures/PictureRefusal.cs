namespace Kawaraban.Site.Press.Pictures;

/// <summary>Why a picture was not taken, read or made.</summary>
/// <param name="Code">Stable, for programs and tests.</param>
/// <param name="Message">For the editor.</param>
public sealed record PictureRefusal(string Code, string Message)
{
    internal static PictureRefusal Empty() => new("picture.empty", "The file is empty.");

    internal static PictureRefusal Markup() =>
        new("picture.markup", "This is markup (SVG, HTML or XML), not a raster picture.");

    internal static PictureRefusal Unknown() =>
        new("picture.unknown", "Not a JPEG, PNG, GIF, WebP, AVIF or TIFF picture.");

    internal static PictureRefusal Broken(string what) => new("picture.broken", what);

    internal static PictureRefusal TooManyBytes() =>
        new("picture.too-many-bytes", $"The file is larger than {PictureLimits.Bytes / (1024 * 1024)} MB.");

    internal static PictureRefusal TooManyPixels(long width, long height) =>
        new("picture.too-many-pixels", $"{width} x {height} is more than {PictureLimits.Pixels / 1_000_000} megapixels.");

    internal static PictureRefusal TooManyFrames() =>
        new("picture.too-many-frames", $"The picture has more than {PictureLimits.Frames} frames.");

    internal static PictureRefusal NotFound() => new("picture.not-found", "There is no such picture.");
}
