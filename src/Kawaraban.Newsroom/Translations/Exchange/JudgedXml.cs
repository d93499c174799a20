using System.Xml;
using System.Xml.Linq;
using Kawaraban.Newsroom.Intake;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>Reads XML that anybody may have written in two passes: the first says whether it is worth a tree.</summary>
internal static class JudgedXml
{
    private const int Deepest = 64;
    private const int MostNodes = 1_000_000;

    /// <summary>Null when it may be loaded.</summary>
    public static ExchangeReading.Refused? Judge(MemoryStream bytes)
    {
        using var reader = Open(bytes);
        var place = (IXmlLineInfo)reader;
        try
        {
            return Judge(reader, place);
        }
        catch (XmlException wrong)
        {
            // Of a document type the reader says no place of its own: it stands where it stopped.
            return wrong.LineNumber > 0
                ? new ExchangeReading.Refused(wrong.LineNumber, wrong.LinePosition, wrong.Message)
                : new ExchangeReading.Refused(place.LineNumber, place.LinePosition, wrong.Message);
        }
    }

    public static XDocument Load(MemoryStream bytes)
    {
        using var reader = Open(bytes);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    private static ExchangeReading.Refused? Judge(XmlReader reader, IXmlLineInfo place)
    {
        for (var nodes = 0; reader.Read();)
        {
            nodes += 1 + reader.AttributeCount;
            if (reader.Depth > Deepest)
            {
                return new ExchangeReading.Refused(place.LineNumber, place.LinePosition, $"elements stand more than {Deepest} deep");
            }
            if (nodes > MostNodes)
            {
                return new ExchangeReading.Refused(place.LineNumber, place.LinePosition, $"the file has more than {MostNodes:N0} elements, texts and attributes");
            }
        }
        return null;
    }

    private static XmlReader Open(MemoryStream bytes)
    {
        bytes.Position = 0;
        return ForeignXml.Open(bytes);
    }
}
