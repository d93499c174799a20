using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>Who wrote a page: by its structured data, its head, or the line that says so.</summary>
internal static partial class PageAuthors
{
    private const int LongestName = 80;

    public static IEnumerable<WireAuthor> Of(PageFacts facts, Reading reading)
    {
        var declared = facts.Article?.People("author", "author", reading, facts.Links).ToList() ?? [];
        if (declared.Count > 0)
        {
            return declared.DistinctBy(author => author.Name);
        }

        var named = facts.Meta.All("author").Concat(facts.Meta.All("article:author")).Concat(facts.Meta.All("parsely-author")).Concat(facts.Meta.All("byl")).Concat(facts.Meta.All("dc.creator"))
            .Select(PlainText.OfHtml).Where(name => facts.Links.Page(name) != name).ToList();
        return (named.Count > 0 ? named : Written(facts)).SelectMany(Names)
            .Where(name => !name.Equals(facts.SiteName, StringComparison.OrdinalIgnoreCase) || named.Count > 0)
            .Distinct().Select(name => new WireAuthor { Name = reading.Field(name, "item 1"), Role = "author" });
    }

    private static IEnumerable<string> Written(PageFacts facts) =>
        facts.Page.QuerySelectorAll("[rel~=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline-name, .author-name, .byline, .article-author, .c-byline")
            .Select(element => Spaces.Single(VisibleText.Of(element))).Where(name => name.Length is > 1 and <= LongestName).Take(1);

    private static IEnumerable<string> Names(string line) =>
        Division().Split(Lead().Replace(line, "")).Select(name => name.Trim()).Where(name => name.Length is > 1 and <= LongestName);

    [GeneratedRegex(@"^(?:(?:story|written|words|reported)\s+)?(?:by|von|par|por|di)[\s:]+|^(?:文|取材・文|執筆|記者|著者)\s*[:：＝=／/]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s*(?:,\s+and\s+|,|、|\sand\s|\s&\s|;|\sund\s|\set\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Division();
}
