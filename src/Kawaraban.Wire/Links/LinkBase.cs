using System.Buffers;
using System.Text;

namespace Kawaraban.Wire.Links;

/// <summary>The address that relative links are read against, and the only maker of addresses: what it returns is of a harmless scheme and absolute, but for the files that lie beside a document.</summary>
internal sealed class LinkBase
{
    private const int MaxLength = 4096;
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(" \"<>\\^`{|}");
    private static readonly string[] PageSchemes = ["http", "https"];
    private static readonly string[] LinkSchemes = ["http", "https", "mailto", "tel"];
    private readonly Uri? _uri;

    private LinkBase(Uri? uri) => _uri = uri;

    public static LinkBase None { get; } = new(null);

    public bool IsKnown => _uri is not null;

    public static LinkBase Of(string? url) => None.Within(url);

    /// <summary>The base that <c>xml:base</c> or <c>base href</c> makes of this one.</summary>
    public LinkBase Within(string? url) =>
        url is not null && Page(url) is { } absolute ? new LinkBase(new Uri(absolute)) : this;

    /// <summary>The first that is known.</summary>
    public LinkBase Or(string? url) => IsKnown ? this : Within(url);

    /// <summary>An absolute http(s) address, or null.</summary>
    public string? Page(string? href) => Resolve(href, PageSchemes);

    /// <summary>The address of a file that comes with the document: absolute where that can be told, else its path beside the document. Nothing that leaves the document's folder.</summary>
    public string? File(string? href) => Page(href) ?? Beside(Clean(href));

    /// <summary>An absolute address that a reader may follow (http, https, mailto, tel), or null.</summary>
    public string? Link(string? href) => Resolve(href, LinkSchemes);

    private string? Resolve(string? href, string[] schemes)
    {
        var cleaned = Clean(href);
        if (cleaned.Length is 0 or > MaxLength || cleaned[0] == '#')
        {
            return null;
        }

        return SchemeOf(cleaned) is { } scheme
            ? schemes.Contains(scheme) ? Absolute(cleaned, scheme) : null
            : Relative(cleaned);
    }

    /// <summary>A file of the sender's own disk is named by its last part: so it lies beside what was sent.</summary>
    private static string? Beside(string href)
    {
        var path = SchemeOf(href) switch
        {
            null => href.StartsWith("./", StringComparison.Ordinal) ? href[2..] : href,
            "file" => href[(href.LastIndexOf('/') + 1)..].Trim(),
            _ => "",
        };
        return path.Length is 0 or > MaxLength || path[0] is '/' or '#' or '?' || path.AsSpan().ContainsAny(Unsafe) || path.Contains(':') || path.Split('/').Contains("..") ? null : path;
    }

    private static string Clean(string? href)
    {
        if (href is null || href.Length > MaxLength * 2)
        {
            return "";
        }

        var cleaned = new StringBuilder(href.Length);
        foreach (var c in href.Trim())
        {
            if (!char.IsControl(c) && c is not ('\u200B' or '\uFEFF' or '\u2028' or '\u2029' or '\u00AD'))
            {
                cleaned.Append(c);
            }
        }

        return cleaned.ToString().Trim();
    }

    private static string? SchemeOf(string href)
    {
        var colon = href.IndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetter(href[0]))
        {
            return null;
        }

        var scheme = href.AsSpan(0, colon);
        foreach (var c in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return null;
            }
        }

        return scheme.ToString().ToLowerInvariant();
    }

    private static string? Absolute(string href, string scheme)
    {
        if (!Uri.TryCreate(href, UriKind.Absolute, out var uri) || (scheme is "http" or "https" && !LeadsToPage(uri)))
        {
            return null;
        }

        return href.AsSpan().ContainsAny(Unsafe) || scheme.Length + 3 > href.Length || !href.StartsWith(scheme, StringComparison.Ordinal)
            ? uri.AbsoluteUri
            : scheme is "mailto" or "tel" || href.AsSpan(scheme.Length).StartsWith("://") ? href : uri.AbsoluteUri;
    }

    /// <summary>A page has a host; one with a name and a password before it looks like another host than it is.</summary>
    private static bool LeadsToPage(Uri uri) => uri.Host.Length > 0 && uri.UserInfo.Length == 0;

    private string? Relative(string href)
    {
        if (href.StartsWith("//", StringComparison.Ordinal))
        {
            var scheme = _uri?.Scheme ?? "https";
            return Absolute(scheme + ":" + href, scheme);
        }

        return _uri is not null && Uri.TryCreate(_uri, href, out var uri) && PageSchemes.Contains(uri.Scheme) && LeadsToPage(uri)
            ? uri.AbsoluteUri
            : null;
    }
}
