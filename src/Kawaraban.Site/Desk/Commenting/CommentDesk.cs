using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Commenting;

/// <summary>Comments on an article and its blocks: said, answered, settled, opened again.</summary>
internal static class CommentDesk
{
    private const int ShownOfBlock = 80;

    public static async Task<IResult> ShowAsync(Guid id, Guid? block, HttpContext context, Reception reception, Board board, DraftPaper drafts, CommentBook comments, StaffBook staff, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await ViewAsync(seat, id, block, null, board, drafts, comments, staff, cancel) is { } view
            ? await reception.PageAsync<CommentPage>(view, seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> SayAsync(Guid id, HttpContext context, Reception reception, Board board, DraftPaper drafts, CommentBook comments, StaffBook staff, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var block = form.Id("block") is { } about ? new BlockId(about) : (BlockId?)null;
        if (await comments.SayAsync(new ArticleId(id), block, form.Id("answer-to"), form["text"].ToString(), seat.Staff, cancel) is { } comment)
        {
            return new LeadTo($"/desk/articles/{id}/comments?done=commented#c-{comment.AnswerTo ?? comment.Id}");
        }
        return await ViewAsync(seat, id, block?.Value, form["text"].ToString(), board, drafts, comments, staff, cancel) is { } view
            ? await reception.PageAsync<CommentPage>(view, seat, StatusCodes.Status422UnprocessableEntity)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> SettleAsync(Guid id, Guid comment, HttpContext context, Reception reception, CommentBook comments, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await comments.FindAsync(comment, cancel) is not { } found || found.ArticleId != new ArticleId(id))
        {
            return await reception.NotFoundAsync(context);
        }
        var isSettled = form.Text("settled") != "no";
        await comments.ResolveAsync(comment, isSettled, seat.Staff, cancel);
        return new LeadTo(isSettled ? $"/desk/articles/{id}/comments?done=commentSettled" : $"/desk/articles/{id}/comments?done=commentOpened#c-{comment}");
    }

    private static async Task<CommentView?> ViewAsync(
        Seat seat, Guid id, Guid? block, string? tried, Board board, DraftPaper drafts, CommentBook comments, StaffBook staff, CancellationToken cancel)
    {
        if (await board.ArticleAsync(new ArticleId(id), cancel) is not { } article || await board.StoryAsync(article.StoryId, cancel) is not { } story)
        {
            return null;
        }
        var texts = (await drafts.FindAsync(article.Id, cancel))?.Blocks.ToDictionary(x => x.Id, x => BeginningOf(x.Body.PlainText)) ?? [];
        var asked = block is { } about && texts.ContainsKey(new BlockId(about)) ? new BlockId(about) : (BlockId?)null;
        var people = (await staff.AllAsync(cancel)).Where(row => !row.IsDisabled && row.Id != seat.Staff && row.Rights.May(DeskRole.Reader, article.EditionId)).Select(row => row.Name).ToList();
        var headline = story.Articles.First(row => row.Article.Id == article.Id).Headline;
        return new CommentView(seat, article, headline, await comments.OfAsync(article.Id, cancel), texts, asked, people, tried);
    }

    private static string BeginningOf(string text) => text.Length > ShownOfBlock ? text[..ShownOfBlock] + "…" : text;
}
