namespace Kawaraban.Site.Press.Pictures;

/// <summary>How far a picture is scaled down, and which part of that is kept. Never larger than the picture.</summary>
internal readonly record struct CropFrame(int ScaledWidth, int ScaledHeight, int Left, int Top, int Width, int Height)
{
    public bool Crops => Width != ScaledWidth || Height != ScaledHeight;

    public static CropFrame For(int width, int height, int wantedWidth, int? wantedHeight, FocalPoint focus) =>
        wantedHeight is { } tall ? Filling(width, height, wantedWidth, tall, focus) : Within(width, height, wantedWidth);

    private static CropFrame Within(int width, int height, int wanted)
    {
        var w = Math.Min(wanted, width);
        var h = Scaled(height, w, width);
        return new CropFrame(w, h, 0, 0, w, h);
    }

    /// <summary>Where the picture is too small for the frame, the frame keeps its shape and shrinks.</summary>
    private static CropFrame Filling(int width, int height, int wantedWidth, int wantedHeight, FocalPoint focus)
    {
        var fit = Math.Min(1.0, Math.Min((double)width / wantedWidth, (double)height / wantedHeight));
        var w = Math.Max(1, (int)Math.Round(wantedWidth * fit));
        var h = Math.Max(1, (int)Math.Round(wantedHeight * fit));
        var byWidth = (long)w * height >= (long)h * width;
        var (sw, sh) = byWidth ? (w, Math.Max(h, Scaled(height, w, width))) : (Math.Max(w, Scaled(width, h, height)), h);
        return new CropFrame(sw, sh, Start(sw, w, focus.X), Start(sh, h, focus.Y), w, h);
    }

    private static int Scaled(int side, int part, int whole) => Math.Max(1, (int)Math.Round((double)side * part / whole));

    private static int Start(int scaled, int kept, double focus)
    {
        var centre = double.IsFinite(focus) ? Math.Clamp(focus, 0, 1) * scaled : scaled / 2.0;
        return Math.Clamp((int)Math.Round(centre - (kept / 2.0)), 0, scaled - kept);
    }
}
