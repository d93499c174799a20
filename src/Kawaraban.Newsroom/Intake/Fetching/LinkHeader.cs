namespace Kawaraban.Newsroom.Intake.Fetching;

/// <summary>One link of a <c>Link</c> header (RFC 8288).</summary>
/// <param name="Href">As sent: it may be relative.</param>
/// <param name="Rel">Its relations, in lower case.</param>
public sealed record LinkHeader(string Href, IReadOnlyList<string> Rel)
{
    private const int MostLinks = 100;

    /// <summary>The links of the headers, in their order. What is no link is passed over.</summary>
    public static IReadOnlyList<LinkHeader> Read(IEnumerable<string> headers) => [.. headers.SelectMany(Read).Take(MostLinks)];

    private static IEnumerable<LinkHeader> Read(string header)
    {
        var at = 0;
        while ((at = header.IndexOf('<', at)) >= 0 && header.IndexOf('>', at) is var end && end > at)
        {
            var next = EndOf(header, end + 1);
            yield return new LinkHeader(header[(at + 1)..end].Trim(), RelOf(header[(end + 1)..next]));
            at = next;
        }
    }

    /// <summary>The comma that ends a link: one inside quotation marks does not.</summary>
    private static int EndOf(string header, int at)
    {
        var quoted = false;
        for (; at < header.Length && (quoted || header[at] != ','); at++)
        {
            quoted ^= header[at] == '"' && header[at - 1] != '\\';
        }
        return at;
    }

    private static string[] RelOf(string parameters)
    {
        foreach (var parameter in parameters.Split(';', StringSplitOptions.TrimEntries))
        {
            if (parameter.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value] && name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                return value.Trim('"', '\'', ' ').ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
        }
        return [];
    }
}
