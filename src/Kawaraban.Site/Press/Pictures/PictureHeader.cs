using System.Buffers;
using Kawaraban.Wire;
using Kawaraban.Wire.Pictures;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>
/// What a picture's file promises, read before any decoder sees it: the gate that stands in front of the worker.
/// It is a promise only: whether the rest decodes is for the worker to find out.
/// </summary>
/// <param name="Format">By magic bytes.</param>
/// <param name="Width">Canvas width as stored, before orientation.</param>
/// <param name="Height">Canvas height as stored, before orientation.</param>
/// <param name="Frames">1 for stills, and where counting would mean decoding.</param>
/// <param name="Orientation">Exif's 1 to 8.</param>
/// <param name="Words">What the picture says of itself.</param>
public sealed record PictureHeader(PictureFormat Format, int Width, int Height, int Frames, int Orientation, PictureWords Words)
{
    private static readonly WireLimits Limits = WireLimits.Default with { MaxBytes = PictureLimits.Bytes, MaxPixels = PictureLimits.Pixels };

    /// <summary>Reads no more than the limit, whatever the stream holds.</summary>
    public static PictureResult<PictureHeader> Judge(Stream stream)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(PictureLimits.Bytes + 1);
        try
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(0, PictureLimits.Bytes + 1), PictureLimits.Bytes + 1, throwOnEndOfStream: false);
            return Judge(buffer.AsMemory(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static PictureResult<PictureHeader> Judge(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return PictureRefusal.Empty();
        }

        return bytes.Length > PictureLimits.Bytes ? PictureRefusal.TooManyBytes() : Judge(Loupe.Read(bytes, Limits), bytes.Span);
    }

    private static PictureResult<PictureHeader> Judge(PictureRead read, ReadOnlySpan<byte> bytes)
    {
        if (FormatOf(read.Kind) is not { } format)
        {
            return read.Kind == PictureKind.Svg || LooksLikeMarkup(bytes) ? PictureRefusal.Markup() : PictureRefusal.Unknown();
        }

        return read switch
        {
            { Error.Code: WireErrorCode.TooLarge } => PictureRefusal.TooManyPixels(read.Width ?? 0, read.Height ?? 0),
            { Error: { } error } => PictureRefusal.Broken(error.Message),
            { Frames: > PictureLimits.Frames } => PictureRefusal.TooManyFrames(),
            _ => new PictureHeader(format, (int)read.Width!, (int)read.Height!, read.Frames ?? 1, read.Orientation ?? 1, read.Words),
        };
    }

    private static PictureFormat? FormatOf(PictureKind kind) => kind switch
    {
        PictureKind.Jpeg => PictureFormat.Jpeg,
        PictureKind.Png => PictureFormat.Png,
        PictureKind.Gif => PictureFormat.Gif,
        PictureKind.WebP => PictureFormat.WebP,
        PictureKind.Avif => PictureFormat.Avif,
        PictureKind.Tiff => PictureFormat.Tiff,
        _ => null,
    };

    /// <summary>Also in UTF-16, and behind a byte order mark or blank lines.</summary>
    private static bool LooksLikeMarkup(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes[..Math.Min(bytes.Length, 1024)])
        {
            if (b == '<')
            {
                return true;
            }

            if (b is not (0x00 or 0x09 or 0x0A or 0x0D or 0x20 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF))
            {
                return false;
            }
        }

        return false;
    }
}
