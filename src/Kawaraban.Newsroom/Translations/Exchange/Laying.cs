using System.Xml.Linq;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>Lays elements out in lines for people who look at a file. What holds text is left as it is: there every space counts.</summary>
internal static class Laying
{
    public static XElement Lay(this XElement element, int depth = 0)
    {
        if (!element.HasElements || element.Nodes().Any(node => node is XText) || element.Name.LocalName is "source" or "target")
        {
            return element;
        }
        var line = "\n" + new string(' ', 2 * (depth + 1));
        foreach (var child in element.Elements().ToList())
        {
            child.AddBeforeSelf(new XText(line));
            child.Lay(depth + 1);
        }
        element.Add(new XText("\n" + new string(' ', 2 * depth)));
        return element;
    }
}
