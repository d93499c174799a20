using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>The headline of a page apart from the name of the site, which pages set before or after it.</summary>
internal static class PageTitle
{
    private const int ShortestHeadline = 4;
    private static readonly char[] Marks = [' ', '|', '-', '–', '—', ':', '｜', '»', '«', '·', '•', '‹', '›', '/', '：', '－', '―', '_', '（', '）', '【', '】', '(', ')', '[', ']'];
    private static readonly string[] Dividers = [" | ", " - ", " – ", " — ", " :: ", "｜", " » ", " « ", " · ", " • ", " ‹ ", " › ", " / ", "：", " : ", "|", "－", " ― ", ": ", "_"];

    /// <summary>The title without the site's name at either end; a heading of the page that it begins or ends with is the headline.</summary>
    public static string Headline(string title, string? site, IEnumerable<string> headings)
    {
        var heading = headings.Where(candidate => candidate.Length >= ShortestHeadline && IsPartOf(candidate, title)).MaxBy(candidate => candidate.Length);
        return heading ?? (site is { Length: > 0 } ? Without(title, site) : title);
    }

    /// <summary>A title of the form "headline | site", in two; the site is null when there is no telling.</summary>
    public static (string? Title, string? Site) Split(string title)
    {
        foreach (var divider in Dividers)
        {
            var at = title.LastIndexOf(divider, StringComparison.Ordinal);
            if (at > 0 && at >= title.Length / 3)
            {
                return (title[..at].Trim(), title[(at + divider.Length)..].Trim());
            }
        }

        return (title.Length == 0 ? null : title, null);
    }

    /// <summary>What a title says beside the headline: the name of the site.</summary>
    public static string? Beside(string headline, string title)
    {
        var at = title.IndexOf(headline, StringComparison.OrdinalIgnoreCase);
        var before = at > 0 ? title[..at].Trim(Marks) : "";
        var after = at >= 0 ? title[(at + headline.Length)..].Trim(Marks) : "";
        return after.Length > 1 && before.Length == 0 ? after[(after.LastIndexOf(" | ", StringComparison.Ordinal) is var last and >= 0 ? last + 3 : 0)..]
            : before.Length > 1 && after.Length == 0 ? before : null;
    }

    public static string? Plain(string? field) => field is not null && PlainText.OfHtml(field) is { Length: > 0 } plain ? plain : null;

    private static bool IsPartOf(string heading, string title) =>
        title.Equals(heading, StringComparison.OrdinalIgnoreCase)
        || (title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) && BeginsWithDivider(title[heading.Length..]))
        || (title.EndsWith(heading, StringComparison.OrdinalIgnoreCase) && EndsWithDivider(title[..^heading.Length]));

    private static string Without(string title, string site)
    {
        if (title.EndsWith(site, StringComparison.OrdinalIgnoreCase) && EndsWithDivider(title[..^site.Length]))
        {
            return title[..^site.Length].TrimEnd(Marks[..17]);
        }

        return title.StartsWith(site, StringComparison.OrdinalIgnoreCase) && BeginsWithDivider(title[site.Length..])
            ? title[site.Length..].TrimStart(Marks[..17])
            : title;
    }

    private static bool BeginsWithDivider(string rest) => rest.Trim().Length > 1 && Array.Exists(Dividers, divider => rest.StartsWith(divider, StringComparison.Ordinal)) || IsInBrackets(rest);

    private static bool EndsWithDivider(string start) => start.Trim().Length > 1 && Array.Exists(Dividers, divider => start.EndsWith(divider, StringComparison.Ordinal)) || IsInBrackets(start);

    private static bool IsInBrackets(string part) => part.Trim() is ['（' or '(' or '[' or '【' or '［', _, .., '）' or ')' or ']' or '】' or '］'];
}
