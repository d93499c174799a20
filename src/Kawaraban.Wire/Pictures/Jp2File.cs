namespace Kawaraban.Wire.Pictures;

/// <summary>JPEG 2000 (ISO 15444): its image header box, or the first segment of a bare codestream; Exif, IIM and XMP stand in boxes of their own.</summary>
internal static class Jp2File
{
    private static readonly byte[] Xmp = [0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC];
    private static readonly byte[] Iim = [0x33, 0xC7, 0xA4, 0xD2, 0xB8, 0x1D, 0x47, 0x23, 0xA0, 0xBA, 0xF1, 0xA3, 0xE0, 0x97, 0xAD, 0x38];
    private static readonly byte[] Exif = [.. "JpgTiffExif->JP2"u8];

    public static bool Begins(Bytes bytes) => IsStream(bytes) || bytes.StartsWith([0, 0, 0, 0x0C, .. "jP  \r\n"u8, 0x87, 0x0A]);

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        var header = Boxes.Find(bytes, "jp2h", "ihdr");
        if (IsStream(bytes))
        {
            facts.Measure((long)bytes.U32(8) - bytes.U32(16), (long)bytes.U32(12) - bytes.U32(20));
        }
        else if (header.Length >= 8)
        {
            facts.Measure(header.U32(4), header.U32(0));
            KeepWords(bytes, facts);
        }
        else
        {
            facts.Fault = "The JPEG 2000 ends, or breaks, before its header.";
        }
    }

    private static bool IsStream(Bytes bytes) => bytes.StartsWith([0xFF, 0x4F, 0xFF, 0x51]);

    private static void KeepWords(Bytes bytes, PictureFacts facts)
    {
        foreach (var body in Boxes.In(bytes).Where(box => box.Is("uuid")).Select(box => box.Body))
        {
            if (body.StartsWith(Xmp))
            {
                PictureFacts.Keep(facts.Xmp, body.From(16));
            }
            else if (body.StartsWith(Iim))
            {
                PictureFacts.Keep(facts.Iim, body.From(16));
            }
            else if (body.StartsWith(Exif))
            {
                facts.KeepExif(body.From(16));
            }
        }
    }
}
