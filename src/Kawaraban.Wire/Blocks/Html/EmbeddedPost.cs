using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>A post of a social network that its own script would dress up: the card keeps its words.</summary>
internal static class EmbeddedPost
{
    private static readonly string[] PostNames =
        ["twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "fb-post", "fb-video", "bluesky-embed", "mastodon-embed", "reddit-embed-bq", "reddit-card", "text-post-media"];

    private static readonly string[] AddressAttributes = ["data-instgrm-permalink", "cite", "data-href", "data-text-post-permalink", "data-bluesky-url"];

    public static bool Is(IElement element) => element.HasClass(PostNames) && AddressOf(element) is not null;

    public static IEnumerable<WireBlock> Read(Composer composer, IElement post)
    {
        if (composer.Scene.Links.Page(AddressOf(post)) is not { } url)
        {
            return composer.Inner(post);
        }

        var words = composer.InnerText(post, default, out var others).Plain;
        var title = Spaces.Single(words);
        return [new Embed(url, title.Length == 0 ? null : title, Providers.Find(url)?.Name ?? new Uri(url).Host), .. others];
    }

    private static string? AddressOf(IElement post) =>
        AddressAttributes.Select(post.GetAttribute).FirstOrDefault(IsPage)
        ?? post.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")).LastOrDefault(href => IsPage(href) && Providers.Find(Links.LinkBase.None.Page(href)!) is not null);

    private static bool IsPage(string? address) => Links.LinkBase.None.Page(address) is not null;
}
