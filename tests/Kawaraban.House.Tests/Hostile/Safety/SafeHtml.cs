using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Kawaraban.House.Tests.Hostile.Safety;

/// <summary>A strict judge of rendered HTML that knows nothing of how it was made: what it does not know is wrong.</summary>
internal static class SafeHtml
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["p"] = [], ["h1"] = [], ["h2"] = [], ["h3"] = [], ["h4"] = [], ["h5"] = [], ["h6"] = [], ["ul"] = [], ["ol"] = ["start"], ["li"] = [], ["blockquote"] = [], ["footer"] = [], ["cite"] = [], ["aside"] = [],
        ["figure"] = ["class"], ["figcaption"] = [], ["small"] = [], ["img"] = ["src", "alt"], ["table"] = [], ["caption"] = [], ["tbody"] = [], ["tr"] = [], ["th"] = [], ["td"] = [], ["a"] = ["href"], ["br"] = [], ["code"] = [], ["ruby"] = [], ["rt"] = [], ["strong"] = [], ["em"] = [], ["span"] = ["lang"],
    };

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>What is wrong with the HTML; empty when nothing is.</summary>
    public static IEnumerable<string> Faults(string? html)
    {
        if (string.IsNullOrEmpty(html))
        {
            yield break;
        }

        var body = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument("<!doctype html><body>" + html).Body!;
        if (body.Owner!.Head!.ChildElementCount > 0)
        {
            yield return "an element came into the head";
        }

        foreach (var node in body.GetDescendants())
        {
            if (node is IElement element ? Fault(element) is { } fault : node is not IText && (fault = node.NodeName) is not null)
            {
                yield return fault;
            }
        }
    }

    private static string? Fault(IElement element)
    {
        if (element.NamespaceUri != "http://www.w3.org/1999/xhtml" || !Allowed.TryGetValue(element.LocalName, out var attributes))
        {
            return $"<{element.LocalName}>";
        }

        foreach (var attribute in element.Attributes)
        {
            if (!attributes.Contains(attribute.Name) || !IsHarmless(attribute))
            {
                return $"<{element.LocalName} {attribute.Name}={attribute.Value}>";
            }
        }

        return null;
    }

    private static bool IsHarmless(IAttr attribute) => attribute.Name switch
    {
        "href" or "src" => Uri.TryCreate(attribute.Value, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme) && address.UserInfo.Length * (address.Scheme == "mailto" ? 0 : 1) == 0
            && attribute.Value.StartsWith(address.Scheme + ":", StringComparison.Ordinal) && !attribute.Value.Any(c => c <= ' ' || char.IsControl(c) || c is '"' or '<' or '>' or '`'),
        "lang" => attribute.Value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'),
        "start" => attribute.Value.All(char.IsAsciiDigit),
        "class" => attribute.Value == "embed",
        _ => true,
    };
}
