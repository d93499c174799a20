namespace Kawaraban.Wire;

/// <summary>A picture, film, sound or other file that goes with a story.</summary>
public sealed record WireMedia
{
    /// <summary>What it is to the story.</summary>
    public WireMediaRole Role { get; init; }

    /// <summary>Its absolute address.</summary>
    public string Url { get; init; } = "";

    /// <summary>The media type.</summary>
    public string? Type { get; init; }

    /// <summary>The size in bytes, as sent.</summary>
    public string? Length { get; init; }

    /// <summary>The width in pixels.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels.</summary>
    public int? Height { get; init; }

    /// <summary>The title, as plain text.</summary>
    public string? Title { get; init; }

    /// <summary>The caption, as plain text.</summary>
    public string? Description { get; init; }

    /// <summary>The text that stands for it.</summary>
    public string? Alt { get; init; }

    /// <summary>Whose it is, as plain text.</summary>
    public string? Credit { get; init; }
}
