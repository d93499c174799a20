using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Bench;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Api;

/// <summary>How an article stands: its draft, what keeps it from release, who has it, its review. Its rows are the bench's.</summary>
internal static class ArticleApi
{
    public static async Task<IResult> ShowAsync(Guid id, Board board, DraftPaper drafts, ReviewBook reviews, AssignmentBook assignments, DraftProof proof, CancellationToken cancel)
    {
        if (await board.ArticleAsync(new ArticleId(id), cancel) is not { } article || await board.StoryAsync(article.StoryId, cancel) is not { } story)
        {
            return ApiProblem.NotFound("no-article", "there is no such article");
        }
        var row = story.Articles.First(row => row.Article.Id == article.Id);
        var held = await assignments.FindAsync(article.StoryId, article.EditionId, cancel);
        var draft = await drafts.FindAsync(article.Id, cancel);
        var standing = draft is null ? null : await reviews.StandingAsync(draft, cancel);
        var read = draft is null ? null : await proof.OfAsync(draft, cancel);
        return Results.Json(new ArticleAnswer(
            article.Id.Value, article.StoryId.Value, article.EditionId.Value, row.Headline, StateOf(row), draft?.Version.Number, draft?.Stamp,
            draft is null ? [] : [.. ObjectionsTo(draft, read!.Objection, standing!.Objection).Select(objection => objection.Code)],
            held is { } assignment ? AssignmentApi.AnswerOf(assignment.Assignment, assignment.Name) : null, standing?.Last is { } review ? ReviewApi.AnswerOf(review, draft!.Stamp) : null));
    }

    internal static string StateOf(BoardRow row) => row.Live is not null ? "live" : row.Article.WithdrawnAt is not null ? "withdrawn" : "unreleased";

    private static IEnumerable<Objection> ObjectionsTo(DraftView draft, params IEnumerable<Objection?> byPeople) =>
        Readiness.Of(draft.Version, draft.Blocks, draft.Pictures.Keys.ToHashSet()).Concat(byPeople.OfType<Objection>());
}
