using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Reviews: asked for, approved, sent back. What is approved is exactly what was looked at.</summary>
public sealed class ReviewBook(IDbContextFactory<ArchiveContext> archive, Publication publication, TimeProvider clock)
{
    public async Task<ReviewOutcome> AskAsync(ArticleId article, StaffId by, string note, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == article && x.State == VersionState.Draft, cancel);
        if (draft is null)
        {
            return ReviewOutcome.Missing;
        }
        var now = clock.GetUtcNow();
        db.Add(new Review { ArticleId = article, VersionId = draft.Id, AskedBy = by, AskedAt = now, Note = Cut(note) });
        try
        {
            await db.SaveChangesAsync(cancel);
            await db.TellReviewAsync(HappeningType.ReviewAsked, draft, by, now, cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (NotWrittenException asked) when (asked.IsTaken)
        {
            // Somebody has asked already, and nobody has decided: there is one open review of a draft.
        }
        return ReviewOutcome.Done;
    }

    /// <param name="stamp">Of the draft that was looked at.</param>
    public Task<ReviewOutcome> ApproveAsync(ArticleId article, StaffId by, string stamp, string answer, CancellationToken cancel = default) => DecideAsync(article, by, (review, draft, blocks) =>
    {
        if (DraftStamp.Of(draft, blocks) != stamp)
        {
            return ReviewOutcome.Moved;
        }
        if (review.IsTextOf(by, blocks))
        {
            return ReviewOutcome.OwnText;
        }
        (review.State, review.Stamp, review.Answer) = (ReviewState.Approved, stamp, Cut(answer));
        return ReviewOutcome.Done;
    }, cancel);

    public Task<ReviewOutcome> SendBackAsync(ArticleId article, StaffId by, string answer, CancellationToken cancel = default) => DecideAsync(article, by, (review, _, _) =>
    {
        if (string.IsNullOrWhiteSpace(answer))
        {
            return ReviewOutcome.NoNote;
        }
        (review.State, review.Answer) = (ReviewState.SentBack, Cut(answer));
        return ReviewOutcome.Done;
    }, cancel);

    /// <summary>How the draft stands with its review.</summary>
    public async Task<ReviewStanding> StandingAsync(DraftView draft, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var reviews = await db.Reviews.AsNoTracking().Where(x => x.VersionId == draft.Version.Id).OrderByDescending(x => x.Id).ToListAsync(cancel);
        var objection = await db.ObjectionAsync(publication[draft.Article.EditionId], draft.Version, draft.Blocks, cancel);
        var names = await db.NamesAsync(reviews.SelectMany(x => new[] { x.AskedBy, x.DecidedBy ?? x.AskedBy }), cancel);
        return new ReviewStanding(objection, reviews, names);
    }

    private async Task<ReviewOutcome> DecideAsync(ArticleId article, StaffId by, Func<Review, ArticleVersion, IReadOnlyList<Block>, ReviewOutcome> decide, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // Held against saves: what is approved is what was looked at.
        await db.HoldAsync(article, cancel);
        var draft = await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == article && x.State == VersionState.Draft, cancel);
        if (draft is null || await db.LastReviewAsync(draft.Id, cancel) is not { State: ReviewState.Asked } review)
        {
            return ReviewOutcome.Missing;
        }
        var blocks = await db.Blocks.AsNoTracking().Where(x => x.VersionId == draft.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        var outcome = decide(review, draft, blocks);
        if (outcome != ReviewOutcome.Done)
        {
            return outcome;
        }
        (review.DecidedBy, review.DecidedAt) = (by, clock.GetUtcNow());
        await TellAsync(db, review, article, by, cancel);
        await db.SaveChangesAsync(cancel);
        await db.TellReviewAsync(review.State == ReviewState.Approved ? HappeningType.ReviewApproved : HappeningType.ReviewSentBack, draft, by, clock.GetUtcNow(), cancel);
        await transaction.CommitAsync(cancel);
        return ReviewOutcome.Done;
    }

    private static async Task TellAsync(ArchiveContext db, Review review, ArticleId id, StaffId by, CancellationToken cancel)
    {
        if (review.AskedBy == by)
        {
            return;
        }
        var article = await db.Articles.AsNoTracking().FirstAsync(x => x.Id == id, cancel);
        db.Add(new Notice
        {
            To = review.AskedBy, Kind = review.State == ReviewState.Approved ? NoticeKind.Approved : NoticeKind.SentBack, EditionId = article.EditionId, StoryId = article.StoryId,
            ArticleId = id, By = by, At = review.DecidedAt!.Value, Text = review.Answer.Length > Notice.MaxText ? review.Answer[..Notice.MaxText] : review.Answer,
        });
    }

    private static string Cut(string note) => note.Trim() is var said && said.Length > Review.MaxNote ? said[..Review.MaxNote] : said;
}
