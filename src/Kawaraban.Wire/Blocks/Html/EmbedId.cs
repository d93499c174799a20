namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Finds in an address what its provider calls the thing.</summary>
internal static class EmbedId
{
    private const int Longest = 128;
    private static readonly string[] QueryNames = ["v", "list", "bvid", "clip", "video", "id", "videoId", "story_fbid"];

    public static string? Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (Providers.Find(url) is null && !uri.AbsolutePath.Contains("/@", StringComparison.Ordinal)))
        {
            return null;
        }

        return QueryNames.Select(name => InQuery(uri, name)).FirstOrDefault(id => id is not null) ?? LastSegment(uri);
    }

    private static string? InQuery(Uri uri, string name) =>
        uri.Query.TrimStart('?').Split('&').FirstOrDefault(pair => pair.StartsWith(name + "=", StringComparison.Ordinal)) is { } pair ? Plain(Uri.UnescapeDataString(pair[(name.Length + 1)..])) : null;

    private static string? LastSegment(Uri uri) => Plain(uri.AbsolutePath.TrimEnd('/').Split('/')[^1]);

    private static string? Plain(string id) =>
        id.Length is > 0 and <= Longest && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':') ? id : null;
}
