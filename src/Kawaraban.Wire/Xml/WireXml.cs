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
    /// <param name="at">Where in the document the text stands, when it is only a part of it.</param>
    public static XmlRead Read(string text, int start, Reading reading, string? at = null)
    {
        var (read, broken) = TryStrictly(text, reading);
        if (read is null && Entities.Settle(text) is { } settled)
        {
            text = settled;
            (read, broken) = TryStrictly(text, reading);
        }

        if (read is not null)
        {
            return read;
        }

        reading.Warn("not-well-formed", broken!.Message, at ?? $"line {broken.LineNumber}");
        return PatientXml.Read(text, start, reading);
    }

    internal static XmlRead TooDeep(int limit) =>
        new(null, WellFormed: true, new WireError(WireErrorCode.TooDeep, $"More than {limit} elements stand within each other."), []);

    private static (XmlRead? Read, XmlException? Broken) TryStrictly(string text, Reading reading)
    {
        try
        {
            return (Strictly(text, reading), null);
        }
        catch (XmlException broken)
        {
            return (null, broken);
        }
    }

    internal static XmlRead TooWide(int limit) =>
        new(null, WellFormed: true, new WireError(WireErrorCode.TooLarge, $"There are more than {limit} elements."), []);

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
        using var reader = XmlReader.Create(new StringReader(OfVersion10(text)), settings);
        var namespaces = new Namespaces();
        List<string> spaces = [];
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
                    var element = Element(reader, namespaces, root is null ? spaces : null, limits);
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

        return new XmlRead(root, WellFormed: true, root is null ? new WireError(WireErrorCode.Malformed, "There is no element.") : null, spaces);
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

    private static XElement Element(XmlReader reader, Namespaces namespaces, List<string>? declared, WireLimits limits)
    {
        var element = new XElement(namespaces.Of(reader.NamespaceURI, reader.Prefix).GetName(reader.LocalName));
        var attributes = 0;
        while (reader.MoveToNextAttribute() && ++attributes <= limits.MaxXmlAttributes)
        {
            if (reader.NamespaceURI == XNamespace.Xmlns.NamespaceName)
            {
                declared?.Add(reader.Value);
            }
            else
            {
                Add(element, reader.Prefix == "xml" ? XNamespace.Xml : namespaces.Of(reader.NamespaceURI, reader.Prefix), reader);
            }
        }

        reader.MoveToElement();
        return element;
    }

    /// <summary>Two namespaces may be one to us, so that an attribute may be there already.</summary>
    private static void Add(XElement element, XNamespace space, XmlReader reader)
    {
        var name = space.GetName(reader.LocalName);
        if (element.Attribute(name) is null)
        {
            element.Add(new XAttribute(name, reader.Value));
        }
    }

    /// <summary>What is of XML 1.1 and not of 1.0 no feed uses, so its declaration is passed over.</summary>
    private static string OfVersion10(string text) =>
        text.StartsWith("<?xml version=\"1.1\"", StringComparison.Ordinal) || text.StartsWith("<?xml version='1.1'", StringComparison.Ordinal)
            ? text[(text.IndexOf("?>", StringComparison.Ordinal) is var end and >= 0 ? end + 2 : 0)..]
            : text;
}
