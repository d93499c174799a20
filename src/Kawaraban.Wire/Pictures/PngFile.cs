namespace Kawaraban.Wire.Pictures;

/// <summary>A PNG (third edition): its header, frames, and the chunks that say something in words, before or after the pixels.</summary>
internal static class PngFile
{
    private const int SignatureSize = 8;
    private const int ChunkOverhead = 12;
    private const int MostChunks = 100_000;

    public static bool Begins(Bytes bytes) => bytes.StartsWith([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        if (!bytes.StartsWith("IHDR"u8, SignatureSize + 4) || !bytes.Has(SignatureSize, ChunkOverhead + 9))
        {
            facts.Fault = "The PNG does not begin with a whole header chunk.";
            return;
        }

        facts.Measure(bytes.U32(16), bytes.U32(20));
        long at = SignatureSize;
        for (var seen = 0; bytes.Has(at, 8) && seen < MostChunks; seen++)
        {
            var length = bytes.U32(at);
            Keep(bytes.Part(at + 4, 4), bytes.Part(at + 8, length), facts);
            at += ChunkOverhead + length;
        }
    }

    private static void Keep(Bytes kind, Bytes body, PictureFacts facts)
    {
        if (kind.StartsWith("acTL"u8) && body.Length >= 8)
        {
            facts.Frames = (int)Math.Clamp(body.U32(0), 1, int.MaxValue);
        }
        else if (kind.StartsWith("eXIf"u8))
        {
            facts.KeepExif(body);
        }
        else if (kind.StartsWith("iTXt"u8) || kind.StartsWith("zTXt"u8) || kind.StartsWith("tEXt"u8))
        {
            PngText.Keep(kind, body, facts);
        }
    }
}
