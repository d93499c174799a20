using System.IO.Compression;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Keeping;
using Kawaraban.Newsroom.Archive.Memory;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Archive.Keeping;

/// <summary>A paper that goes from one database to the other and back is the same paper.</summary>
public sealed class PaperExportTests
{
    private static readonly string Editions = Path.Combine(AppContext.BaseDirectory, "editions");

    [Fact]
    public async Task The_demonstration_newspaper_goes_to_the_other_database_and_back_with_the_same_hash()
    {
        await using var second = await RunningPaper.StartAsync(Database.Postgres);
        await using var first = await RunningPaper.StartAsync(Database.Sqlite, demo: true);
        await WorkAsync(first);
        await using var third = await RunningPaper.StartAsync(Database.Sqlite);

        var manifest = await MoveAsync(first, second);
        Assert.Equal(manifest.Hash, await HashAsync(first));
        Assert.Equal(manifest.Hash, await HashAsync(second));
        Assert.Equal(manifest.Hash, (await MoveAsync(second, third)).Hash);
        Assert.Equal(manifest.Hash, await HashAsync(third));

        foreach (var paper in new[] { second, third })
        {
            Assert.Equal(await TextAsync(first, "/ja/feed.json"), await TextAsync(paper, "/ja/feed.json"));
            Assert.Contains("/ja/", await TextAsync(paper, "/ja/search?q=" + Uri.EscapeDataString("灯台")), StringComparison.Ordinal);
            await StillHoldsAsync(paper);
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_paper_that_is_not_empty_is_left_as_it_is(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await paper.PublishAsync("the-quiet-lighthouse", "Oddny counted 41 lamps.");
        var before = await HashAsync(paper);
        using var file = new MemoryStream();
        await paper.Get<PaperExport>().WriteAsync(file, Editions);

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => paper.Get<PaperImport>().ReadAsync(file));
        Assert.Contains("not empty", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await HashAsync(paper));
    }

    [Fact]
    public async Task An_export_without_staff_has_no_account()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        (await paper.SignInAsync(StaffRole.Owner)).Dispose();
        using var file = new MemoryStream();
        var manifest = await paper.Get<PaperExport>().WriteAsync(file, Editions, withStaff: false);

        Assert.False(manifest.HoldsStaff);
        using var zip = new ZipArchive(file);
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.Contains("staff", StringComparison.Ordinal) || entry.FullName.Contains("invitations", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_damaged_export_is_refused_with_what_and_where()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        foreach (var (damage, reason) in new[]
        {
            ("a part that was changed", "tables/stories.jsonl is damaged"), ("a part that is gone", "tables/stories.jsonl is in the manifest and not in the file"),
            ("a part too many", "tables/strange.jsonl is in the file and not in the manifest"), ("a way out", "'../evil' is no part of a paper"),
            ("another form", "the form is 'kawaraban.paper/9'"), ("no manifest", "there is no manifest.json"),
        })
        {
            using var file = new MemoryStream();
            await paper.Get<PaperExport>().WriteAsync(file, Editions, withStaff: false);
            DamagedExport.Make(file, damage);

            var refused = await Assert.ThrowsAsync<InvalidDataException>(() => paper.Get<PaperImport>().ReadAsync(file));
            Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<PaperManifest> MoveAsync(RunningPaper from, RunningPaper to)
    {
        using var file = new MemoryStream();
        var written = await from.Get<PaperExport>().WriteAsync(file, Editions);
        var read = await to.Get<PaperImport>().ReadAsync(file);
        Assert.Equal(written.Hash, read.Hash);
        return written;
    }

    private static async Task<string> HashAsync(RunningPaper paper) => (await paper.Get<PaperExport>().WriteAsync(null, Editions)).Hash;

    private static async Task<string> TextAsync(RunningPaper paper, string path) => (await paper.Reader.GetStringAsync(path)).Replace(paper.Origin, "", StringComparison.Ordinal);

    /// <summary>A draft, a correction, a withdrawal, a source and an account, beside what the demonstration has.</summary>
    private static async Task WorkAsync(RunningPaper paper)
    {
        (await paper.SignInAsync(StaffRole.Editor)).Dispose();
        Assert.True(await paper.Get<SourceBook>().AddAsync(new IntakeSource
        {
            Id = IntakeSourceId.New(), EditionId = Sheets.En, Kind = SourceKind.Feed, Name = "The coast wire", Address = "https://wire.example/feed", IsPaused = true, Claim = Guid.CreateVersion7(),
            CreatedAt = DateTimeOffset.UnixEpoch, DueAt = DateTimeOffset.MaxValue.AddDays(-1),
        }));
        await paper.WriteAsync("a-draft", "Nobody has seen this yet: \u0007 \\ \" 😀 港.");
        var corrected = await paper.PublishAsync("lamps", "Oddny counted 14 lamps.");
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.OpenAsync(corrected, null))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "Oddny counted 41 lamps.", new(Guid.CreateVersion7()));
        await paper.ReleaseAsync(corrected, ReleaseKind.Correction, "There are 41.");
        await paper.Get<ReleaseDesk>().WithdrawAsync(await paper.PublishAsync("gone", "It was wrong."), "It was wrong.", null);
        // What the memory learns of the releases by itself, a little later, is learnt now: the paper stands still when it is exported.
        while (await paper.Get<MemoryBook>().FollowNextAsync())
        {
        }
    }

    /// <summary>The laws stand again, and new work goes on after the old.</summary>
    private static async Task StillHoldsAsync(RunningPaper paper)
    {
        await using (var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync())
        {
            foreach (var sql in new[] { "UPDATE blocks SET text = 'x'", "DELETE FROM releases", "UPDATE versions SET headline = 'x' WHERE state = 'Live'", "UPDATE articles SET story_id = id" })
            {
                await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql));
            }
        }
        await paper.PublishAsync("after-the-move", "Work goes on.");
    }
}
