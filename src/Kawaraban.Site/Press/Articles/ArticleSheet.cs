using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Press.Blocks;

namespace Kawaraban.Site.Press.Articles;

/// <summary>All that an article's page shows. The desk's preview makes one of a draft.</summary>
public sealed record ArticleSheet
{
    /// <summary>How many recommended articles stand under an article.</summary>
    public const int RecommendedShown = 4;

    public required Edition Edition { get; init; }
    public required ArticleView Article { get; init; }
    public Aside Aside { get; init; } = new([], []);

    /// <summary>How many topics an article leads to.</summary>
    public const int TopicsShown = 8;

    /// <summary>The terms that it mentions and that have pages.</summary>
    public IReadOnlyList<TopicLink> Topics { get; init; } = [];

    /// <summary>The story files that have facts which rest on its story.</summary>
    public IReadOnlyList<StoryFileLink> Files { get; init; } = [];

    /// <summary>It is not released: the page says so, and asks not to be indexed.</summary>
    public bool IsPreview { get; init; }

    public ArticleCard Card => Article.Card;

    public BlockSetting Setting => BlockSetting.Of(Edition, Article) with { IsPreview = IsPreview };

    public Section? Section => Edition.Section(Card.Address.Section);
}
