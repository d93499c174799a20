using System.Text;
using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>The characters of a part of a page that a reader sees.</summary>
internal static class VisibleText
{
    private static readonly HashSet<INode> None = [];

    public static string Of(INode part, HashSet<INode>? leftOut = null)
    {
        var text = new StringBuilder();
        AppendChildren(text, part, leftOut ?? None);
        return text.ToString();
    }

    /// <summary>The characters of a node and, where it ends lines, the ends of the lines.</summary>
    public static void AppendTo(StringBuilder text, INode node, HashSet<INode> leftOut)
    {
        if (node is IText characters)
        {
            text.Append(characters.Data);
        }
        else if (node is IElement element && !leftOut.Contains(element))
        {
            AppendElement(text, element, leftOut);
        }
    }

    private static void AppendChildren(StringBuilder text, INode part, HashSet<INode> leftOut)
    {
        foreach (var child in part.ChildNodes)
        {
            AppendTo(text, child, leftOut);
        }
    }

    /// <summary>What is not part of a line ends the line before it and its own.</summary>
    private static void AppendElement(StringBuilder text, IElement element, HashSet<INode> leftOut)
    {
        var kind = ElementKinds.Of(element);
        if (kind == ElementKind.Nothing)
        {
            return;
        }

        var isOfLine = kind is ElementKind.Ruby or ElementKind.InlineQuote or ElementKind.Raised or ElementKind.Picture
            || (kind == ElementKind.Inline && element.LocalName is not ("rt" or "rp"));
        EndLine(text, isOfLine || kind == ElementKind.Break);
        AppendChildren(text, element, leftOut);
        EndLine(text, isOfLine);
    }

    private static void EndLine(StringBuilder text, bool isOfLine)
    {
        if (!isOfLine && text.Length > 0)
        {
            text.Append('\n');
        }
    }
}
