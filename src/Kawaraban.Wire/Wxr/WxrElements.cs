using System.Globalization;
using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Wxr;

/// <summary>What an export's own elements hold. Every version of the format has a namespace of its own; the names in it are the same.</summary>
internal static class WxrElements
{
    private const string Undeclared = "urn:undeclared:wp";
    private const string Export = "wordpress.org/export/";

    public static IEnumerable<XElement> Wps(this XElement holder, string name) =>
        holder.Elements().Where(child => child.Name.LocalName == name && IsWp(child.Name.NamespaceName));

    /// <summary>The text of an own element; null when there is none or it is empty.</summary>
    public static string? Wp(this XElement holder, string name) =>
        holder.Wps(name).FirstOrDefault()?.Value.Trim() is { Length: > 0 } text ? text : null;

    public static long Number(this XElement holder, string name) =>
        long.TryParse(holder.Wp(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static string? Meta(this XElement item, string key) =>
        item.Wps("postmeta").FirstOrDefault(meta => meta.Wp("meta_key") == key)?.Wp("meta_value");

    /// <summary>The body as the editor keeps it.</summary>
    public static string? Content(this XElement item) => Encoded(item, space => space == Vocabulary.Content.NamespaceName);

    public static string? Excerpt(this XElement item) => Encoded(item, space => space.Contains("excerpt", StringComparison.Ordinal));

    private static string? Encoded(XElement item, Func<string, bool> isIn) =>
        item.Elements().FirstOrDefault(child => child.Name.LocalName == "encoded" && isIn(child.Name.NamespaceName)) is { } body && body.Html() is var html && !string.IsNullOrWhiteSpace(html) ? html : null;

    private static bool IsWp(string space) =>
        space == Undeclared || (space.Contains(Export, StringComparison.Ordinal) && !space.Contains("excerpt", StringComparison.Ordinal));
}
