using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Detection;

/// <summary>Tells a format by the first element or bracket of a text.</summary>
internal static partial class FormatDetection
{
    private const int HeadLength = 64 * 1024;

    public static DetectedFormat Of(string text)
    {
        var head = text[..Math.Min(text.Length, HeadLength)];
        var first = head.AsSpan().IndexOfAnyExcept("\uFEFF \t\r\n\f\0");
        return first < 0 ? new DetectedFormat(WireFormat.Unknown, 0)
            : head[first] is '{' or '[' ? new DetectedFormat(OfJson(head), first)
            : OfMarkup(Comment().Replace(head, comment => new string(' ', comment.Length)));
    }

    private static WireFormat OfJson(string head) =>
        head.Contains("jsonfeed.org/version", StringComparison.Ordinal) ? WireFormat.JsonFeed
            : Ninjs().IsMatch(head) ? WireFormat.Ninjs
            : head.Contains("\"items\"", StringComparison.Ordinal) && head.Contains("\"version\"", StringComparison.Ordinal) ? WireFormat.JsonFeed
            : head.Contains("\"uri\"", StringComparison.Ordinal) ? WireFormat.Ninjs : WireFormat.Unknown;

    private static DetectedFormat OfMarkup(string head)
    {
        foreach (var tag in FirstTags().EnumerateMatches(head))
        {
            var format = OfElement(head.AsSpan(tag.Index + 1, tag.Length - 1));
            if (format != WireFormat.Unknown)
            {
                var isExport = format == WireFormat.Rss && head.Contains("wordpress.org/export/", StringComparison.Ordinal);
                return new DetectedFormat(isExport ? WireFormat.Wxr : format, tag.Index);
            }
        }

        return new DetectedFormat(WireFormat.Unknown, 0);
    }

    private static WireFormat OfElement(ReadOnlySpan<char> name)
    {
        var local = name[(name.LastIndexOf(':') + 1)..];
        return local switch
        {
            "rss" or "RSS" => WireFormat.Rss,
            "feed" or "entry" => WireFormat.Atom,
            "RDF" => WireFormat.Rdf,
            "newsItem" or "newsMessage" or "packageItem" or "conceptItem" or "knowledgeItem" or "planningItem" or "contentSet" => WireFormat.NewsMlG2,
            "NewsML" => WireFormat.NewsMl1,
            "nitf" => WireFormat.Nitf,
            "opml" => WireFormat.Opml,
            "CHANNEL" or "Channel" => WireFormat.Cdf,
            _ => IsHtml(local) ? WireFormat.Html : WireFormat.Unknown,
        };
    }

    private static bool IsHtml(ReadOnlySpan<char> name) =>
        name.Equals("html", StringComparison.OrdinalIgnoreCase) || name.Equals("!doctype", StringComparison.OrdinalIgnoreCase)
        || name.Equals("head", StringComparison.OrdinalIgnoreCase) || name.Equals("body", StringComparison.OrdinalIgnoreCase)
        || name.Equals("meta", StringComparison.OrdinalIgnoreCase) || name.Equals("article", StringComparison.OrdinalIgnoreCase)
        || name.Equals("main", StringComparison.OrdinalIgnoreCase) || name.Equals("div", StringComparison.OrdinalIgnoreCase)
        || name.Equals("p", StringComparison.OrdinalIgnoreCase) || name.Equals("h1", StringComparison.OrdinalIgnoreCase);

    /// <summary>Names of elements, and the doctype of HTML; comments and other declarations are passed over.</summary>
    [GeneratedRegex(@"<(?:!doctype(?=\s+html[\s>])|(?:[A-Za-z_][\w.\-]{0,40}:)?[A-Za-z_][\w.\-]{0,40}(?=[\s/>]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstTags();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("""\"(?:(?:version|first|content)[cC]reated|pub[sS]tatus|headlines?|body_[a-z]{1,12}|bodies|description_[a-z]{1,12}|descriptions|renditions)\"\s*:""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ninjs();
}
