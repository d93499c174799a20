namespace Kawaraban.Wire.Pictures;

/// <summary>What the walk through a picture's file found: its size, and where what it says in words stands.</summary>
internal sealed class PictureFacts
{
    private const int MostParts = 64;

    public long Width { get; private set; }

    public long Height { get; private set; }

    public int Frames { get; set; } = 1;

    /// <summary>The turn that the format itself orders; null where it leaves that to Exif.</summary>
    public int? Turn { get; set; }

    /// <summary>What breaks the header; null while nothing does.</summary>
    public string? Fault { get; set; }

    /// <summary>Small TIFFs of cameras.</summary>
    public List<Bytes> Exif { get; } = [];

    public List<Bytes> Xmp { get; } = [];

    /// <summary>Records of IPTC's Information Interchange Model.</summary>
    public List<Bytes> Iim { get; } = [];

    /// <summary>The hash of the IIM record that the XMP was written with; empty where none is given.</summary>
    public Bytes IimDigest { get; set; }

    public void Measure(long width, long height) => (Width, Height) = (width, height);

    /// <summary>Keeps a part, unless there are so many that nobody wrote them in earnest.</summary>
    public static void Keep(List<Bytes> parts, Bytes part)
    {
        if (part.Length > 0 && parts.Count < MostParts)
        {
            parts.Add(part);
        }
    }

    /// <summary>Keeps Exif with or without the name that JPEG puts in front of it.</summary>
    public void KeepExif(Bytes exif) => Keep(Exif, exif.StartsWith("Exif\0"u8) ? exif.From(6) : exif);
}
