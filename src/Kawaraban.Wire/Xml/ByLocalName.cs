using System.Xml.Linq;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.Xml;

/// <summary>
/// Elements and attributes by their local names. The agencies' formats are sent with the right namespace, an old one or none, and their names are distinct without it.
/// Every member answers null or nothing for an element that is not there.
/// </summary>
internal static class ByLocalName
{
    private const int MaxWordsLength = 64 * 1024;

    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    public static XElement? Child(this XElement? element, string name) =>
        element?.Elements().FirstOrDefault(child => child.Is(name));

    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Is(name)) ?? [];

    /// <summary>The first element at the end of a path of names.</summary>
    public static XElement? At(this XElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            element = element.Child(name);
        }

        return element;
    }

    /// <summary>The element itself or those below it that bear a name, in the document's order.</summary>
    public static IEnumerable<XElement> Below(this XElement? element, string name) =>
        element?.DescendantsAndSelf().Where(below => below.Is(name)) ?? [];

    /// <summary>The value of an attribute; null when it is absent or blank.</summary>
    public static string? Of(this XElement? element, string name) => element is null ? null : Elements.Of(element, (XName)name);

    /// <summary>The words of an element on one line, as many as a short field could need; null when there are none. Parts that stand apart, such as a title after a name, are parted by a space.</summary>
    public static string? Words(this XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new InlineText();
        var left = MaxWordsLength;
        foreach (var node in element.DescendantNodes().TakeWhile(_ => left > 0))
        {
            if (node is XText characters)
            {
                var cut = TextCut.Characters(characters.Value, left);
                text.Append(cut, default);
                left -= cut.Length;
            }
            else if (node is XElement { Name.LocalName: "p" or "br" or "byttl" or "hl1" or "hl2" or "li" or "div" or "story.date" })
            {
                text.Append(" ", default);
            }
        }

        return text.Take().Plain is { Length: > 0 } words ? words : null;
    }

    /// <summary>The words of the first child of a name that has any.</summary>
    public static string? WordsAt(this XElement? element, params ReadOnlySpan<string> path) => element.At(path).Words();
}
