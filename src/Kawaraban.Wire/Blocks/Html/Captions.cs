using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Finds the captions of pictures, however senders mark them.</summary>
internal static class Captions
{
    private const int MostElements = 40;
    private static readonly HashSet<string> CaptionWords = new(["caption", "cutline", "legend", "gallerycaption", "imgcaption", "piccaption"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> CreditWords = new(["credit", "credits", "photographer", "photocredit", "imagecredit", "copyright", "attribution", "agency"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a plain box is a picture with its caption, as WordPress wrote them before there was <c>figure</c>.</summary>
    public static bool IsCaptioned(IElement box)
    {
        if (box.LocalName is not ("div" or "dl" or "p" or "section") || box.ChildElementCount is 0 or > 6 || !IsSmall(box))
        {
            return false;
        }

        if (box.HasClass("wp-caption") && box.QuerySelector("img") is not null)
        {
            return true;
        }

        return box.QuerySelectorAll("img").Length == 1 && Of(box) is { Count: > 0 } captions && captions.All(caption => caption != box)
            && box.TextContent.Trim().Length - captions.Sum(caption => caption.TextContent.Trim().Length) < 8;
    }

    /// <summary>Whether a box holds few elements and a picture among them; larger ones are not looked into further.</summary>
    private static bool IsSmall(IElement box)
    {
        var hasPicture = false;
        var count = 0;
        for (var at = Next(box, box); at is not null; at = Next(at, box))
        {
            hasPicture |= at.LocalName is "img" or "amp-img";
            if (++count > MostElements)
            {
                return false;
            }
        }

        return hasPicture;
    }

    private static IElement? Next(IElement at, IElement within)
    {
        if (at.FirstElementChild is { } inner)
        {
            return inner;
        }

        for (var up = at; up != within && up is not null; up = up.ParentElement)
        {
            if (up.NextElementSibling is { } next)
            {
                return next;
            }
        }

        return null;
    }

    /// <summary>The captions and credits within a figure, not those of figures within it.</summary>
    public static List<IElement> Of(IElement figure) =>
        [.. Outermost(figure.QuerySelectorAll("*").Where(element => IsCaption(element, figure) && IsOwn(element, figure)))];

    public static IEnumerable<IElement> Credits(IElement caption) =>
        Outermost(caption.QuerySelectorAll("*").Where(element => IsNamedCredit(element) || element.LocalName == "small"));

    public static bool IsCredit(IElement element) => element.LocalName == "cite" || IsNamedCredit(element);

    private static bool IsNamedCredit(IElement element) => element.ClassName is { Length: > 0 } && element.HasWord(CreditWords);

    private static bool IsCaption(IElement element, IElement figure) =>
        element.LocalName == "figcaption" || IsCiteOfPicture(element, figure) || (IsText(element) && (element.HasWord(CaptionWords) || IsNamedCredit(element)) && element.QuerySelector("img, picture, iframe, video") is null && element != figure);

    /// <summary>In a figure without a quotation, <c>cite</c> names the photographer.</summary>
    private static bool IsCiteOfPicture(IElement element, IElement figure) =>
        element.LocalName == "cite" && element.Closest("figcaption, p, blockquote") is null && figure.QuerySelector("blockquote, q") is null && figure.QuerySelector("img") is not null;

    private static bool IsText(IElement element) => element.LocalName is "div" or "p" or "span" or "small" or "dd" or "cite" or "em" or "i" or "h6" or "section";

    private static bool IsOwn(IElement element, IElement figure) =>
        element.ParentElement?.Closest("figure, .wp-caption") is not { } nearest || nearest == figure || !figure.Contains(nearest);

    private static IEnumerable<IElement> Outermost(IEnumerable<IElement> elements)
    {
        IElement? last = null;
        foreach (var element in elements)
        {
            if (last is null || !last.Contains(element))
            {
                last = element;
                yield return element;
            }
        }
    }
}
