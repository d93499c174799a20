using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Reads frames and players as cards that lead to the thing itself. A frame of an unknown provider stays outside.</summary>
internal static class EmbedReader
{
    private static readonly string[] AddressAttributes = ["src", "data-src", "data-lazy-src", "data", "href"];

    public static IEnumerable<WireBlock> Read(Composer composer, IElement element)
    {
        if (EmbeddedPost.Is(element))
        {
            return EmbeddedPost.Read(composer, element);
        }

        return element.LocalName switch
        {
            "video" or "audio" or "amp-video" when !EmbedMarker.Is(element) => Player(composer, element),
            "object" when Frame(composer.Scene, element).Length == 0 => composer.Inner(element),
            _ => Frame(composer.Scene, element),
        };
    }

    public static bool LeadsSomewhere(IElement element) => element.HasAttribute("data");

    private static WireBlock[] Frame(Scene scene, IElement frame)
    {
        foreach (var address in Addresses(frame))
        {
            if (scene.Links.Page(address) is { } url && Providers.Find(url) is { } provider)
            {
                return [new Embed(provider.Canonical(url), Title(frame), provider.Name)];
            }
        }

        return [];
    }

    private static IEnumerable<string?> Addresses(IElement frame)
    {
        if (EmbedMarker.AddressOf(frame) is { } marked)
        {
            yield return marked;
        }

        foreach (var name in AddressAttributes)
        {
            yield return frame.GetAttribute(name);
        }
    }

    private static IEnumerable<WireBlock> Player(Composer composer, IElement player)
    {
        var sources = player.QuerySelectorAll("source").Select(source => source.GetAttribute("src")).Prepend(player.GetAttribute("src"));
        var url = sources.Select(composer.Scene.Links.Page).FirstOrDefault(address => address is not null);
        return url is null ? composer.Inner(player) : [new Embed(url, Title(player), new Uri(url).Host)];
    }

    private static string? Title(IElement element) =>
        (element.GetAttribute("title") ?? element.GetAttribute("aria-label")) is { } title && Spaces.Single(title) is { Length: > 0 } words ? words : null;
}
