namespace Kawaraban.Wire.Ninjs;

/// <summary>One value of a headline, description or body.</summary>
/// <param name="Role">Its role in lower case; empty when none is said.</param>
/// <param name="ContentType">Its media type, when said.</param>
/// <param name="Value">The text.</param>
internal sealed record NinjsText(string Role, string? ContentType, string Value)
{
    public bool IsHtml => ContentType?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? (Role.Contains("html", StringComparison.Ordinal) || (Role is not ("text" or "nitf") && Value.AsSpan().TrimStart().StartsWith("<")));

    public bool IsNitf => ContentType?.Contains("nitf", StringComparison.OrdinalIgnoreCase) ?? Role == "nitf";

    public bool IsPlain => ContentType is null || ContentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The values of a list of ninjs 2 and 3, and of the members of ninjs 1 that begin alike.</summary>
    public static IEnumerable<NinjsText> All(NinjsObject item, string list, string prefix)
    {
        var listed = item.Objects(list)
            .Where(entry => entry.Text("value") is not null)
            .Select(entry => new NinjsText(entry.Text("role")?.Split('/', ':')[^1].ToLowerInvariant() ?? "", entry.Text("contenttype"), entry.Text("value")!));
        var members = item.Names.Where(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && item.Text(name) is not null)
            .Select(name => new NinjsText(name[prefix.Length..].ToLowerInvariant(), null, item.Text(name)!));
        var article = list == "bodies" && item.Text("article_html") is { } html ? [new NinjsText("html", null, html)] : Array.Empty<NinjsText>();
        return listed.Concat(members).Concat(article);
    }
}
