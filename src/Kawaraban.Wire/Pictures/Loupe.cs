namespace Kawaraban.Wire.Pictures;

/// <summary>The loupe: the door through which pictures are looked at. A picture's bytes in; its size, turn, frames and words out, or a complaint. Nothing is decoded.</summary>
public static class Loupe
{
    private static readonly PictureFormatReader[] Formats =
    [
        new(PictureKind.Jpeg, JpegFile.Begins, JpegFile.Read),
        new(PictureKind.Png, PngFile.Begins, PngFile.Read),
        new(PictureKind.Gif, GifFile.Begins, GifFile.Read),
        new(PictureKind.WebP, WebPFile.Begins, WebPFile.Read),
        new(PictureKind.Avif, HeifFile.BeginsAvif, HeifFile.Read),
        new(PictureKind.Heic, HeifFile.BeginsOther, HeifFile.Read),
        new(PictureKind.Tiff, TiffFile.Begins, TiffFile.Read),
        new(PictureKind.Bmp, BmpFile.Begins, BmpFile.Read),
        new(PictureKind.Ico, IconFile.Begins, IconFile.Read),
        new(PictureKind.Jxl, JxlFile.Begins, JxlFile.Read),
        new(PictureKind.Jp2, Jp2File.Begins, Jp2File.Read),
        new(PictureKind.Psd, PsdFile.Begins, PsdFile.Read),
    ];

    /// <summary>Looks at a picture in a file. It never throws on bad input; the stream's own errors come through.</summary>
    /// <param name="file">The file, read from where it stands. It must be able to tell its length.</param>
    /// <param name="limits">How much it may cost.</param>
    public static PictureRead Read(Stream file, WireLimits? limits = null)
    {
        limits ??= WireLimits.Default;
        var length = file.Length - file.Position;
        if (length > limits.MaxBytes)
        {
            return TooLarge(length, limits);
        }

        var bytes = new byte[length];
        file.ReadExactly(bytes);
        return Read(bytes, limits);
    }

    /// <summary>Looks at a picture. It never throws on bad input: what cannot be read is said in the answer.</summary>
    /// <param name="file">The file as it came.</param>
    /// <param name="limits">How much it may cost.</param>
    public static PictureRead Read(ReadOnlyMemory<byte> file, WireLimits? limits = null)
    {
        limits ??= WireLimits.Default;
        if (file.Length > limits.MaxBytes)
        {
            return TooLarge(file.Length, limits);
        }

        var bytes = new Bytes(file);
        var format = Array.Find(Formats, known => known.Begins(bytes));
        return format is null ? Unknown(bytes) : Read(bytes, format, limits);
    }

    private static PictureRead Read(Bytes bytes, PictureFormatReader format, WireLimits limits)
    {
        var facts = new PictureFacts();
        format.Read(bytes, facts);
        if (facts.Fault is { } fault)
        {
            return PictureRead.Refused(WireErrorCode.Malformed, fault, format.Kind);
        }

        if (facts is { Width: <= 0 } or { Height: <= 0 })
        {
            return PictureRead.Refused(WireErrorCode.Malformed, "The header gives the picture no size.", format.Kind);
        }

        var exif = facts.Exif.Select(TiffTags.First).FirstOrDefault(tags => tags is not null);
        var read = new PictureRead
        {
            Kind = format.Kind,
            Width = facts.Width,
            Height = facts.Height,
            Frames = Math.Max(1, facts.Frames),
            Orientation = facts.Turn ?? exif?.Orientation ?? 1,
            Words = WordsOf(facts, exif, limits),
        };
        return (decimal)facts.Width * facts.Height > limits.MaxPixels
            ? read with { Error = new WireError(WireErrorCode.TooLarge, $"{facts.Width} x {facts.Height} is more than {limits.MaxPixels} pixels.") }
            : read;
    }

    /// <summary>XMP is believed before IIM, unless a program that knew no XMP changed the IIM after it; and both before Exif.</summary>
    private static PictureWords WordsOf(PictureFacts facts, TiffTags? exif, WireLimits limits)
    {
        var xmp = XmpPacket.Words(facts.Xmp, limits);
        var iim = IimRecord.Words(facts.Iim);
        var (first, second) = IimDigest.SaysChanged(facts) ? (iim, xmp) : (xmp, iim);
        var third = exif?.Words ?? PictureWords.None;
        return new PictureWords
        {
            Headline = first.Headline ?? second.Headline,
            Caption = first.Caption ?? second.Caption ?? third.Caption,
            Byline = first.Byline ?? second.Byline ?? third.Byline,
            Credit = first.Credit ?? second.Credit,
            Copyright = first.Copyright ?? second.Copyright ?? third.Copyright,
            Instructions = first.Instructions ?? second.Instructions,
            City = first.City ?? second.City,
            Country = first.Country ?? second.Country,
            Keywords = first.Keywords is { Count: > 0 } keywords ? keywords : second.Keywords,
            Created = first.Created ?? second.Created ?? third.Created,
        };
    }

    private static PictureRead TooLarge(long length, WireLimits limits) =>
        PictureRead.Refused(WireErrorCode.TooLarge, $"The file has {length} bytes; {limits.MaxBytes} are read.");

    private static PictureRead Unknown(Bytes bytes) => Markup.IsSvg(bytes)
        ? PictureRead.Refused(WireErrorCode.Unsupported, "An SVG is a document and is not read as a picture.", PictureKind.Svg)
        : PictureRead.Refused(WireErrorCode.Unsupported, bytes.Length == 0 ? "The file is empty." : "This is no picture of a known format.");
}
