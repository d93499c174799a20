namespace Kawaraban.Wire.Pictures;

/// <summary>Photoshop's image resources, in which JPEG, TIFF and PSD keep the IIM record and more.</summary>
internal static class PhotoshopResources
{
    private const int Iim = 0x0404;
    private const int Exif = 0x0422;
    private const int Xmp = 0x0424;
    private const int IimDigest = 0x0425;

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        for (long at = 0; bytes.StartsWith("8BIM"u8, at);)
        {
            var kind = bytes.U16(at + 4);
            var nameLength = bytes.U8(at + 6) + 1;
            var size = at + 6 + nameLength + (nameLength & 1);
            var length = bytes.U32(size);
            Keep(kind, bytes.Part(size + 4, length), facts);
            at = size + 4 + length + (length & 1);
        }
    }

    private static void Keep(int kind, Bytes body, PictureFacts facts)
    {
        switch (kind)
        {
            case Iim: PictureFacts.Keep(facts.Iim, body); break;
            case Exif: facts.KeepExif(body); break;
            case Xmp: PictureFacts.Keep(facts.Xmp, body); break;
            case IimDigest: facts.IimDigest = body; break;
        }
    }
}
