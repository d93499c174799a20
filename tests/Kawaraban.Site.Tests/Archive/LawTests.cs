using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>The laws that the database itself holds, against everything that goes round our own code.</summary>
public sealed class LawTests
{
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task A_released_version_is_never_changed(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await paper.PublishAsync("law", "First.", "Second.");

        await RefusedAsync(paper, "UPDATE versions SET headline = 'x'");
        await RefusedAsync(paper, "UPDATE blocks SET text = 'x'");
        await RefusedAsync(paper, "DELETE FROM blocks");
        await RefusedAsync(paper, "UPDATE versions SET state = 'Draft'");
        await RefusedAsync(paper, "DELETE FROM releases");
        await RefusedAsync(paper, "UPDATE releases SET note = 'x'");
    }

    [Theory, OnEachDatabase]
    public async Task An_article_has_one_draft_and_one_live_version(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await paper.PublishAsync("one", "Text.");
        await paper.Get<DraftPaper>().OpenAsync(article, null);

        await RefusedAsync(paper, "UPDATE versions SET state = 'Live' WHERE state = 'Draft'");
        var drafts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => paper.Get<DraftPaper>().OpenAsync(article, null)));
        Assert.Single(drafts.Select(draft => draft!.Version.Id).Distinct());
    }

    [Theory, OnEachDatabase]
    public async Task A_save_against_an_older_text_changes_nothing_and_shows_both(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.FindAsync(await paper.WriteAsync("saves", "Old.")))!;
        var block = draft.Blocks[0].Id;

        Assert.IsType<SaveOutcome.Saved>(await drafts.SaveBlockAsync(draft.Version.Id, block, 1, "Hers.", Somebody));
        var conflict = Assert.IsType<SaveOutcome.Conflict>(await drafts.SaveBlockAsync(draft.Version.Id, block, 1, "His.", Somebody));

        Assert.Equal("Hers.", conflict.Theirs);
        Assert.Equal("Hers.", (await drafts.FindAsync(draft.Article.Id))!.Blocks[0].Text);
    }

    [Theory, OnEachDatabase]
    public async Task Eight_editors_saving_one_block_lose_no_acknowledged_text(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.FindAsync(await paper.WriteAsync("eight", "Start.")))!;
        var block = draft.Blocks[0].Id;

        var acknowledged = await Task.WhenAll(Enumerable.Range(0, 8).Select(editor => SaveOftenAsync(drafts, draft.Version.Id, block, editor)));

        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        var kept = await db.BlockSaves.Where(save => save.BlockId == block).OrderBy(save => save.Revision).ToListAsync();
        Assert.Equal(acknowledged.SelectMany(texts => texts).Order(), kept.Select(save => save.Text!).Order());
        Assert.Equal(Enumerable.Range(2, kept.Count), kept.Select(save => save.Revision));
    }

    [Theory, OnEachDatabase]
    public async Task A_release_is_refused_with_its_reasons(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await paper.Get<DraftPaper>().BeginAsync(Sheets.En, "bare", Sheets.Head("", "bare"), ["", ">> Words without a speaker.", "!picture nowhere"], null);

        var refused = Assert.IsType<ReleaseOutcome.Refused>(await paper.Get<ReleaseDesk>().ReleaseAsync(article, null, ReleaseKind.Update, "", null));

        Assert.Equal(["no-headline", "empty-block", "unattributed-pull-quote", "unknown-picture"], refused.Objections.Select(objection => objection.Code));
    }

    [Theory, OnEachDatabase]
    public async Task What_changed_since_it_was_looked_at_is_not_released(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.FindAsync(await paper.WriteAsync("stamp", "Seen.")))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "Unseen.", Somebody);

        Assert.IsType<ReleaseOutcome.Moved>(await paper.Get<ReleaseDesk>().ReleaseAsync(draft.Article.Id, draft.Stamp, ReleaseKind.Update, "", null));
    }

    private static async Task<IReadOnlyList<string>> SaveOftenAsync(DraftPaper drafts, VersionId version, BlockId block, int editor)
    {
        var acknowledged = new List<string>();
        var revision = 1;
        for (var i = 0; i < 10; i++)
        {
            var text = $"Editor {editor}, text {i}.";
            switch (await drafts.SaveBlockAsync(version, block, revision, text, Somebody))
            {
                case SaveOutcome.Saved saved:
                    acknowledged.Add(text);
                    revision = saved.Revision;
                    break;
                case SaveOutcome.Conflict conflict:
                    revision = conflict.Revision;
                    break;
            }
        }
        return acknowledged;
    }

    private static async Task RefusedAsync(RunningPaper paper, string sql)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql));
    }
}
