using System.Xml.Linq;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>Atom's categories: a term, a scheme, a label.</summary>
internal static class AtomCategories
{
    public static IEnumerable<WireCategory> Read(XElement holder, XNamespace space, Reading reading, string at)
    {
        foreach (var category in holder.Elements(space + "category"))
        {
            if (reading.Field(category.Of("term") ?? category.Of("label") ?? Spaces.Single(category.Value), at) is { } term)
            {
                yield return new WireCategory(term, category.Of("scheme"), reading.Field(category.Of("label"), at));
            }
        }
    }
}
