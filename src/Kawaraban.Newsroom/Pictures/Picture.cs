using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Pictures;

/// <summary>An image that articles show.</summary>
public sealed class Picture
{
    public required PictureId Id { get; init; }

    /// <summary>SHA-256 of the original's bytes in lower-case hex; null while the file is missing.</summary>
    public string? Hash { get; set; }

    /// <summary>Pixels, after orientation; 0 while the file is missing.</summary>
    public int Width { get; set; }

    public int Height { get; set; }

    /// <summary>The point that crops keep, as parts of width and height from the top left.</summary>
    public double FocalX { get; set; } = 0.5;

    public double FocalY { get; set; } = 0.5;

    public PictureKind Kind { get; set; } = PictureKind.Staff;

    /// <summary>Where it was said to be, when it did not come along.</summary>
    public string? MissingFrom { get; set; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public bool IsMissing => Hash is null;
}

/// <summary>What a credit line says of where a picture comes from.</summary>
public enum PictureKind
{
    Staff,
    Agency,
    File,
    Courtesy,
    Illustration,
    Map,
    Chart,
}

/// <summary>A picture's words in one edition.</summary>
public sealed class PictureText
{
    public required PictureId PictureId { get; init; }
    public required EditionId EditionId { get; init; }
    public string Caption { get; set; } = "";
    public string Alt { get; set; } = "";
    public string Photographer { get; set; } = "";
    public string Agency { get; set; } = "";
}
