using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>Who wrote a page: by its structured data, its head, its microdata, or the line that says so.</summary>
internal static partial class PageAuthors
{
    private const int LongestName = 80;
    private const int MostPlaces = 20;
    private static readonly string[] Declared = ["author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "cxenseparse:author", "twitter:data1:author", "article:author_name", "rbauthors", "weibo:article:author"];

    public static IEnumerable<WireAuthor> Of(PageFacts facts, Reading reading)
    {
        var declared = facts.Article?.People("author", "author", reading, facts.Links).ToList() ?? [];
        if (declared.Count == 0)
        {
            declared = facts.Article?.People("creator", "author", reading, facts.Links).ToList() ?? [];
        }

        return (declared.Count > 0 ? declared.SelectMany(Apart) : Named(facts).Select(name => new WireAuthor { Name = reading.Field(name, "item 1"), Role = "author" }))
            .DistinctBy(author => author.Name);
    }

    /// <summary>The names that a line gives: without "by", parted at commas and "and".</summary>
    public static IEnumerable<string> Names(string line) =>
        Division().Split(Lead().Replace(Spaces.Single(line), "")).Select(name => Tail().Replace(name, "").Trim(' ', '　', '・', '|', '/', ',', '、', '【', '】', '[', ']', '（', '）', '@'))
            .Where(name => name.Length is > 1 and <= LongestName && !NotName().IsMatch(name));

    /// <summary>One author who is named as several is several.</summary>
    private static IEnumerable<WireAuthor> Apart(WireAuthor author)
    {
        var names = Names(author.Name ?? "").ToList();
        return names.Count switch
        {
            0 => [author],
            1 => [author with { Name = names[0] }],
            _ => author.Uri is null ? names.Select(name => author with { Name = name }) : [author],
        };
    }

    private static IEnumerable<string> Named(PageFacts facts)
    {
        var named = facts.Meta.All(Declared).Select(PlainText.OfHtml).Where(name => facts.Links.Page(name) != name && name.Length < 200).ToList();
        if (named.Count > 0)
        {
            return named.SelectMany(Names);
        }

        return Marked(facts).Select(line => Names(line).Where(name => !name.Equals(facts.SiteName, StringComparison.OrdinalIgnoreCase)).ToList()).FirstOrDefault(names => names.Count > 0) ?? [];
    }

    private static IEnumerable<string> Marked(PageFacts facts) =>
        facts.Elements.Property("author").Select(author => author.QuerySelector("[itemprop=name]") ?? author)
            .Concat(facts.Elements.Authors.OrderBy(Rank).Where(author => author.Closest("aside, nav, footer, .comments, #comments, .related, .sidebar") is null))
            .Take(MostPlaces)
            .Select(element => element.GetAttribute("content") ?? Spaces.Single(VisibleText.Of(element)))
            .Where(line => line.Length is > 1 and <= LongestName * 2);

    /// <summary>What says by a standard that it is the author comes before what only seems so by its class.</summary>
    private static int Rank(IElement element) =>
        element.GetAttribute("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true || element.ClassList.Contains("p-author") || element.ClassList.Contains("fn") || element.ClassList.Contains("author") ? 0
        : element.ClassName?.Contains("name", StringComparison.OrdinalIgnoreCase) == true ? 1 : 2;

    [GeneratedRegex(@"^(?:(?:story|written|words|reported|posted|published|article|text)\s+)?(?:by|von|par|por|di|door|av|af|przez|от|автор|autor(?:in|a)?|author|auteur|autore)[\s:：]+|^(?:文|取材・文|取材|執筆|執筆者|記者|著者|筆者|ライター|作者|撰文|記者／|记者|来源|기자|글|بقلم|כתב|מאת)\s*[:：＝=／/|]?\s+|^(?:文|取材・文|取材|執筆|執筆者|記者|著者|筆者|作者|撰文|记者|글|بقلم|מאת)\s*[:：＝=／/|]\s*|^בקלם\s+|^مאת\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s*(?:,\s+and\s+|,|、|，|\sand\s|\s&\s|;|；|\sund\s|\set\s|\sy\s|\se\s|\sи\s|\sو\s|\s[/／]\s|／)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Division();

    /// <summary>What follows a name in the same line: where the writer works, or a Korean or Japanese reporter's title.</summary>
    [GeneratedRegex(@"\s+(?:(?:updated|published|posted)\b.*|記者$|기자$|특파원$|[0-9]{1,2}[:/.].*|[0-9]{4}.*)|\s*\S+@\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(?:https?:|www\.|[0-9]|(?:admin|administrator|editor|webmaster|author|authors|staff|view all posts|follow|all posts)$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NotName();
}
