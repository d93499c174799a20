using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Press.Blocks;

/// <summary>What blocks are set with: the edition's words, the pictures and stories that they name.</summary>
public sealed record BlockSetting(
    Edition Edition, IReadOnlyDictionary<PictureId, PictureView> Pictures, IReadOnlyDictionary<string, ArticleAddress> StoryLinks)
{
    /// <summary>Put before our own addresses: nothing on a page, the site's origin in a feed.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Lines run from top to bottom.</summary>
    public bool IsVertical { get; init; }

    /// <summary>The story files that boxes show, by key.</summary>
    public IReadOnlyDictionary<string, FileBoxView> Files { get; init; } = new Dictionary<string, FileBoxView>();

    /// <summary>Editors look at it: what readers would not get is told of.</summary>
    public bool IsPreview { get; init; }

    /// <summary>For text that names nothing.</summary>
    public static BlockSetting Plain(Edition edition) => new(edition, new Dictionary<PictureId, PictureView>(), new Dictionary<string, ArticleAddress>());

    public static BlockSetting Of(Edition edition, ArticleView article) => new(edition, article.Pictures, article.StoryLinks) { Files = article.Files };
}
