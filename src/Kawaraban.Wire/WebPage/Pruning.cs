using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>Takes out of a page what is not the article: navigation, sharing, lists of other stories, forms, notices.</summary>
internal static partial class Pruning
{
    private const double TooMuchToDrop = 0.35;
    private const double TooMuchToDropOfComments = 0.7;
    private static readonly string[] AsideRoles = ["navigation", "search", "dialog", "alertdialog", "alert", "banner", "contentinfo", "menu", "menubar", "toolbar", "complementary"];
    private static readonly HashSet<string> AlwaysKept = ["html", "body", "main", "article"];

    /// <summary>Takes out what its element or its names say is furniture, unless much of the page's text is in it.</summary>
    public static void Furniture(IElement body)
    {
        var measures = Measures.Below(body);
        var all = measures.Of(body).Worth;
        foreach (var element in body.QuerySelectorAll("*").ToList())
        {
            if (IsFurniture(element) && measures.Of(element).Worth <= all * (PageNames.SayComments(element) ? TooMuchToDropOfComments : TooMuchToDrop))
            {
                Hide(element);
            }
        }
    }

    /// <summary>Takes out of the article's own element the boxes that are mostly links, and the headings over them.</summary>
    public static void Boxes(IElement article)
    {
        var measures = Measures.Below(article);
        foreach (var box in article.QuerySelectorAll("ul, ol, div, section, aside, table, dl, p, h2, h3, h4, h5, h6").ToList())
        {
            var measure = measures.Of(box);
            if (IsBoxOfLinks(box, measure))
            {
                Hide(box);
                Hide(LeadBefore(measure));
            }
        }
    }

    private static bool IsFurniture(IElement element)
    {
        if (AlwaysKept.Contains(element.LocalName) || element.QuerySelector("h1") is not null && element.LocalName != "header")
        {
            return false;
        }

        return element.LocalName switch
        {
            "nav" or "menu" or "dialog" or "button" => true,
            "footer" => element.Closest("blockquote") is null,
            "header" => element.Closest("article, main, [role=main]") is null || element.QuerySelector("figure, img") is null,
            "blockquote" or "q" or "figcaption" or "img" or "br" or "figure" or "picture" or "iframe" => false,
            "aside" when element.Closest("article, main, [itemprop=articleBody]") is null => true,
            "a" or "p" or "span" or "strong" or "em" or "b" or "i" => IsAsideInLine(element),
            _ => AsideRoles.Contains(element.GetAttribute("role")) || PageNames.SayAside(element),
        };
    }

    /// <summary>Words in a line need more than a name to be dropped.</summary>
    private static bool IsAsideInLine(IElement element) =>
        PageNames.SayAside(element) && (element.LocalName == "a" || element.QuerySelector("a") is not null || element.TextContent.Length < 60);

    private static bool IsBoxOfLinks(IElement box, Measure measure) => box.LocalName switch
    {
        "h2" or "h3" or "h4" or "h5" or "h6" => IsLead(box) && box.ParentElement?.LastElementChild == box,
        "p" => IsLead(box) && measure.LinkDensity > 0.4 && measure.Weight < 400,
        _ => measure.Links > 0 && ((measure.LinkDensity > 0.6 && measure is { Links: >= 3, Worth: < 10 }) || (measure.LinkDensity > 0.4 && measure.Worth < 10 && LeadBefore(measure) is not null) || (measure.LinkDensity > 0.25 && measure.Weight < 1500 && FirstWords(box) is { } first && IsLead(first))),
    };

    /// <summary>What is hidden is not read; taking it out of the tree would cost more.</summary>
    private static void Hide(IElement? element) => element?.SetAttribute("hidden", "");

    private static IElement? LeadBefore(Measure box) =>
        box.Previous is { LocalName: "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "strong" or "div" } heading && IsLead(heading) && heading.TextContent.Length < 80 ? heading : null;

    private static IElement? FirstWords(IElement box) => box.QuerySelector("h2, h3, h4, h5, h6, p, strong, dt, span");

    private static bool IsLead(IElement element) => Lead().IsMatch(TextCut.Characters(Spaces.Single(VisibleText.Of(element)), 200));

    [GeneratedRegex(
        @"^(?:related(?:\s+(?:articles?|stories|topics|news|coverage|posts|content|links))?|read\s+(?:more|also|next|this)|also\s+(?:read|see)|see\s+also|more\s+(?:on|from|about|stories|news)|recommended(?:\s+(?:for you|stories|reading))?|you\s+(?:may|might)\s+also\s+like|most\s+(?:read|popular|viewed)|trending|latest\s+(?:news|stories)|don't\s+miss|what\s+to\s+read\s+next|editor'?s\s+picks?|sign\s+up|subscribe|follow\s+us|share\s+this|tags?|topics|advertisement|関連(?:記事|ニュース|リンク|する記事|キーワード|トピックス?)?|あわせて読みたい|合わせて読みたい|こちらも(?:読む|おすすめ)|おすすめ(?:記事|の記事)?|人気記事|アクセスランキング|ランキング|最新(?:記事|ニュース)|この記事を(?:シェア|書いた人)|タグ|キーワード|続きを読む|lire\s+aussi|à\s+lire\s+aussi|lesen\s+sie\s+auch|mehr\s+zum\s+thema|lea\s+también|te\s+puede\s+interesar|leggi\s+anche|leia\s+(?:também|mais)|читайте\s+также|اقرأ\s+أيضا|관련\s*기사|相关(?:新闻|阅读)|延伸閱讀|相關(?:新聞|報導))(?=$|[\s:：»→>\-–—|｜▶●・はをのもが])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        100)]
    private static partial Regex Lead();
}
