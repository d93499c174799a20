using System.IO.Compression;
using Microsoft.Extensions.Primitives;

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

    /// <summary>Whether whoever asks takes Brotli, by their <c>Accept-Encoding</c>.</summary>
    public static bool IsTaken(StringValues accepted)
    {
        // What browsers send, without taking it apart: this is asked for every page.
        if (accepted.Count == 1 && accepted[0] is "gzip, deflate, br, zstd" or "gzip, deflate, br" or "br")
        {
            return true;
        }
        foreach (var value in accepted)
        {
            foreach (var coding in (value ?? "").Split(','))
            {
                var parts = coding.Split(';');
                if (parts[0].Trim().Equals("br", StringComparison.OrdinalIgnoreCase))
                {
                    return parts.Skip(1).All(part => part.Replace(" ", "", StringComparison.Ordinal) is not ("q=0" or "q=0.0" or "q=0.00" or "q=0.000"));
                }
            }
        }
        return false;
    }
}
