using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Whether a draft has the second person's word that its edition asks for.</summary>
internal static class ReviewRows
{
    /// <summary>The objection to a release without it; null where none is needed or this very state was approved.</summary>
    public static async Task<Objection?> ObjectionAsync(this ArchiveContext db, Edition edition, ArticleVersion draft, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        if (!Asks(edition.Review, blocks))
        {
            return null;
        }
        var last = await db.LastReviewAsync(draft.Id, cancel);
        return last is { State: ReviewState.Approved } && last.Stamp == DraftStamp.Of(draft, blocks) ? null : new Objection("not-reviewed");
    }

    public static Task<Review?> LastReviewAsync(this ArchiveContext db, VersionId draft, CancellationToken cancel) =>
        db.Reviews.Where(x => x.VersionId == draft).OrderByDescending(x => x.Id).FirstOrDefaultAsync(cancel);

    /// <summary>Those whose text it is: they wrote a block of it as it stands, or asked for its review.</summary>
    public static bool IsTextOf(this Review review, StaffId who, IReadOnlyList<Block> blocks) => review.AskedBy == who || blocks.Any(block => block.SavedBy == who);

    /// <summary>What a machine made stays what a machine made, whoever worked on it since.</summary>
    private static bool Asks(ReviewRule rule, IReadOnlyList<Block> blocks) => rule switch
    {
        ReviewRule.Always => true,
        ReviewRule.Machine => blocks.Any(block => block.Origin != BlockOrigin.Human),
        _ => false,
    };
}
