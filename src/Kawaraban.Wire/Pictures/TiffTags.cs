namespace Kawaraban.Wire.Pictures;

/// <summary>What a TIFF or Exif directory says: which way is up, and the little that cameras write in words (Exif 3.0, TIFF 6.0).</summary>
internal sealed class TiffTags(TiffDirectory main)
{
    private const int Description = 0x010E;
    private const int OrientationTag = 0x0112;
    private const int Artist = 0x013B;
    private const int Copyright = 0x8298;
    private const int ExifDirectory = 0x8769;
    private const int DateTimeOriginal = 0x9003;
    private const int DateTimeDigitized = 0x9004;
    private const int OffsetTimeOriginal = 0x9011;
    private const int OffsetTimeDigitized = 0x9012;

    public static TiffTags? First(Bytes tiff) => TiffDirectory.First(tiff) is { } directory ? new TiffTags(directory) : null;

    /// <summary>1 to 8; null for whatever else stands there.</summary>
    public int? Orientation => main.Number(OrientationTag) is >= 1 and <= 8 and var turn ? (int)turn : null;

    public PictureWords Words => new()
    {
        Caption = Text(main, Description),
        Byline = Text(main, Artist),
        Copyright = Text(main, Copyright),
        Created = Created,
    };

    private string? Created => main.Inner(ExifDirectory) is not { } camera ? null
        : Moment(camera, DateTimeOriginal, OffsetTimeOriginal) ?? Moment(camera, DateTimeDigitized, OffsetTimeDigitized);

    private static string? Moment(TiffDirectory camera, int time, int offset) =>
        CameraTime.Read(Text(camera, time) + Text(camera, offset)) ?? CameraTime.Read(Text(camera, time));

    private static string? Text(TiffDirectory directory, int tag) => PictureText.Clean(PictureText.Decode(directory.Field(tag).Span));
}
