using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>Stories that two editions have.</summary>
internal static class Pairs
{
    /// <summary>An article of the English edition and its translation, both live.</summary>
    public static async Task<(ArticleId Source, ArticleId Translation)> PublishInBothAsync(this RunningPaper paper, string slug)
    {
        var drafts = paper.Get<DraftPaper>();
        var source = await paper.PublishAsync(slug, "Nobody had counted the lamps before Oddny did.");
        var translation = (await drafts.BeginTranslationAsync(source, Sheets.Ja, null))!.Value;
        var draft = (await drafts.FindAsync(translation))!;
        await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head($"灯台の灯り {slug}", slug), new(Guid.CreateVersion7()));
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "灯台の灯りを数えた人は、それまで一人もいなかった。", new(Guid.CreateVersion7()));
        await paper.ReleaseAsync(translation);
        await paper.Get<StaleWatch>().CatchUpAsync();
        return (source, translation);
    }

    public static async Task<StoryId> StoryOfAsync(this RunningPaper paper, ArticleId article) => (await paper.Get<Board>().ArticleAsync(article))!.StoryId;
}
