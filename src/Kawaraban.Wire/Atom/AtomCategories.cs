using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>Atom's categories: a term, a scheme, a label.</summary>
internal static class AtomCategories
{
    public static IEnumerable<WireCategory> Read(XElement holder, Reading reading, string at)
    {
        var own = holder.Elements(Vocabulary.Atom + "category").Select(category => Category(category, reading, at));
        var subjects = holder.Elements(Vocabulary.Dc + "subject").Select(subject => reading.Field(PlainText.OfHtml(subject.Value), at) is { } term ? new WireCategory(term) : null);
        return own.Concat(subjects).OfType<WireCategory>().Distinct();
    }

    private static WireCategory? Category(XElement category, Reading reading, string at) =>
        reading.Field(category.Of("term") ?? category.Of("label") ?? Spaces.Single(category.Value), at) is { } term
            ? new WireCategory(term, category.Of("scheme"), reading.Field(category.Of("label"), at))
            : null;
}
