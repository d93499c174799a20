using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Dates;

namespace Kawaraban.Wire.WebPage;

/// <summary>The dates of a page: of its structured data, its head, its marked-up text, a line near the headline, and at last its address.</summary>
internal static partial class PageDates
{
    private const string At = "item 1";
    private const int MostPlaces = 40;
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "ptime", "rnews:datepublished",
        "dc.date.issued", "dcterms.issued", "dc.issued", "dc.date.published", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "dcterms.available", "citation_publication_date", "citation_date", "citation_online_date", "prism.publicationdate", "eprints.date", "bepress_citation_date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "analytics.date", "displaydate", "originalpublicationdate", "release_date", "date", "vr:published_time", "iso-8601-publish-date", "article.published", "published-date", "pub_date", "shareaholic:article_published_time", "createdate", "mediator_published_time", "weibo:article:create_at",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time", "og:article:modified_time", "og:updated_time", "article:updated", "article:updated_time", "datemodified", "lastmod", "last-modified", "last_modified", "lastmodified", "revised", "dcterms.modified", "dc.date.modified", "dc.modified", "modified-date", "moddate", "article.updated", "updatedate", "weibo:article:update_at", "shareaholic:article_modified_time", "vr:modified_time",
    ];

    public static DateTimeOffset? Published(PageFacts facts, Reading reading) =>
        First(facts, reading, ["datePublished"], PublishedNames, "datePublished", IsPublished)
        ?? First(facts, reading, ["dateCreated", "uploadDate"], [], "dateCreated", IsPublished)
        ?? Near(facts);

    public static DateTimeOffset? Updated(PageFacts facts, Reading reading) =>
        First(facts, reading, ["dateModified"], ModifiedNames, "dateModified", IsUpdated);

    public static DateTimeOffset? Created(PageFacts facts, Reading reading) => First(facts, reading, ["dateCreated"], ["datecreated"], null, null);

    public static DateTimeOffset? Expires(PageFacts facts, Reading reading) => First(facts, reading, ["expires"], ["article:expiration_time", "unavailable_after"], null, null);

    /// <summary>The date that stands in the address of the page.</summary>
    public static DateTimeOffset? InAddress(string? address) =>
        address is not null && Address().Match(address) is { Success: true } match
            ? WireDate.Make(Number(match, "y"), Number(match, "m"), Number(match, "d"), TimeSpan.Zero, TimeSpan.Zero)
            : null;

    /// <summary>The date that is all a line says.</summary>
    public static DateTimeOffset? Read(string line) =>
        line.Length is > 5 and < 60 && line.AsSpan().ContainsAnyInRange('0', '9') || line.Length < 60 && line.AsSpan().ContainsAnyInRange('０', '９') ? WireDate.TryRead(Label().Replace(line, "")) : null;

    private static DateTimeOffset? First(PageFacts facts, Reading reading, string[] members, string[] names, string? property, Func<IElement, bool>? isTime)
    {
        var written = members.SelectMany(member => facts.Article?.Texts(member) ?? [])
            .Concat(facts.Meta.All(names))
            .Concat(property is null ? [] : facts.Elements.Property(property).Take(MostPlaces).Select(Written))
            .Concat(isTime is null ? [] : facts.Elements.Times.Take(MostPlaces).Where(isTime).Select(Written))
            .Where(text => !string.IsNullOrWhiteSpace(text)).ToList();
        return written.Select(WireDate.TryRead).FirstOrDefault(date => date is not null) ?? reading.Date(written.FirstOrDefault(), At);
    }

    private static string Written(IElement element) => element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title") ?? element.TextContent.Trim();

    private static bool IsPublished(IElement time) => !IsUpdated(time) && (time.HasAttribute("pubdate") || time.Closest("aside, nav, footer, .related, .comments, .sidebar, li") is null);

    private static bool IsUpdated(IElement time) =>
        Names(time) is { } names && (names.Contains("updated", StringComparison.OrdinalIgnoreCase) || names.Contains("modified", StringComparison.OrdinalIgnoreCase))
        && !names.Contains("published", StringComparison.OrdinalIgnoreCase);

    private static string? Names(IElement time) => $"{time.ClassName} {time.GetAttribute("itemprop")} {time.ParentElement?.ClassName}";

    /// <summary>The date near the headline, in a box that is named for it or in a line that says nothing else.</summary>
    private static DateTimeOffset? Near(PageFacts facts) =>
        facts.Elements.Times.Concat(facts.Elements.Lines).Take(MostPlaces).Concat(AfterHeading(facts))
            .SelectMany(place => new[] { place.GetAttribute("title"), place.GetAttribute("datetime"), place.GetAttribute("data-date-time"), place.GetAttribute("data-datetime"), place.GetAttribute("data-published"), Spaces.Single(TextCut.Characters(place.TextContent, 200)) })
            .OfType<string>().Select(Read).FirstOrDefault(date => date is not null);

    private static IEnumerable<IElement> AfterHeading(PageFacts facts) =>
        facts.Elements.Headlines.FirstOrDefault() is { ParentElement: { } parent } heading
            ? parent.Children.SkipWhile(child => child != heading).Skip(1).Take(MostPlaces)
            : [];

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?:first\s+)?published|(?:last\s+)?updated|posted|modified|公開|更新|掲載|配信|投稿|発行|初出|最終更新|发布时间|发布|發布|更新時間|發佈|发表于|发表|時間|时间|入力|입력|등록|기사입력|작성|승인|نشر(?: في)?|تاريخ النشر|آخر تحديث|опубликовано|veröffentlicht(?: am)?|stand|erstellt(?: am)?|aktualisiert(?: am)?|publié(?: le)?|mis à jour(?: le)?|publicado(?: el| em)?|actualizado(?: el)?|pubblicato(?: il)?|date|日時|日付|【公開日】|【更新日】|公開日|更新日|投稿日|掲載日)(?:\s+on|日時?|日)?\s*[:：|／/]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"[/\-_](?<y>20[0-9]{2}|19[89][0-9])[/\-_]?(?<m>0[1-9]|1[0-2])[/\-_]?(?<d>0[1-9]|[12][0-9]|3[01])(?:[^0-9]|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
