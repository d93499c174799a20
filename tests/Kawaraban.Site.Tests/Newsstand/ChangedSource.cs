using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Press.Pages;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand;

/// <summary>A released translation whose source moves on.</summary>
internal static class ChangedSource
{
    public const string Path = "/ja/world/count-of-lamps";

    public static readonly StaffId Somebody = new(Guid.CreateVersion7());

    /// <summary>A source of three blocks, each translated, and a fourth block of the edition's own.</summary>
    public static async Task<(ArticleId Source, ArticleId Translation)> TranslatedAsync(RunningPaper paper)
    {
        var drafts = paper.Get<DraftPaper>();
        var source = await paper.PublishAsync("count-of-lamps", "Four lamps burned.", "A second paragraph.", "A third one.");
        var translation = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        var draft = (await drafts.FindAsync(translation))!;
        await drafts.SaveHeadAsync(draft.Version.Id, 1, Sheets.Head("灯りの数", "count-of-lamps"), Somebody);
        foreach (var (block, text) in draft.Blocks.Zip(["灯りは四つ。", "第二段落。", "第三段落。"]))
        {
            await drafts.SaveBlockAsync(draft.Version.Id, block.Id, 1, text, Somebody);
        }
        await drafts.AddBlockAsync(draft.Version.Id, draft.Blocks[2].Id, "編集部の補足。", Somebody);
        await paper.ReleaseAsync(translation);
        await paper.Get<StaleWatch>().CatchUpAsync();
        return (source, translation);
    }

    /// <summary>The first block of the source says something else now.</summary>
    public static async Task ChangeAsync(RunningPaper paper, ArticleId source, string text, ChangeClass kind)
    {
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(source, Somebody))!;
        var block = draft.Blocks[0];
        await drafts.SaveBlockAsync(draft.Version.Id, block.Id, block.Revision, text, Somebody);
        var classes = new Dictionary<PlaceName, ChangeClass> { [new PlaceName(block.Id, null)] = kind };
        Assert.IsType<ReleaseOutcome.Released>(await paper.Get<ReleaseDesk>().ReleaseAsync(source, null, ReleaseKind.Update, "", Somebody, classes: classes));
        await paper.Get<StaleWatch>().CatchUpAsync();
    }
}
