namespace Kawaraban.Wire;

/// <summary>What the caller knows of the bytes and the bytes may not say.</summary>
/// <param name="BaseUrl">The document's own absolute URL, against which relative links are read when no <c>xml:base</c> says otherwise.</param>
/// <param name="ContentType">The HTTP <c>Content-Type</c>. Its charset wins over the file's own.</param>
public sealed record WireHints(string? BaseUrl = null, string? ContentType = null)
{
    /// <summary>Nothing known.</summary>
    public static WireHints None { get; } = new();
}
