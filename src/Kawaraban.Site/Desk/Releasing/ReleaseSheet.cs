using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Releases;

namespace Kawaraban.Site.Desk.Releasing;

/// <summary>What a release of a draft would do, and what is in its way.</summary>
internal sealed class ReleaseSheet(ChangeBook changes, StopBook stops, ReviewBook reviews, DraftNames names, DraftProof proof, HouseStyles styles, StoryFileIndex files, TimeProvider clock)
{
    public async Task<ReleaseView> OfAsync(Seat seat, DraftView draft, ReleaseKind kind, CancellationToken cancel)
    {
        var read = await proof.OfAsync(draft, cancel);
        var unseen = (await reviews.StandingAsync(draft, cancel)).Objection;
        Objection?[] byPeople = [read.Objection, unseen];
        List<Objection> objections =
        [
            .. Readiness.Of(draft.Version, draft.Blocks, draft.Pictures.Keys.ToHashSet()),
            .. Readiness.OfStory(draft.Story, draft.Advisories, await stops.OfStoryAsync(draft.Story.Id, cancel), draft.Article.EditionId, clock.GetUtcNow()),
            .. byPeople.OfType<Objection>(),
        ];
        return new ReleaseView(seat, draft, objections, kind)
        {
            Changes = await changes.IsTranslatedAsync(draft.Article.Id, cancel) ? await changes.ProposedAsync(draft.Article.Id, kind, cancel) : [],
            Names = await names.OfAsync(draft, cancel),
            Proof = read,
            Styles = styles,
            EmptyBoxes = await files.EmptyBoxesAsync(draft.Blocks, cancel),
        };
    }
}
