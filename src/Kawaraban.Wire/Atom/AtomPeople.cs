using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>Atom's person constructs.</summary>
internal static class AtomPeople
{
    public static IEnumerable<WireAuthor> Read(XElement holder, XName name, string role, Reading reading, string at)
    {
        foreach (var person in holder.Elements(name))
        {
            var space = name.Namespace;
            var author = new WireAuthor
            {
                Name = reading.Field(PlainText.OfHtml(person.Text(space + "name") ?? (person.HasElements ? "" : person.Value)), at),
                Email = reading.Field(person.Text(space + "email"), at),
                Uri = person.Base(reading.Base).Page(person.Text(space + "uri", space + "url")),
                Role = role,
            };
            if (author is not { Name: null, Email: null, Uri: null })
            {
                yield return author;
            }
        }
    }
}
