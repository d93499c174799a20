namespace Kawaraban.Wire.Pictures;

/// <summary>What a picture says of itself by IPTC's Photo Metadata, from XMP, the older IIM record and Exif together.</summary>
public sealed record PictureWords
{
    /// <summary>Nothing said.</summary>
    public static PictureWords None { get; } = new();

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>The caption; IPTC's Description.</summary>
    public string? Caption { get; init; }

    /// <summary>Who took it; several are parted by commas.</summary>
    public string? Byline { get; init; }

    /// <summary>The credit line, as the supplier wants it.</summary>
    public string? Credit { get; init; }

    /// <summary>The copyright notice.</summary>
    public string? Copyright { get; init; }

    /// <summary>Instructions to editors, never for readers.</summary>
    public string? Instructions { get; init; }

    /// <summary>The city that is shown.</summary>
    public string? City { get; init; }

    /// <summary>The country that is shown, by name.</summary>
    public string? Country { get; init; }

    /// <summary>The keywords.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>When it was taken, as ISO 8601 as far as it is known: a year, a month, a day, a time; with an offset only where the camera knew its zone.</summary>
    public string? Created { get; init; }
}
