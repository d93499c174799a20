using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>What a page shows by showing facts of a story file: the file, and every article that any of its facts rests on or once did, shown yet or not: words that had to go there hold the fact back.</summary>
public static class FileTags
{
    public static IEnumerable<string> Of(StoryFile file) =>
    [
        PageTag.StoryFile(file.Key),
        .. file.Facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.ArticleId).OfType<ArticleId>().Distinct().Select(PageTag.Article),
    ];
}
