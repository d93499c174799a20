using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Releases;

namespace Kawaraban.Site.Press.Articles;

/// <summary>What a page shows by showing an article whole: its story in every edition, its people, its pictures, the stories it links to, the story files in its boxes.</summary>
internal static class ArticleTags
{
    public static IEnumerable<string> Of(ArticleView article) =>
    [
        PageTag.Story(article.Card.Story),
        PageTag.Article(article.Card.Id),
        .. article.Authors.Concat(article.Translators).Select(author => PageTag.Author(author.Id)),
        .. article.Pictures.Keys.Select(PageTag.Picture),
        .. StoryReferences.In(article.Blocks).Select(PageTag.StoryKey),
        .. FileBox.FilesIn(article.Blocks).SelectMany(key => new[] { PageTag.StoryFile(key), PageTag.Terms }),
        .. article.Files.Values.SelectMany(file => FileTags.Of(file.File.File)),
        .. article.StoryLinks.Values.Select(link => PageTag.Address(link.Edition, link.Section, link.Slug)),
    ];
}
