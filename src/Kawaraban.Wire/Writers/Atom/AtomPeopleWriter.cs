using System.Xml;

namespace Kawaraban.Wire.Writers.Atom;

/// <summary>A person of a feed or an entry. Atom asks for a name.</summary>
internal static class AtomPeopleWriter
{
    public static void Write(XmlWriter xml, string element, WireAuthor person)
    {
        if ((person.Name ?? person.Email) is not { Length: > 0 } name)
        {
            return;
        }

        xml.WriteStartElement(element);
        xml.Element("name", name);
        xml.Optional("uri", Outgoing.Web(person.Uri));
        xml.Optional("email", person.Email);
        xml.WriteEndElement();
    }
}
