using System.Globalization;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Tests.Newsroom.Translations.Histories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Archive.Histories;

/// <summary>The newsroom itself, by its own doors, for the histories that the oracle is played.</summary>
internal sealed class PaperOnDisk(RunningPaper paper) : IPaperInHand
{
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    private readonly DraftPaper drafts = paper.Get<DraftPaper>();
    private readonly Dictionary<int, BlockId> ids = [];
    private readonly List<VersionId> releases = [];
    private ArticleId source;
    private ArticleId target;

    public async Task BeginAsync(string slug)
    {
        source = await paper.PublishAsync(slug, "0", "0", "0");
        target = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        await NoteReleaseAsync();
        var draft = await TargetAsync();
        for (var i = 0; i < 3; i++)
        {
            ids[i + 1] = draft.Source!.Blocks[i].Id;
            ids[i + 11] = draft.Blocks[i].Id;
            await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[i].Id, 1, "0", Somebody);
        }
        await drafts.SaveHeadAsync(draft.Version.Id, 1, Sheets.Head("見出し", slug), Somebody);
        await ReleaseTargetAsync();
    }

    public async Task EditSourceAsync(int block, int text)
    {
        var draft = await SourceAsync();
        var row = draft.Blocks.Single(x => x.Id == ids[block]);
        Assert.IsType<SaveOutcome.Saved>(await drafts.SaveBlockAsync(draft.Version.Id, row.Id, row.Revision, $"{text}", Somebody));
    }

    public async Task AddToSourceAsync(int block, int text, int? after)
    {
        var draft = await SourceAsync();
        ids[block] = Assert.IsType<SaveOutcome.Added>(await drafts.AddBlockAsync(draft.Version.Id, after is null ? null : ids[after.Value], $"{text}", Somebody)).Block;
    }

    public async Task RemoveFromSourceAsync(int block)
    {
        var draft = await SourceAsync();
        Assert.IsType<SaveOutcome.Saved>(await drafts.RemoveBlockAsync(draft.Version.Id, ids[block], draft.Blocks.Single(x => x.Id == ids[block]).Revision, Somebody));
    }

    public async Task ReleaseSourceAsync(IReadOnlyDictionary<int, ChangeClass> classes)
    {
        await SourceAsync();
        var named = classes.ToDictionary(pair => new PlaceName(ids[pair.Key], null), pair => pair.Value);
        Assert.IsType<ReleaseOutcome.Released>(await paper.Get<ReleaseDesk>().ReleaseAsync(source, null, ReleaseKind.Update, "", Somebody, classes: named));
        await NoteReleaseAsync();
    }

    public async Task ReclassAsync(int release, int block, ChangeClass kind)
    {
        var change = (await paper.Get<ChangeBook>().OfArticleAsync(source, 1_000)).Single(row => row.Change.ToVersionId == releases[release] && row.Change.BlockId == ids[block]);
        Assert.True(await paper.Get<ChangeBook>().ReclassAsync(source, change.Change.Id, kind, Somebody));
    }

    public async Task EditAsync(int block, int text)
    {
        var (version, row) = await RowAsync(block);
        Assert.IsType<SaveOutcome.Saved>(await drafts.SaveBlockAsync(version, row.Id, row.Revision, $"{text}", Somebody));
    }

    public async Task SplitAsync(int block, int added, int first, int second)
    {
        var (version, row) = await RowAsync(block);
        ids[added] = Assert.IsType<SaveOutcome.Added>(await paper.Get<PasteUp>().SplitAsync(version, row.Id, row.Revision, $"{first}", $"{second}", Somebody)).Block;
    }

    public async Task MergeAsync(int block, int next, int text)
    {
        var (version, row) = await RowAsync(block);
        var (_, other) = await RowAsync(next);
        Assert.IsType<SaveOutcome.Saved>(await paper.Get<PasteUp>().MergeWithNextAsync(version, row.Id, row.Revision, other.Revision, $"{text}", Somebody));
    }

    public async Task MoveDownAsync(int block)
    {
        var (version, row) = await RowAsync(block);
        Assert.True(await drafts.MoveBlockAsync(version, row.Id, up: false, Somebody));
    }

    public async Task RemoveAsync(int block)
    {
        var (version, row) = await RowAsync(block);
        Assert.IsType<SaveOutcome.Saved>(await drafts.RemoveBlockAsync(version, row.Id, row.Revision, Somebody));
    }

    public async Task SettleAsync(int block, int source, int release, SettlementDecision decision) =>
        Assert.True(await paper.Get<SettlementDesk>().SettleAsync(target, ids[block], ids[source], releases[release], decision, Somebody));

    public async Task OmitAsync(int source, int release) => Assert.True(await paper.Get<SettlementDesk>().OmitAsync(target, ids[source], releases[release], Somebody));

    public async Task TakeInAsync(int added, int source, int release, int? after, int text)
    {
        var draft = await TargetAsync();
        ids[added] = Assert.IsType<SaveOutcome.Added>(
            await paper.Get<PasteUp>().TakeInAsync(draft.Version.Id, ids[source], releases[release], after is null ? null : ids[after.Value], $"{text}", Somebody)).Block;
    }

    public async Task UndoAsync() => Assert.IsType<SaveOutcome.Saved>(await paper.Get<PasteUp>().UndoAsync((await TargetAsync()).Version.Id, Somebody));

    public async Task ReleaseTargetAsync()
    {
        await paper.ReleaseAsync(target);
        await drafts.OpenAsync(target, Somebody);
    }

    public async Task<PaperSeen> LookAsync()
    {
        var numbers = ids.ToDictionary(pair => pair.Value, pair => pair.Key);
        var standing = (await paper.Get<SourceWatch>().OfArticlesAsync([target]))[target];
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        var live = await db.Blocks.AsNoTracking().Where(x => db.Versions.Any(v => v.Id == x.VersionId && v.ArticleId == target && v.State == VersionState.Live)).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync();
        return new PaperSeen(
            Texts((await TargetAsync()).Blocks), Texts(live), Stale(standing.Draft!), Stale(standing.Live!), Offered(standing.Draft!), Offered(standing.Live!));

        IReadOnlyList<(int, int)> Texts(IReadOnlyList<Block> blocks) => [.. blocks.Select(x => (numbers[x.Id], int.Parse(x.Text, CultureInfo.InvariantCulture)))];
        IReadOnlyList<(int, int)> Stale(SourceStanding of) => [.. of.Rows.Where(row => row.IsOpen).Select(row => (numbers[row.Block], numbers[row.SourceBlock]))];
        IReadOnlyList<int> Offered(SourceStanding of) => [.. of.Offered.Select(x => numbers[x.SourceBlock])];
    }

    private async Task NoteReleaseAsync()
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        releases.Add(await db.Versions.Where(x => x.ArticleId == source && x.State == VersionState.Live).Select(x => x.Id).SingleAsync());
    }

    private async Task<DraftView> SourceAsync() => (await drafts.OpenAsync(source, Somebody))!;

    private async Task<DraftView> TargetAsync() => (await drafts.FindAsync(target))!;

    private async Task<(VersionId Version, Block Row)> RowAsync(int block)
    {
        var draft = await TargetAsync();
        return (draft.Version.Id, draft.Blocks.Single(x => x.Id == ids[block]));
    }
}
