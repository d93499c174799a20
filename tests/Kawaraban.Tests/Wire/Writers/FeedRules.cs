using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kawaraban.Tests.Wire.Writers;

/// <summary>The rules of the W3C's feed validator that a feed of ours could break, as complaints in words. None is what a valid feed gets.</summary>
internal static partial class FeedRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom", Content = "http://purl.org/rss/1.0/modules/content/", Dc = "http://purl.org/dc/elements/1.1/";

    public static IReadOnlyList<string> OfRss(XElement rss) => [.. Rss(rss), .. Shared(rss)];

    public static IReadOnlyList<string> OfAtom(XElement feed) => [.. AtomFeed(feed), .. Shared(feed)];

    public static IReadOnlyList<string> OfJsonFeed(JsonElement feed) => [.. JsonFeed(feed)];

    private static IEnumerable<string> Rss(XElement rss)
    {
        if (rss.Name != "rss" || rss.Attribute("version")?.Value != "2.0")
        {
            yield return "the root is no rss of version 2.0";
        }
        var channel = rss.Elements("channel").Single();
        foreach (var name in new[] { "title", "link", "description" }.Where(name => channel.Elements(name).Count() != 1))
        {
            yield return $"the channel has not one {name}";
        }
        foreach (var complaint in Link(channel, "link").Concat(channel.Elements("image").SelectMany(image => Link(image, "link").Concat(Link(image, "url")))).Concat(Tag(channel.Element("language"))))
        {
            yield return complaint;
        }
        if (!channel.Elements(Atom + "link").Any(link => link.Attribute("rel")?.Value == "self" && IsWeb(link.Attribute("href")?.Value)))
        {
            yield return "there is no atom:link to itself";
        }
        foreach (var complaint in channel.Elements("item").SelectMany(RssItem).Concat(Twice("guid", channel.Elements("item").Elements("guid").Select(guid => guid.Value))))
        {
            yield return complaint;
        }
        foreach (var date in channel.Descendants().Where(element => element.Name.LocalName is "pubDate" or "lastBuildDate").Where(date => !IsMailDate(date.Value)))
        {
            yield return $"'{date.Value}' is no date of RFC 822";
        }
    }

    private static IEnumerable<string> RssItem(XElement item)
    {
        if (item.Element("title") is null && item.Element("description") is null)
        {
            yield return "an item has neither title nor description";
        }
        if (item.Elements("guid").Count() != 1)
        {
            yield return "an item has not one guid";
        }
        foreach (var repeated in item.Elements().Where(element => element.Name.NamespaceName.Length == 0 && element.Name.LocalName is not ("category" or "author")).GroupBy(element => element.Name).Where(group => group.Count() > 1))
        {
            yield return $"an item has several {repeated.Key}";
        }
        foreach (var author in item.Elements("author").Where(author => !author.Value.Contains('@', StringComparison.Ordinal)))
        {
            yield return $"the author '{author.Value}' is no mail address";
        }
        foreach (var enclosure in item.Elements("enclosure").Where(enclosure => !IsWeb(enclosure.Attribute("url")?.Value) || !long.TryParse(enclosure.Attribute("length")?.Value, out _) || enclosure.Attribute("type") is null))
        {
            yield return "an enclosure lacks its address, length or type";
        }
        foreach (var complaint in Link(item, "link").Concat(Tag(item.Element(Dc + "language"))).Concat(Markup(item.Element("description")?.Value)).Concat(Markup(item.Element(Content + "encoded")?.Value)))
        {
            yield return complaint;
        }
    }

    private static IEnumerable<string> AtomFeed(XElement feed)
    {
        foreach (var holder in feed.Elements(Atom + "entry").Prepend(feed))
        {
            foreach (var name in new[] { "id", "title", "updated" }.Where(name => holder.Elements(Atom + name).Count() != 1))
            {
                yield return $"{holder.Name.LocalName} has not one {name}";
            }
            if (!Uri.TryCreate(holder.Element(Atom + "id")?.Value, UriKind.Absolute, out _))
            {
                yield return "an id is no absolute address";
            }
            foreach (var complaint in AtomParts(holder))
            {
                yield return complaint;
            }
        }
        if (!feed.Elements(Atom + "link").Any(link => link.Attribute("rel")?.Value == "self"))
        {
            yield return "there is no link to itself";
        }
        if (feed.Element(Atom + "author") is null && feed.Elements(Atom + "entry").Any(entry => entry.Element(Atom + "author") is null))
        {
            yield return "an entry has no author, nor has the feed";
        }
        foreach (var complaint in Twice("id", feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)))
        {
            yield return complaint;
        }
    }

    private static IEnumerable<string> AtomParts(XElement holder)
    {
        var links = holder.Elements(Atom + "link").ToList();
        foreach (var link in links.Where(link => !IsWeb(link.Attribute("href")?.Value)))
        {
            yield return $"a link leads to '{link.Attribute("href")?.Value}'";
        }
        foreach (var complaint in Twice("alternate", links.Where(link => link.Attribute("rel")?.Value == "alternate").Select(link => $"{link.Attribute("type")?.Value} {link.Attribute("hreflang")?.Value}")))
        {
            yield return complaint;
        }
        foreach (var date in holder.Elements().Where(element => element.Name == Atom + "updated" || element.Name == Atom + "published").Where(date => !IsIsoDate(date.Value)))
        {
            yield return $"'{date.Value}' is no date of RFC 3339";
        }
        foreach (var person in holder.Elements().Where(element => element.Name == Atom + "author" || element.Name == Atom + "contributor").Where(person => person.Elements(Atom + "name").Count() != 1))
        {
            yield return "a person has not one name";
        }
        foreach (var category in holder.Elements(Atom + "category").Where(category => string.IsNullOrEmpty(category.Attribute("term")?.Value)))
        {
            yield return "a category has no term";
        }
        if (holder.Name == Atom + "entry" && holder.Element(Atom + "content") is null && links.All(link => link.Attribute("rel")?.Value != "alternate"))
        {
            yield return "an entry has neither content nor a page";
        }
        foreach (var complaint in Markup(holder.Element(Atom + "summary")?.Value).Concat(Markup(holder.Element(Atom + "content")?.Value)))
        {
            yield return complaint;
        }
    }

    private static IEnumerable<string> JsonFeed(JsonElement feed)
    {
        if (feed.GetProperty("version").GetString() != "https://jsonfeed.org/version/1.1")
        {
            yield return "the version is not 1.1";
        }
        if (string.IsNullOrEmpty(feed.GetProperty("title").GetString()))
        {
            yield return "there is no title";
        }
        foreach (var name in new[] { "home_page_url", "feed_url", "icon", "favicon" }.Where(name => feed.TryGetProperty(name, out var url) && !IsWeb(url.GetString())))
        {
            yield return $"{name} is no address";
        }
        var items = feed.GetProperty("items").EnumerateArray().ToList();
        foreach (var complaint in Twice("id", items.Select(item => item.GetProperty("id").GetString()!)).Concat(items.SelectMany(JsonItem)))
        {
            yield return complaint;
        }
    }

    private static IEnumerable<string> JsonItem(JsonElement item)
    {
        var hasHtml = item.TryGetProperty("content_html", out var html);
        if (!hasHtml && !item.TryGetProperty("content_text", out _))
        {
            yield return "an item has no content";
        }
        foreach (var name in new[] { "date_published", "date_modified" }.Where(name => item.TryGetProperty(name, out var date) && !IsIsoDate(date.GetString()!)))
        {
            yield return $"{name} is no date of RFC 3339";
        }
        foreach (var name in new[] { "url", "external_url", "image", "banner_image" }.Where(name => item.TryGetProperty(name, out var url) && !IsWeb(url.GetString())))
        {
            yield return $"{name} is no address";
        }
        foreach (var complaint in Markup(hasHtml ? html.GetString() : null))
        {
            yield return complaint;
        }
    }

    private static IEnumerable<string> Shared(XElement root) =>
        root.DescendantsAndSelf().Attributes(XNamespace.Xml + "lang").Where(tag => !LanguageTag().IsMatch(tag.Value)).Select(tag => $"'{tag.Value}' is no language");

    private static IEnumerable<string> Link(XElement holder, string name) =>
        holder.Elements(name).Where(link => !IsWeb(link.Value)).Select(link => $"{name} '{link.Value}' is no address");

    private static IEnumerable<string> Tag(XElement? language) => language is null || LanguageTag().IsMatch(language.Value) ? [] : [$"'{language.Value}' is no language"];

    private static IEnumerable<string> Twice(string what, IEnumerable<string> values) => values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => $"{what} '{group.Key}' stands twice");

    /// <summary>No script, style, frame, form, handler or relative address.</summary>
    private static IEnumerable<string> Markup(string? html) =>
        html is null ? [] : [.. Unsafe().Matches(html).Select(match => $"a body has {match.Value}"), .. Address().Matches(html).Where(match => !Uri.TryCreate(System.Net.WebUtility.HtmlDecode(match.Groups[1].Value), UriKind.Absolute, out _)).Select(match => $"a body has the relative {match.Value}")];

    private static bool IsWeb(string? url) => url?.All(char.IsAscii) == true && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static bool IsMailDate(string text) => MailDate().IsMatch(text) && DateTimeOffset.TryParseExact(text.Insert(text.Length - 2, ":"), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsIsoDate(string text) => DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$")]
    private static partial Regex MailDate();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"<(script|style|iframe|object|embed|form|meta|link)\b|<[^>]*\son\w+\s*=|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Unsafe();

    [GeneratedRegex("(?:src|href)=\"([^\"]*)\"")]
    private static partial Regex Address();
}
