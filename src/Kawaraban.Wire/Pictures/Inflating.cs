using System.IO.Compression;

namespace Kawaraban.Wire.Pictures;

/// <summary>Compressed parts of pictures, unpacked no further than any earnest text is long.</summary>
internal static class Inflating
{
    private const int MostBytes = 4 * 1024 * 1024;

    public static Bytes Zlib(Bytes packed) => Unpacked(packed, stream => new ZLibStream(stream, CompressionMode.Decompress));

    public static Bytes Brotli(Bytes packed) => Unpacked(packed, stream => new BrotliStream(stream, CompressionMode.Decompress));

    /// <summary>Nothing where it is broken or unpacks to more than the limit.</summary>
    private static Bytes Unpacked(Bytes packed, Func<Stream, Stream> open)
    {
        try
        {
            using var unpacking = open(new MemoryStream(packed.Memory.ToArray()));
            var bytes = new byte[Math.Min(MostBytes, 4096 + (packed.Length * 4L))];
            var count = 0;
            while (unpacking.Read(bytes, count, bytes.Length - count) is > 0 and var read)
            {
                count += read;
                if (count == bytes.Length)
                {
                    if (count == MostBytes)
                    {
                        return default;
                    }

                    Array.Resize(ref bytes, Math.Min(MostBytes, count * 2));
                }
            }

            return new Bytes(bytes.AsMemory(0, count));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or InvalidOperationException)
        {
            return default;
        }
    }
}
