namespace Kawaraban.Wire.Pictures;

/// <summary>A WebP's canvas (VP8, VP8L or VP8X), its frames, Exif and XMP (RFC 9649).</summary>
internal static class WebPFile
{
    private const int FirstChunk = 12;
    private const int ChunkHead = 8;

    public static bool Begins(Bytes bytes) => bytes.StartsWith("RIFF"u8) && bytes.StartsWith("WEBP"u8, 8);

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        var body = bytes.From(FirstChunk + ChunkHead);
        if (bytes.StartsWith("VP8X"u8, FirstChunk) && body.Length >= 10)
        {
            facts.Measure(body.U24(4) + 1, body.U24(7) + 1);
            facts.Frames = Chunks(bytes, facts);
        }
        else if (bytes.StartsWith("VP8L"u8, FirstChunk) && body.U8(0) == 0x2F && body.Length >= 5)
        {
            var packed = body.U32(1, little: true);
            facts.Measure((packed & 0x3FFF) + 1, ((packed >> 14) & 0x3FFF) + 1);
        }
        else if (bytes.StartsWith("VP8 "u8, FirstChunk) && body.StartsWith([0x9D, 0x01, 0x2A], 3) && body.Length >= 10)
        {
            facts.Measure(body.U16(6, little: true) & 0x3FFF, body.U16(8, little: true) & 0x3FFF);
        }
        else
        {
            facts.Fault = "The WebP does not begin with a whole picture chunk.";
        }
    }

    private static int Chunks(Bytes bytes, PictureFacts facts)
    {
        var frames = 0;
        for (long at = FirstChunk; bytes.Has(at, ChunkHead);)
        {
            var size = bytes.U32(at + 4, little: true);
            var body = bytes.Part(at + ChunkHead, size);
            if (bytes.StartsWith("ANMF"u8, at))
            {
                frames++;
            }
            else if (bytes.StartsWith("EXIF"u8, at))
            {
                facts.KeepExif(body);
            }
            else if (bytes.StartsWith("XMP "u8, at))
            {
                PictureFacts.Keep(facts.Xmp, body);
            }

            at += ChunkHead + size + (size & 1);
        }

        return frames;
    }
}
