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
        if (first < 0)
        {
            return new DetectedFormat(WireFormat.Unknown, 0);
        }

        if (head[first] is '{' or '[' && OfJson(head) is var json && json != WireFormat.Unknown)
        {
            return new DetectedFormat(json, first);
        }

        var markup = head[first] is '{' or '[' ? default : OfMarkup(WithoutComments(head));
        return markup.Format == WireFormat.Unknown ? OfBuriedJson(head) : markup;
    }

    /// <summary>JSON after notices of a program, a comment, or the name of a function.</summary>
    private static DetectedFormat OfBuriedJson(string head)
    {
        var start = head.IndexOf('{');
        return start >= 0 && head.Contains("jsonfeed.org/version", StringComparison.Ordinal)
            ? new DetectedFormat(WireFormat.JsonFeed, start)
            : new DetectedFormat(WireFormat.Unknown, 0);
    }

    private static WireFormat OfJson(string head) =>
        head.Contains("jsonfeed.org/version", StringComparison.Ordinal) ? WireFormat.JsonFeed
            : Ninjs().IsMatch(head) ? WireFormat.Ninjs
            : head.Contains("\"items\"", StringComparison.Ordinal) && head.Contains("\"version\"", StringComparison.Ordinal) ? WireFormat.JsonFeed
            : head.Contains("\"uri\"", StringComparison.Ordinal) ? WireFormat.Ninjs : WireFormat.Unknown;

    private static DetectedFormat OfMarkup(string head)
    {
        var page = -1;
        foreach (var tag in FirstTags().EnumerateMatches(head))
        {
            var format = OfElement(head, tag.Index, head.AsSpan(tag.Index + 1, tag.Length - 1));
            if (format is WireFormat.Html)
            {
                // A notice in HTML may stand before the declaration of the feed that it is about.
                page = page < 0 ? tag.Index : page;
                if (head.IndexOf("<?xml ", tag.Index, StringComparison.Ordinal) < 0)
                {
                    break;
                }
            }
            else if (format is not WireFormat.Unknown)
            {
                var isExport = format == WireFormat.Rss && head.Contains("wordpress.org/export/", StringComparison.Ordinal);
                return new DetectedFormat(isExport ? WireFormat.Wxr : format, tag.Index);
            }
        }

        return page >= 0 ? new DetectedFormat(WireFormat.Html, page) : new DetectedFormat(WireFormat.Unknown, 0);
    }

    private static WireFormat OfElement(string head, int start, ReadOnlySpan<char> name)
    {
        var local = name[(name.LastIndexOf(':') + 1)..];
        return local switch
        {
            "newsItem" or "newsMessage" or "packageItem" or "conceptItem" or "knowledgeItem" or "planningItem" or "catalogItem" or "contentSet" => WireFormat.NewsMlG2,
            "NewsML" => WireFormat.NewsMl1,
            "nitf" => WireFormat.Nitf,
            _ when Is(local, "rss") => WireFormat.Rss,
            _ when Is(local, "feed") => WireFormat.Atom,
            "entry" => WireFormat.Atom,
            "RDF" or "rdf" => WireFormat.Rdf,
            _ when Is(local, "opml") => WireFormat.Opml,
            _ when Is(local, "channel") => OfChannel(head, start),
            "item" => WireFormat.Rss,
            _ => IsHtml(local) ? WireFormat.Html : WireFormat.Unknown,
        };
    }

    /// <summary>A channel that leads somewhere by an attribute is of CDF; another is RSS that lost its root.</summary>
    private static WireFormat OfChannel(string head, int start)
    {
        var tag = head.AsSpan(start, Math.Max(0, head.IndexOf('>', start) - start));
        return tag.Contains("purl.org/", StringComparison.OrdinalIgnoreCase) ? WireFormat.Rdf
            : tag.Contains("href", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("<CHANNEL", StringComparison.Ordinal) || head.AsSpan(start).Contains("<ITEM", StringComparison.Ordinal) || head.AsSpan(start).Contains("<Item HREF", StringComparison.OrdinalIgnoreCase) ? WireFormat.Cdf
            : WireFormat.Rss;
    }

    private static bool Is(ReadOnlySpan<char> name, string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);

    private static bool IsHtml(ReadOnlySpan<char> name) =>
        Is(name, "html") || Is(name, "!doctype") || Is(name, "head") || Is(name, "body") || Is(name, "meta") || Is(name, "article")
        || Is(name, "main") || Is(name, "div") || Is(name, "p") || Is(name, "h1");

    /// <summary>The text with blanks for comments, so that places stay what they are.</summary>
    private static string WithoutComments(string head)
    {
        var start = head.IndexOf("<!--", StringComparison.Ordinal);
        if (start < 0)
        {
            return head;
        }

        var characters = head.ToCharArray();
        for (; start >= 0; start = head.IndexOf("<!--", start, StringComparison.Ordinal))
        {
            var close = head.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            Array.Fill(characters, ' ', start, close + 3 - start);
            start = close + 3;
        }

        return new string(characters);
    }

    /// <summary>Names of elements, and the doctype of HTML; other declarations are passed over.</summary>
    [GeneratedRegex(@"<(?:!doctype(?=\s+html[\s>])|(?:[A-Za-z_][\w.\-]{0,40}:)?[A-Za-z_][\w.\-]{0,40}(?=[\s/>]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstTags();

    [GeneratedRegex("""\"(?:(?:version|first|content)[cC]reated|pub[sS]tatus|headlines?|body_[a-z]{1,12}|bodies|description_[a-z]{1,12}|descriptions|renditions)\"\s*:""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ninjs();
}
