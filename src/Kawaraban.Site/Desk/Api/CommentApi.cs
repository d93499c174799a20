using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Api;

/// <summary>Comments read, said and settled by programs.</summary>
internal static class CommentApi
{
    public static async Task<IResult> ShowAsync(Guid id, CommentBook comments, CancellationToken cancel) =>
        Results.Json((await comments.OfAsync(new ArticleId(id), cancel)).Select(AnswerOf).ToList());

    public static async Task<IResult> SayAsync(Guid id, HttpContext context, CommentBook comments, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentComment>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        var pass = context.PassOf()!;
        var said = await comments.SayAsync(new ArticleId(id), sent.Block is { } block ? new BlockId(block) : null, sent.AnswerTo, sent.Text, pass.Id, cancel);
        return said is null
            ? ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, ApiProblem.NotPossible, $"the text is empty or longer than {Comment.MaxText} characters, or what it is about is not there")
            : Results.Json(AnswerOf(said, [], new Dictionary<StaffId, string> { [pass.Id] = pass.Name }));
    }

    public static async Task<IResult> SettleAsync(Guid id, Guid comment, HttpContext context, CommentBook comments, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentSettled>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        if (await comments.FindAsync(comment, cancel) is not { } found || found.ArticleId != new ArticleId(id))
        {
            return ApiProblem.NotFound("no-comment", "there is no such comment of the article");
        }
        await comments.ResolveAsync(comment, sent.Settled, context.PassOf()!.Id, cancel);
        return await ShowAsync(id, comments, cancel);
    }

    private static CommentAnswer AnswerOf(CommentThread thread) => AnswerOf(thread.Comment, thread.Answers, thread.Names);

    private static CommentAnswer AnswerOf(Comment comment, IReadOnlyList<Comment> answers, IReadOnlyDictionary<StaffId, string> names) => new(
        comment.Id, comment.BlockId?.Value, comment.Text, comment.By.Value, names.GetValueOrDefault(comment.By, ""), comment.At, comment.ResolvedAt is not null,
        [.. answers.Select(answer => AnswerOf(answer, [], names))]);
}
