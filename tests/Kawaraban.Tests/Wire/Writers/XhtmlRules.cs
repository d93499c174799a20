using System.Xml.Linq;

namespace Kawaraban.Tests.Wire.Writers;

/// <summary>What HTML asks of the elements that a body is made of, as complaints: which stand in which, where text may stand, and what they bear.</summary>
internal static class XhtmlRules
{
    private static readonly string[] Phrasing = ["a", "br", "code", "em", "ruby", "span", "strong"];
    private static readonly string[] OfPhrasing = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "th", "td", "caption", "cite", "strong", "em", "a", "span"];
    private static readonly string[] OfText = ["title", "code", "small", "rt"];

    private static readonly Dictionary<string, string[]> Contents = new(OfPhrasing.Select(name => KeyValuePair.Create(name, Phrasing)))
    {
        ["html"] = ["head", "body"],
        ["head"] = ["title"],
        ["body"] = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "aside", "figure", "table"],
        ["ul"] = ["li"],
        ["ol"] = ["li"],
        ["blockquote"] = ["p", "footer"],
        ["footer"] = ["cite"],
        ["aside"] = ["p", "blockquote"],
        ["figure"] = ["img", "a", "figcaption"],
        ["figcaption"] = [.. Phrasing, "small"],
        ["ruby"] = ["rt"],
        ["table"] = ["caption", "tr"],
        ["tr"] = ["th", "td"],
    };

    private static readonly Dictionary<string, string[]> Attributes = new() { ["a"] = ["href"], ["img"] = ["src", "alt"], ["ol"] = ["start"], ["span"] = ["lang"], ["figure"] = ["class"] };

    public static IReadOnlyList<string> Of(XElement html) => [.. html.DescendantsAndSelf().SelectMany(Element), .. Document(html)];

    private static IEnumerable<string> Document(XElement html)
    {
        if (!html.Elements().Select(child => child.Name.LocalName).SequenceEqual(["head", "body"]) || string.IsNullOrWhiteSpace(html.Elements().First().Value))
        {
            yield return "the document has no title, or is not a head and a body";
        }
    }

    private static IEnumerable<string> Element(XElement element)
    {
        var name = element.Name.LocalName;
        foreach (var stranger in element.Elements().Where(child => child.Name.Namespace != element.Name.Namespace || !Contents.GetValueOrDefault(name, []).Contains(child.Name.LocalName)))
        {
            yield return $"{stranger.Name.LocalName} may not stand in {name}";
        }
        if (!OfPhrasing.Contains(name) && !OfText.Contains(name) && name is not ("figcaption" or "ruby") && element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)))
        {
            yield return $"text may not stand in {name}";
        }
        if (name == "a" && element.Ancestors(element.Name).Any())
        {
            yield return "a link stands within a link";
        }
        foreach (var stranger in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !Attributes.GetValueOrDefault(name, []).Contains(attribute.Name.ToString())))
        {
            yield return $"{name} may not bear {stranger.Name}";
        }
        foreach (var missing in Attributes.GetValueOrDefault(name, []).Where(asked => name is "a" or "img" && element.Attribute(asked) is null))
        {
            yield return $"{name} has no {missing}";
        }
        if (element.ElementsAfterSelf().Any() && name is "figcaption" or "footer" || (element.ElementsBeforeSelf().Any() && name == "caption"))
        {
            yield return $"{name} stands in the wrong place";
        }
    }
}
