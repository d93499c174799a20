using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Kawaraban.Wire.Xml;

/// <summary>The one place where XML is read: no document type, no resolver, no entity of the document's own. What is not well formed is read once more with patience.</summary>
internal static class WireXml
{
    private const int Piece = 4096;

    /// <param name="text">The whole text.</param>
    /// <param name="start">Where its first element stands, for when something stands before it that should not.</param>
    /// <param name="reading">The reading this is part of.</param>
    public static XmlRead Read(string text, int start, Reading reading)
    {
        try
        {
            return Strictly(text, reading);
        }
        catch (XmlException broken)
        {
            reading.Warn("not-well-formed", broken.Message, $"line {broken.LineNumber}");
            return PatientXml.Read(text, start, reading);
        }
    }

    internal static XmlRead TooDeep(int limit) =>
        new(null, WellFormed: true, new WireError(WireErrorCode.TooDeep, $"More than {limit} elements stand within each other."));

    internal static XmlRead TooWide(int limit) =>
        new(null, WellFormed: true, new WireError(WireErrorCode.TooLarge, $"There are more than {limit} elements."));

    private static XmlRead Strictly(string text, Reading reading)
    {
        var limits = reading.Limits;
        var elements = 0;
        var piece = new char[Piece];
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersFromEntities = 1,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        XElement? root = null;
        XElement? open = null;
        while (reader.Read())
        {
            reading.Clock.Tick();
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.Depth >= limits.MaxXmlDepth:
                    return TooDeep(limits.MaxXmlDepth);
                case XmlNodeType.Element when ++elements > limits.MaxXmlElements:
                    return TooWide(limits.MaxXmlElements);
                case XmlNodeType.Element:
                    var element = Element(reader, limits);
                    open?.Add(element);
                    root ??= element;
                    open = reader.IsEmptyElement ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open?.Add(new XText(Text(reader, piece, reading)));
                    break;
            }
        }

        return new XmlRead(root, WellFormed: true, root is null ? new WireError(WireErrorCode.Malformed, "There is no element.") : null);
    }

    /// <summary>A text up to the limit of a body; what is behind it is passed over in pieces.</summary>
    private static string Text(XmlReader reader, char[] piece, Reading reading)
    {
        var count = reader.ReadValueChunk(piece, 0, piece.Length);
        if (count < piece.Length)
        {
            return new string(piece, 0, count);
        }

        var text = new StringBuilder().Append(piece, 0, count);
        while ((count = reader.ReadValueChunk(piece, 0, piece.Length)) > 0)
        {
            reading.Clock.Look();
            text.Append(piece, 0, Math.Min(count, Math.Max(0, reading.Limits.MaxBodyLength + 1 - text.Length)));
        }

        return text.ToString();
    }

    private static XElement Element(XmlReader reader, WireLimits limits)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        var attributes = 0;
        while (reader.MoveToNextAttribute() && ++attributes <= limits.MaxXmlAttributes)
        {
            if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
            {
                element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
            }
        }

        reader.MoveToElement();
        return element;
    }
}
