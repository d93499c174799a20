using System.Text;
using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>The characters of a part of a page that a reader sees.</summary>
internal static class VisibleText
{
    public static string Of(INode part)
    {
        var text = new StringBuilder();
        Append(text, part);
        return text.ToString();
    }

    private static void Append(StringBuilder text, INode part)
    {
        for (var child = part.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText characters)
            {
                text.Append(characters.Data);
            }
            else if (child is IElement element && ElementKinds.Of(element) != ElementKind.Nothing)
            {
                Append(text, element);
            }
        }
    }
}
