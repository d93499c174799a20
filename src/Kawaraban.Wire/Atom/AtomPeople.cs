using System.Xml.Linq;
using Kawaraban.Wire.Modules;

namespace Kawaraban.Wire.Atom;

/// <summary>Atom's person constructs; a name alone, as some write, is a person too.</summary>
internal static class AtomPeople
{
    public static IEnumerable<WireAuthor> Read(XElement holder, XName name, string role, Reading reading, string at) =>
        holder.Elements(name).Select(person => PersonElement.Read(person, role, reading, at)).OfType<WireAuthor>();
}
