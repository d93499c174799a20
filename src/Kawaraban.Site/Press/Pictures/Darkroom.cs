using NetVips;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>The only place where foreign pictures are decoded. Lives in the worker process.</summary>
internal static class Darkroom
{
    private static readonly string[] Loaders = ["Jpeg", "Png", "Nsgif", "Webp", "Heif", "Tiff"];

    /// <summary>One thread, nothing remembered, and no decoder but those that the paper takes.</summary>
    public static void Open()
    {
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 4;
        Cache.MaxMem = 8 * 1024 * 1024;
        Cache.MaxFiles = 2;
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in Loaders)
        {
            Operation.Block("VipsForeignLoad" + loader, false);
        }
    }

    /// <summary>Decodes the picture from end to end: what is kept can be printed.</summary>
    public static PictureAnswer Inspect(PictureRequest request) => Developing(request, () =>
    {
        var (width, height, _) = Look(request.Source, decode: true);
        return new PictureAnswer(request.Id, true, width, height, new FileInfo(request.Source).Length);
    });

    public static PictureAnswer Render(PictureRequest request) => Developing(request, () =>
    {
        var (width, height, profile) = Look(request.Source, decode: false);
        var frame = CropFrame.For(width, height, request.Width, request.Height, new FocalPoint(request.FocalX, request.FocalY));
        using var source = Source.NewFromFile(request.Source);
        using var scaled = Image.ThumbnailSource(source, frame.ScaledWidth, height: frame.ScaledHeight, size: Enums.Size.Force, outputProfile: profile);
        using var cropped = frame.Crops ? scaled.Crop(frame.Left, frame.Top, frame.Width, frame.Height) : scaled.Copy();
        using var signed = Sign(cropped, request);
        var bytes = Print(signed, request.Format);
        DurableFile.Write(request.Target!, bytes);
        return new PictureAnswer(request.Id, true, frame.Width, frame.Height, bytes.Length);
    });

    private static PictureAnswer Developing(PictureRequest request, Func<PictureAnswer> develop)
    {
        try
        {
            return Judged(request) is { } refusal ? PictureAnswer.No(request.Id, refusal) : develop();
        }
        catch (VipsException e)
        {
            return PictureAnswer.No(request.Id, PictureRefusal.Broken("The picture could not be decoded or written: " + Brief(e.Message)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return PictureAnswer.No(request.Id, new PictureRefusal("picture.disk", Brief(e.Message)));
        }
    }

    private static PictureRefusal? Judged(PictureRequest request)
    {
        if (request.Op == PictureRequest.Render && (request.Target is null || request.Width < 1 || request.Height < 1))
        {
            return new PictureRefusal("picture.misunderstood", "A rendition needs a target and a size.");
        }

        using var file = File.OpenRead(request.Source);
        return PictureHeader.Judge(file).Refusal;
    }

    /// <summary>The decoder's own word on the size, which must be as modest as the header was.</summary>
    private static (int Width, int Height, string? Profile) Look(string path, bool decode)
    {
        using var source = Source.NewFromFile(path);
        using var image = Image.NewFromSource(source, access: Enums.Access.Sequential, failOn: Enums.FailOn.Truncated);
        if ((long)image.Width * image.Height > PictureLimits.Pixels)
        {
            throw new VipsException("The decoder finds more pixels than the header promised.");
        }

        if (decode)
        {
            _ = image.Avg();
        }

        var profile = HasForeignColours(image) ? "srgb" : null;
        return image.Contains("orientation") && (int)image.Get("orientation") >= 5
            ? (image.Height, image.Width, profile)
            : (image.Width, image.Height, profile);
    }

    // The transform costs more than decoding and encoding together, so what is plain sRGB or grey already goes without.
    private static bool HasForeignColours(Image image) =>
        image.Contains("icc-profile-data") || image.Interpretation is not (Enums.Interpretation.Srgb or Enums.Interpretation.Bw);

    /// <summary>Whatever the original carried stays behind; only the three names that are owed go along.</summary>
    private static Image Sign(Image image, PictureRequest request)
    {
        var packet = CreditPacket.For(request.Creator, request.Credit, request.Copyright);
        return image.Mutate(mutable =>
        {
            foreach (var carried in mutable.GetFields().Where(f => f.EndsWith("-data", StringComparison.Ordinal)).ToArray())
            {
                mutable.Remove(carried);
            }

            if (packet is not null)
            {
                mutable.Set(GValue.BlobType, "xmp-data", packet);
            }
        });
    }

    /// <summary>
    /// AVIF at effort 1: efforts 2 and 3 take twice as long for a file no smaller, and 4 takes ten times as long
    /// for one an eighth smaller.
    /// </summary>
    private static byte[] Print(Image image, RenditionFormat format)
    {
        const Enums.ForeignKeep Credit = Enums.ForeignKeep.Xmp;
        switch (format)
        {
            case RenditionFormat.Avif:
                return image.HeifsaveBuffer(q: 55, effort: 1, bitdepth: 8, compression: Enums.ForeignHeifCompression.Av1, keep: Credit);
            case RenditionFormat.WebP:
                return image.WebpsaveBuffer(q: 78, effort: 3, keep: Credit);
            case RenditionFormat.Png:
                return image.PngsaveBuffer(compression: 6, keep: Credit);
            default:
                using (var opaque = image.HasAlpha() ? image.Flatten(background: [255]) : image.Copy())
                {
                    return opaque.JpegsaveBuffer(q: 80, optimizeCoding: true, keep: Credit);
                }
        }
    }

    // libvips repeats itself once a damaged row.
    private static string Brief(string message) =>
        string.Join("; ", message.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(3));
}
