using System.Text;
using System.Xml;

namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>Writes entries as TBX-Basic (ISO 30042:2019) in the style DCA.</summary>
public static class TbxWriter
{
    private static readonly XmlWriterSettings _settings = new() { Async = true, Indent = true, Encoding = new UTF8Encoding(false), CloseOutput = false };

    public static async Task WriteAsync(IAsyncEnumerable<Term> terms, Stream to, CancellationToken cancel = default)
    {
        await using var xml = XmlWriter.Create(to, _settings);
        await xml.WriteStartDocumentAsync();
        xml.WriteStartElement("tbx", TbxNames.Namespace);
        xml.WriteAttributeString("type", "TBX-Basic");
        xml.WriteAttributeString("style", "dca");
        xml.WriteAttributeString("xml", "lang", null, "en");
        WriteHeader(xml);
        xml.WriteStartElement("text", TbxNames.Namespace);
        xml.WriteStartElement("body", TbxNames.Namespace);
        await foreach (var term in terms.WithCancellation(cancel))
        {
            WriteEntry(xml, term);
            await xml.FlushAsync();
        }
        await xml.WriteEndDocumentAsync();
    }

    private static void WriteHeader(XmlWriter xml)
    {
        xml.WriteStartElement("tbxHeader", TbxNames.Namespace);
        xml.WriteStartElement("fileDesc", TbxNames.Namespace);
        xml.WriteStartElement("sourceDesc", TbxNames.Namespace);
        xml.WriteElementString("p", TbxNames.Namespace, "A name register of Kawaraban");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, Term term)
    {
        xml.WriteStartElement("conceptEntry", TbxNames.Namespace);
        // An XML id may not begin with a digit.
        xml.WriteAttributeString("id", "t-" + term.Slug);
        WriteCategory(xml, "descrip", "subjectField", term.Kind.ToString().ToLowerInvariant());
        if (term.Wikidata.Length > 0)
        {
            xml.WriteStartElement("xref", TbxNames.Namespace);
            xml.WriteAttributeString("type", "externalCrossReference");
            xml.WriteAttributeString("target", TbxNames.Wikidata + term.Wikidata);
            xml.WriteString(term.Wikidata);
            xml.WriteEndElement();
        }
        WriteOwn(xml, "key", term.Slug);
        WriteOwn(xml, "state", term.State.ToString().ToLowerInvariant());
        WriteOwn(xml, "public", term.IsPublic ? "yes" : "");
        foreach (var names in term.Names.GroupBy(name => name.Language))
        {
            xml.WriteStartElement("langSec", TbxNames.Namespace);
            xml.WriteAttributeString("xml", "lang", null, names.Key.Tag);
            WriteLanguage(xml, [.. names]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteLanguage(XmlWriter xml, IReadOnlyList<TermName> names)
    {
        if (names[^1].Description.Length > 0)
        {
            WriteCategory(xml, "descrip", "definition", names[^1].Description);
        }
        for (var i = 0; i < names.Count; i++)
        {
            foreach (var (form, standing) in names[i].Forms())
            {
                xml.WriteStartElement("termSec", TbxNames.Namespace);
                xml.WriteElementString("term", TbxNames.Namespace, form);
                WriteCategory(xml, "termNote", "administrativeStatus", StatusOf(standing, isLast: i == names.Count - 1));
                WriteOwn(xml, "name", i == 0 ? "" : i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                WriteOwn(xml, "standing", standing.ToString().ToLowerInvariant());
                if (standing == FormStanding.Approved)
                {
                    WriteName(xml, names[i], isLast: i == names.Count - 1);
                }
                xml.WriteEndElement();
            }
        }
    }

    private static void WriteName(XmlWriter xml, TermName name, bool isLast)
    {
        WriteOwn(xml, "since", name.Since?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "");
        WriteOwn(xml, "reading", name.Reading);
        WriteOwn(xml, "title", name.Title);
        WriteOwn(xml, "description", isLast ? "" : name.Description);
        if (name.Note.Length > 0)
        {
            xml.WriteElementString("note", TbxNames.Namespace, name.Note);
        }
    }

    private static string StatusOf(FormStanding standing, bool isLast) => standing switch
    {
        FormStanding.Forbidden => TbxNames.Deprecated,
        _ when !isLast => TbxNames.Superseded,
        FormStanding.Approved => TbxNames.Preferred,
        _ => TbxNames.Admitted,
    };

    private static void WriteOwn(XmlWriter xml, string field, string value)
    {
        if (value.Length > 0)
        {
            xml.WriteElementString("note", TbxNames.Namespace, $"{TbxNames.Own}{field}={value}");
        }
    }

    private static void WriteCategory(XmlWriter xml, string element, string type, string value)
    {
        xml.WriteStartElement(element, TbxNames.Namespace);
        xml.WriteAttributeString("type", type);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
