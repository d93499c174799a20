namespace Kawaraban.Wire.Pictures;

/// <summary>What a picture's file says of the picture, or why it was refused. Nothing of it was decoded, so the pixels may still be broken.</summary>
public sealed record PictureRead
{
    /// <summary>Whether the header was read.</summary>
    public bool Ok => Error is null;

    /// <summary>Why the file was refused: <c>unsupported</c>, <c>malformed</c> or <c>too-large</c>.</summary>
    public WireError? Error { get; init; }

    /// <summary>The format, by the first bytes.</summary>
    public PictureKind Kind { get; init; }

    /// <summary>The width of the canvas in pixels as stored, before it is turned; null where it was not read.</summary>
    public long? Width { get; init; }

    /// <summary>The height of the canvas in pixels as stored, before it is turned; null where it was not read.</summary>
    public long? Height { get; init; }

    /// <summary>Pictures in the file that are shown one after another, or pages; 1 for a still.</summary>
    public int? Frames { get; init; }

    /// <summary>Which way is up, by Exif's 1 to 8; 1 is upright.</summary>
    public int? Orientation { get; init; }

    /// <summary>What the file says in words.</summary>
    public PictureWords Words { get; init; } = PictureWords.None;

    /// <summary>A file that was not read.</summary>
    public static PictureRead Refused(WireErrorCode code, string message, PictureKind kind = PictureKind.Unknown) =>
        new() { Error = new WireError(code, message), Kind = kind };
}
