namespace Kawaraban.Wire.Wxr;

/// <summary>What other posts of an export need to know of an attachment.</summary>
internal sealed record WxrAttachment
{
    public required long Id { get; init; }

    public required string Url { get; init; }

    public string? Title { get; init; }

    /// <summary>The caption, as the HTML that was sent.</summary>
    public string? Caption { get; init; }

    public string? Alt { get; init; }

    public string? Type { get; init; }

    public long Parent { get; init; }

    public int Order { get; init; }

    public WxrFileFacts Facts { get; init; } = WxrFileFacts.None;

    public bool IsPicture => Is("image/");

    public bool IsFilm => Is("video/");

    public bool IsSound => Is("audio/");

    private bool Is(string kind) => Type?.StartsWith(kind, StringComparison.Ordinal) ?? false;
}
