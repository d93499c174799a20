using System.Buffers;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>
/// What the first bytes of a picture promise, read before any decoder sees them.
/// It is a promise only: whether the rest decodes is for the worker to find out.
/// </summary>
/// <param name="Format">By magic bytes.</param>
/// <param name="Width">Canvas width as stored, before orientation.</param>
/// <param name="Height">Canvas height as stored, before orientation.</param>
/// <param name="Frames">1 for stills, and where counting would mean decoding.</param>
/// <param name="Orientation">Exif's 1 to 8.</param>
public sealed record PictureHeader(PictureFormat Format, int Width, int Height, int Frames = 1, int Orientation = 1)
{
    public int ShownWidth => LiesOnItsSide ? Height : Width;

    public int ShownHeight => LiesOnItsSide ? Width : Height;

    private bool LiesOnItsSide => Orientation >= 5;

    /// <summary>Reads no more than the limit, whatever the stream holds.</summary>
    public static PictureResult<PictureHeader> Judge(Stream stream)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(PictureLimits.Bytes + 1);
        try
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(0, PictureLimits.Bytes + 1), PictureLimits.Bytes + 1, throwOnEndOfStream: false);
            return Judge(buffer.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static PictureResult<PictureHeader> Judge(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return PictureRefusal.Empty();
        }

        if (bytes.Length > PictureLimits.Bytes)
        {
            return PictureRefusal.TooManyBytes();
        }

        var read = Read(bytes);
        return read.Ok ? Measure(read.Value) : read;
    }

    private static PictureResult<PictureHeader> Read(ReadOnlySpan<byte> bytes)
    {
        if (JpegHeader.Begins(bytes)) return JpegHeader.Read(bytes);
        if (PngHeader.Begins(bytes)) return PngHeader.Read(bytes);
        if (GifHeader.Begins(bytes)) return GifHeader.Read(bytes);
        if (WebPHeader.Begins(bytes)) return WebPHeader.Read(bytes);
        if (AvifHeader.Begins(bytes)) return AvifHeader.Read(bytes);
        if (TiffHeader.Begins(bytes)) return TiffHeader.Read(bytes);
        return LooksLikeMarkup(bytes) ? PictureRefusal.Markup() : PictureRefusal.Unknown();
    }

    private static PictureResult<PictureHeader> Measure(PictureHeader header)
    {
        if (header.Width <= 0 || header.Height <= 0)
        {
            return PictureRefusal.Broken("The header gives the picture no size.");
        }

        if ((long)header.Width * header.Height > PictureLimits.Pixels)
        {
            return PictureRefusal.TooManyPixels(header.Width, header.Height);
        }

        return header.Frames > PictureLimits.Frames ? PictureRefusal.TooManyFrames() : header;
    }

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
