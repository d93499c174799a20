using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>What is released is what was looked at, also when somebody saves in the same moment.</summary>
public sealed class LookedAtTests
{
    private const int Rounds = 25;
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task A_save_beside_a_release_is_in_the_draft_or_is_refused_and_never_live_unseen(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (drafts, desk) = (paper.Get<DraftPaper>(), paper.Get<ReleaseDesk>());
        for (var round = 0; round < Rounds; round++)
        {
            var article = await paper.WriteAsync($"round-{round}", "Looked at.");
            var draft = (await drafts.FindAsync(article))!;

            var release = Task.Run(() => desk.ReleaseAsync(article, draft.Stamp, ReleaseKind.Update, "", null));
            var save = Task.Run(() => drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "Not looked at.", Somebody));
            await Task.WhenAll(release, save);

            var isReleased = await release is ReleaseOutcome.Released;
            Assert.Equal(isReleased, await save is SaveOutcome.Missing);
            Assert.Equal(isReleased ? "Looked at." : null, await LiveTextAsync(paper, $"round-{round}"));
        }
    }

    private static async Task<string?> LiveTextAsync(RunningPaper paper, string slug) =>
        await paper.Get<LivePaper>().FindAsync(new ArticleAddress(Sheets.En, new("world"), slug)) is Whereabouts.Here(var view) ? view.Blocks[0].Text : null;
}
