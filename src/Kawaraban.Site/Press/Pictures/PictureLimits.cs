namespace Kawaraban.Site.Press.Pictures;

/// <summary>What the paper will not even try to decode.</summary>
public static class PictureLimits
{
    public const int Bytes = 25 * 1024 * 1024;
    public const long Pixels = 100_000_000;
    public const int Frames = 500;
}
