using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Nitf;

/// <summary>Who sends or printed a story: <c>pubdata</c>, the distributor, the registrar of its id.</summary>
internal static class NitfSource
{
    public static WireSource Read(XElement nitf, Reading reading)
    {
        var printed = nitf.At("head", "pubdata");
        return new WireSource
        {
            Title = reading.Title(printed.Of("name") ?? Provider(nitf), ""),
            Language = NitfStory.LanguageOf(nitf),
            Published = reading.Date(printed.Of("date.publication")),
        };
    }

    public static string? Provider(XElement nitf) =>
        nitf.WordsAt("body", "body.head", "distributor") ?? nitf.At("head", "docdata", "doc-id").Of("regsrc") ?? nitf.At("head", "pubdata").Of("name")
        ?? nitf.At("head", "docdata", "del-list", "from-src").Of("src-name");
}
