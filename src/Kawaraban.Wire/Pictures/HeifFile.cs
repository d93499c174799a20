namespace Kawaraban.Wire.Pictures;

/// <summary>AVIF and HEIC (ISO 23008-12): the primary picture's size and turns, the frames of a sequence, Exif and XMP as items.</summary>
internal static class HeifFile
{
    private static readonly string[] OtherBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1", "mif2", "jpeg", "jpgs", "avci", "avcs", "vvic", "j2ki"];

    public static bool BeginsAvif(Bytes bytes) => HasBrand(bytes, "avif", "avis");

    public static bool BeginsOther(Bytes bytes) => HasBrand(bytes, OtherBrands);

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        var items = Boxes.Find(bytes, "meta") is { Length: > 4 } meta ? new HeifItems(bytes, meta.From(4)) : null;
        var track = HeifTrack.Of(Boxes.Find(bytes, "moov"));
        if (items?.Size is { } size)
        {
            facts.Measure(size.Width, size.Height);
            facts.Turn = items.Turn;
        }
        else if (track is not null)
        {
            facts.Measure(track.Width, track.Height);
        }
        else
        {
            facts.Fault = "The file does not say how large its picture is.";
        }

        facts.Frames = IsSequence(bytes) ? track?.Frames ?? 1 : 1;
        items?.KeepWords(facts);
    }

    /// <summary>A still may carry a film beside it; then the film is not the picture.</summary>
    private static bool IsSequence(Bytes bytes) => HasBrand(bytes, "avis", "msf1", "hevc", "hevx", "hevm", "hevs", "avcs", "jpgs");

    private static bool HasBrand(Bytes bytes, params string[] brands)
    {
        if (!bytes.StartsWith("ftyp"u8, 4))
        {
            return false;
        }

        var length = Math.Min(bytes.U32(0), 512);
        for (var at = 8; at + 4 <= length && bytes.Has(at, 4); at += 4)
        {
            var brand = bytes.U32(at);
            if (at != 12 && brands.Any(known => Boxes.Name(known) == brand))
            {
                return true;
            }
        }

        return false;
    }
}
