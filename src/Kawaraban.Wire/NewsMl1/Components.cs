using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMl1;

/// <summary>The components of an item in the document's order, outer before inner: what an outer one says holds for those within.</summary>
internal sealed class Components(XElement item)
{
    public IReadOnlyList<XElement> All { get; } = [.. item.Descendants().Where(element => element.Is("NewsComponent"))];

    public IEnumerable<XElement> Metadata(string name) => All.SelectMany(component => component.Children(name));

    public IEnumerable<XElement> Contents => All.SelectMany(component => component.Children("ContentItem"));

    /// <summary>The component's part in the whole: main, caption, thumbnail.</summary>
    public static string Role(XElement component) => Formal.Kind(component.Child("Role"));

    /// <summary>The components around a part, from the nearest outwards.</summary>
    public static IEnumerable<XElement> Around(XElement part) => part.Ancestors().Where(ancestor => ancestor.Is("NewsComponent"));
}
