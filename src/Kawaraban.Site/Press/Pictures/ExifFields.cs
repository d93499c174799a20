using MetadataExtractor;
using MetadataExtractor.Formats.Exif;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>The little that a camera knows.</summary>
internal sealed class ExifFields(IReadOnlyList<MetadataExtractor.Directory> directories)
{
    private const int OffsetTimeOriginal = 0x9011;

    private readonly ExifIfd0Directory? main = directories.OfType<ExifIfd0Directory>().FirstOrDefault();
    private readonly ExifSubIfdDirectory? camera = directories.OfType<ExifSubIfdDirectory>().FirstOrDefault();

    public string? Caption => Text(main, ExifDirectoryBase.TagImageDescription);

    public string? Byline => Text(main, ExifDirectoryBase.TagArtist);

    public string? Copyright => Text(main, ExifDirectoryBase.TagCopyright);

    public PictureMoment? Created =>
        PictureMoment.Parse(Text(camera, ExifDirectoryBase.TagDateTimeOriginal) + Text(camera, OffsetTimeOriginal));

    private static string? Text(MetadataExtractor.Directory? directory, int tag) => FieldText.Clean(directory?.GetString(tag));
}
