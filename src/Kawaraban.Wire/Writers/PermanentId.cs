using System.Security.Cryptography;
using System.Text;

namespace Kawaraban.Wire.Writers;

/// <summary>An identifier for formats that ask for a URI: the story's own where it is one, else one that follows from it and stays.</summary>
internal static class PermanentId
{
    public static string Of(WireStory story) => Of(story.Id, story.Link, story.Title);

    public static string Of(WireSource source) => Of(source.Id ?? source.Self, source.Link, source.Title);

    public static bool IsUri(string? id) =>
        id is not null && Uri.TryCreate(id, UriKind.Absolute, out var uri) && uri.Scheme != Uri.UriSchemeFile && Rfc3986.IsUri(id);

    private static string Of(string? id, string? link, string? title) =>
        IsUri(id) ? id!
        : id is null && IsUri(link) ? link!
        : "urn:uuid:" + Named(id ?? title ?? "");

    /// <summary>A UUID of version 8: the same for the same name.</summary>
    private static Guid Named(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
