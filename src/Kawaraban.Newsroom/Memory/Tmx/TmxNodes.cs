using System.Xml;
using System.Xml.Linq;
using Kawaraban.Newsroom.Intake;

namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>Goes through the nodes of a file of any size that a stranger wrote: depth and texts have limits.</summary>
internal sealed class TmxNodes(Stream file) : IDisposable
{
    private const int Deepest = 64;
    private const int MostAttributes = 100;

    /// <summary>Of one element that is read whole: a segment, a note.</summary>
    private const int MostElements = 2_000;

    /// <summary>Characters of one element that is read whole; marks and their codes among them.</summary>
    public const int LongestElement = 4 * MemoryPair.LongestText;

    private readonly XmlReader _xml = ForeignXml.OpenWithType(file);
    private readonly char[] _piece = new char[4_096];

    public string Name => _xml.LocalName;

    public bool IsEmptyElement => _xml.IsEmptyElement;

    public bool IsElement => _xml.NodeType == XmlNodeType.Element;

    public bool IsEnd => _xml.NodeType == XmlNodeType.EndElement;

    public int Depth => _xml.Depth;

    /// <exception cref="TmxException">It is not well formed, or too deep.</exception>
    public bool Read()
    {
        try
        {
            var isMore = _xml.Read();
            return _xml.Depth <= Deepest ? isMore : throw Wrong($"elements are more than {Deepest} deep");
        }
        catch (XmlException broken)
        {
            throw new TmxException(broken.LineNumber, broken.LinePosition, broken.Message);
        }
    }

    public IReadOnlyDictionary<string, string> Attributes()
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var found = _xml.MoveToFirstAttribute(); found && attributes.Count < MostAttributes; found = _xml.MoveToNextAttribute())
        {
            if (_xml.Prefix != "xmlns" && _xml.Name != "xmlns")
            {
                attributes[_xml.Name] = _xml.Value;
            }
        }
        _xml.MoveToElement();
        return attributes;
    }

    /// <summary>The element that was just begun, whole; null, and passed over, where it is too long.</summary>
    public XElement? Whole()
    {
        var (root, left, elements) = (Element(), LongestElement, 0);
        var open = root;
        var depth = Depth;
        if (IsEmptyElement)
        {
            return root;
        }
        while (Read() && !(IsEnd && Depth == depth))
        {
            if (left >= 0 && elements <= MostElements)
            {
                elements += IsElement ? 1 : 0;
                open = Take(open, ref left);
            }
        }
        return left < 0 || elements > MostElements ? null : root;
    }

    public TmxException Wrong(string what) => new(((IXmlLineInfo)_xml).LineNumber, ((IXmlLineInfo)_xml).LinePosition, what);

    public void Dispose() => _xml.Dispose();

    /// <returns>The element that is open now.</returns>
    private XElement Take(XElement open, ref int left)
    {
        switch (_xml.NodeType)
        {
            case XmlNodeType.Element:
                var element = Element();
                open.Add(element);
                return IsEmptyElement ? open : element;
            case XmlNodeType.EndElement:
                return open.Parent!;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                TakeText(open, ref left);
                return open;
            default:
                return open;
        }
    }

    private void TakeText(XElement open, ref int left)
    {
        try
        {
            for (var count = _xml.ReadValueChunk(_piece, 0, _piece.Length); count > 0; count = _xml.ReadValueChunk(_piece, 0, _piece.Length))
            {
                left -= count;
                if (left >= 0)
                {
                    open.Add(new string(_piece, 0, count));
                }
            }
        }
        catch (XmlException broken)
        {
            throw new TmxException(broken.LineNumber, broken.LinePosition, broken.Message);
        }
    }

    private XElement Element()
    {
        var element = new XElement(_xml.LocalName);
        foreach (var (name, value) in Attributes())
        {
            element.SetAttributeValue(name.StartsWith("xml:", StringComparison.Ordinal) ? XNamespace.Xml + name["xml:".Length..] : XmlConvert.EncodeLocalName(name), value);
        }
        return element;
    }
}
