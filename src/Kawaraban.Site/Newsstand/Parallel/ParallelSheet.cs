using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Blocks;

namespace Kawaraban.Site.Newsstand.Parallel;

/// <param name="From">The edition of the source.</param>
public sealed record ParallelSheet(Edition Edition, Edition From, ParallelText Text)
{
    public ArticleSheet Article { get; } = new() { Edition = Edition, Article = Text.Article };

    public BlockSetting SourceSetting { get; } = new(From, Text.SourcePictures, new Dictionary<string, ArticleAddress>()) { Files = Text.Article.Files };
}
