using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>Unpacks a body by its <c>Content-Encoding</c>: one layer, and no more than it may become.</summary>
internal static class Unpacking
{
    /// <summary>What we say that we can unpack.</summary>
    public const string Accepted = "gzip, br";

    private const int Piece = 16 * 1024;

    /// <param name="encodings">The header's values, as sent.</param>
    public static Body Unpack(ReadOnlyMemory<byte> packed, IEnumerable<string> encodings)
    {
        var layers = encodings.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(layer => layer.ToLowerInvariant()).Where(layer => layer is not "identity").ToList();
        if (layers.Count == 0 || packed.IsEmpty)
        {
            return layers.Count <= 1 ? new Body(packed, null) : Body.Refused(FetchCode.BadEncoding);
        }
        return layers.Count == 1 && IsKnown(layers[0]) ? Unpack(packed, layers[0]) : Body.Refused(FetchCode.BadEncoding);
    }

    private static bool IsKnown(string layer) => layer is "gzip" or "x-gzip" or "br" or "deflate";

    private static Body Unpack(ReadOnlyMemory<byte> packed, string layer)
    {
        try
        {
            using var source = Open(packed, layer);
            return Read(source, packed.Length);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or InvalidOperationException or IOException)
        {
            return Body.Refused(FetchCode.BadEncoding);
        }
    }

    private static Stream Open(ReadOnlyMemory<byte> packed, string layer)
    {
        MemoryMarshal.TryGetArray(packed, out var bytes);
        var source = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        return layer switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "deflate" => HasZlibHeader(packed.Span) ? new ZLibStream(source, CompressionMode.Decompress) : new DeflateStream(source, CompressionMode.Decompress),
            _ => new GZipStream(source, CompressionMode.Decompress),
        };
    }

    /// <summary>Servers mean two things by deflate: with a header, as the standard says, and without.</summary>
    private static bool HasZlibHeader(ReadOnlySpan<byte> packed) => packed.Length >= 2 && (packed[0] & 0x0f) == 8 && ((packed[0] << 8) | packed[1]) % 31 == 0;

    private static Body Read(Stream source, int packed)
    {
        var largest = Math.Min(FetchLimits.LargestUnpacked, Math.Max(FetchLimits.UnpackedFreely, (long)packed * FetchLimits.MostUnpacking));
        var kept = new MemoryStream();
        var piece = new byte[Piece];
        int count;
        while ((count = source.Read(piece)) > 0)
        {
            if (kept.Length + count > largest)
            {
                return Body.Refused(FetchCode.TooLarge);
            }
            kept.Write(piece, 0, count);
        }
        return new Body(kept.GetBuffer().AsMemory(0, (int)kept.Length), null);
    }
}
