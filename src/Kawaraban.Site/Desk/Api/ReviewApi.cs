using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Api;

/// <summary>Reviews asked for and decided by programs, in somebody's name.</summary>
internal static class ReviewApi
{
    public static async Task<IResult> AskAsync(Guid id, HttpContext context, Board board, DraftPaper drafts, ReviewBook reviews, AssignmentBook assignments, DraftProof proof, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentNote>(context.Request, cancel);
        return sent is null ? wrong! : Wrong(await reviews.AskAsync(new ArticleId(id), context.PassOf()!.Id, sent.Note, cancel)) ?? await ArticleApi.ShowAsync(id, board, drafts, reviews, assignments, proof, cancel);
    }

    public static async Task<IResult> ApproveAsync(Guid id, HttpContext context, Board board, DraftPaper drafts, ReviewBook reviews, AssignmentBook assignments, DraftProof proof, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentApproval>(context.Request, cancel);
        return sent is null ? wrong! : Wrong(await reviews.ApproveAsync(new ArticleId(id), context.PassOf()!.Id, sent.Stamp, sent.Note, cancel)) ?? await ArticleApi.ShowAsync(id, board, drafts, reviews, assignments, proof, cancel);
    }

    public static async Task<IResult> SendBackAsync(Guid id, HttpContext context, Board board, DraftPaper drafts, ReviewBook reviews, AssignmentBook assignments, DraftProof proof, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentNote>(context.Request, cancel);
        return sent is null ? wrong! : Wrong(await reviews.SendBackAsync(new ArticleId(id), context.PassOf()!.Id, sent.Note, cancel)) ?? await ArticleApi.ShowAsync(id, board, drafts, reviews, assignments, proof, cancel);
    }

    internal static ReviewAnswer AnswerOf(Review review, string stamp) => new(
        NameOf(review.State), review.State == ReviewState.Approved && review.Stamp != stamp, review.AskedBy.Value, review.AskedAt, review.Note, review.DecidedBy?.Value, review.DecidedAt, review.Answer);

    internal static string NameOf(ReviewState state) => state switch
    {
        ReviewState.Asked => "asked",
        ReviewState.Approved => "approved",
        _ => "sentBack",
    };

    /// <summary>Null where nothing was wrong.</summary>
    private static IResult? Wrong(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Done => null,
        ReviewOutcome.Moved => ApiProblem.Of(StatusCodes.Status409Conflict, "moved", "the draft was saved after it was looked at"),
        ReviewOutcome.OwnText => ApiProblem.Of(StatusCodes.Status409Conflict, "own-text", "whoever wrote a part of it, or asked for the review, does not approve it"),
        ReviewOutcome.NoNote => ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, "no-note", "what is sent back goes with a note"),
        _ => ApiProblem.NotFound("no-review", "there is no such draft, or nobody waits for its review"),
    };
}
