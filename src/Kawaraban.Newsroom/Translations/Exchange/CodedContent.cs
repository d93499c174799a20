using System.Xml.Linq;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>Coded text as the content of an element. What a code looks like is each format's own; the way through the text is the same in all.</summary>
internal static class CodedContent
{
    /// <param name="point">The element of a code that stands alone.</param>
    /// <param name="pair">The element of a code around what it is given.</param>
    public static List<object> Write(
        CodedText text, IReadOnlyDictionary<string, InlineCode> codes, Func<string, InlineCode, XElement> point, Func<string, InlineCode, List<object>, XElement> pair)
    {
        var at = 0;
        return Within();

        List<object> Within()
        {
            var nodes = new List<object>();
            while (at < text.Pieces.Count)
            {
                var (kind, value) = text.Pieces[at++];
                switch (kind)
                {
                    case PieceKind.Close:
                        return nodes;
                    case PieceKind.Words:
                        nodes.Add(new XText(LawfulText.Of(value)));
                        break;
                    case PieceKind.Point:
                        nodes.Add(point(value, codes[value]));
                        break;
                    default:
                        nodes.Add(pair(value, codes[value], Within()));
                        break;
                }
            }
            return nodes;
        }
    }

    /// <param name="code">Adds what an element stands for.</param>
    public static void Read(XElement content, List<CodedPiece> pieces, Action<XElement> code)
    {
        foreach (var node in content.Nodes())
        {
            if (node is XText text)
            {
                pieces.Add(new CodedPiece(PieceKind.Words, text.Value));
            }
            else if (node is XElement element)
            {
                code(element);
            }
        }
    }
}
