namespace Kawaraban.Newsroom.Pictures;

/// <summary>Where picture files are kept. The site keeps them in its data folder.</summary>
public interface IPictureShelf
{
    /// <summary>Keeps the file's bytes, after judging them; a refusal says why in words for an operator.</summary>
    Task<KeptPicture> KeepAsync(Stream file, CancellationToken cancel);
}

/// <summary>A kept picture with what its file says of itself, or the reason why it was not kept.</summary>
public sealed record KeptPicture(string? Hash, int Width, int Height, string? Caption, string? Credit, string? Byline, string? Refusal);
