using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Modules;

/// <summary>A person as one line of text, or as an element with a name, a mail address and a page.</summary>
internal static class PersonElement
{
    public static WireAuthor? Read(XElement person, string role, Reading reading, string at)
    {
        if (!person.HasElements)
        {
            return People.Read(person.Value, role, reading, at);
        }

        var space = person.Name.Namespace;
        var author = new WireAuthor
        {
            Name = reading.Field(PlainText.OfHtml(person.Text(space + "name", "name", Vocabulary.Atom + "name", Vocabulary.Rdf + "value") ?? ""), at),
            Email = reading.Field(person.Text(space + "email", "email", Vocabulary.Atom + "email"), at),
            Uri = person.Base(reading.Base).Page(person.Text(space + "uri", space + "url", Vocabulary.Atom + "uri", "url", "uri", space + "homepage")),
            Role = role,
        };
        return author is { Name: null, Email: null, Uri: null } ? People.Read(person.Value, role, reading, at) : author;
    }
}
