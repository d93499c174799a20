using System.IO.Compression;

namespace Kawaraban.Site.House;

/// <summary>Brotli, once per version of a page or file.</summary>
internal static class Compression
{
    private const int Quality = 5;
    private const int Window = 22;

    public static byte[] Brotli(ReadOnlySpan<byte> bytes)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, target, out var written, Quality, Window)
            ? target[..written]
            : throw new InvalidOperationException("Brotli did not fit its own bound");
    }
}
