using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Kawaraban.Wire.WebPage;

/// <summary>What the names that designers give to boxes say of them.</summary>
internal static partial class PageNames
{
    private static readonly HashSet<string> Aside = Words(
        "share sharing sharebar shares social sns related recommended recommend recommendation recommendations recirc recirculation newsletter newsletters subscribe subscription signup promo promos promotion promoted sponsor sponsored "
        + "advert adverts advertisement advertising ad ads adslot adunit adsense gpt dfp breadcrumb breadcrumbs topicpath comment comments commentlist disqus sidebar menu submenu nav navbar navigation gnav globalnav footer cookie cookies consent gdpr modal popup "
        + "overlay toolbar outbrain taboola trending popular ranking mostread mostviewed pagination pager paging pagenav skip skiplink login outbound teaser teasers morestories readnext nextread upnext seealso sitemap copyright colophon masthead "
        + "hidden visuallyhidden sr screenreader noprint donate donation membership premium");

    private static readonly HashSet<string> Body = Words("article articlebody body content contents entry story post text main honbun prose richtext maintext");

    private static readonly string[] AsidePairs = ["most-read", "most-popular", "most-viewed", "read-more", "read-next", "more-stories", "see-also", "also-read", "tag-list", "tags-list", "taglist", "author-bio", "author-box", "post-meta", "entry-meta", "article-meta", "entry-footer", "post-tags", "article-tags", "next-article", "prev-article", "back-to-top", "related-articles", "site-header", "page-header", "global-header", "story-tools"];

    /// <summary>Whether the names say that this is furniture of the page.</summary>
    public static bool SayAside(IElement element)
    {
        var names = $"{element.ClassName} {element.Id}";
        return names.Length is > 1 and < 1024 && (Split(names).Any(Aside.Contains) || AsidePairs.Any(pair => names.Contains(pair, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether the names say that this is the body.</summary>
    public static bool SayBody(IElement element)
    {
        var names = $"{element.ClassName} {element.Id}";
        return names.Length is > 1 and < 1024 && Split(names).Any(Body.Contains);
    }

    /// <summary>Whether the names say that readers talk here; they may say more than the article.</summary>
    public static bool SayComments(IElement element) =>
        element.Id is "comments" or "disqus_thread" or "respond" || element.ClassList.Contains("comments") || element.ClassList.Contains("comment-list");

    private static IEnumerable<string> Split(string names) =>
        Boundary().Split(names).Select(word => word.ToLowerInvariant());

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];

    [GeneratedRegex(@"[\s\-_:/.]+|(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Boundary();
}
