using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>Texts whose line ends mean nothing: a blank line ends a paragraph, an element may break a line.</summary>
internal static partial class Texts
{
    public static IReadOnlyList<WireBlock> Blocks(XElement text, LinkBase links, string? language, Reading reading, string at) =>
        reading.Blocks(text.HasElements ? XmlAsHtml.Inner(text) : Html(text.Value), links, language, at);

    private static string Html(string plain) =>
        string.Concat(BlankLine().Split(plain).Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));

    [GeneratedRegex(@"\n[ \t\r]*\n", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex BlankLine();
}
