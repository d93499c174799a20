using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Reads a card as we write it ourselves: a figure of class <c>embed</c> that is nothing but a link.</summary>
internal static class CardReader
{
    public static Embed? Read(Scene scene, IElement figure)
    {
        if (!figure.HasClass("embed") || figure.ChildElementCount != 1 || figure.FirstElementChild is not { LocalName: "a" } link || scene.Links.Page(link.GetAttribute("href")) is not { } url)
        {
            return null;
        }

        var provider = Providers.Find(url)?.Name ?? new Uri(url).Host;
        var words = Spaces.Single(figure.TextContent);
        return new Embed(url, words.Length == 0 || words == provider || words == url ? null : words, provider);
    }
}
