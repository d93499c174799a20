using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Comments;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Inbox;

/// <summary>What colleagues want somebody to see.</summary>
internal static class InboxDesk
{
    private const int PageSize = 50;

    public static async Task<IResult> ShowAsync(long? before, HttpContext context, Reception reception, NoticeBook notices, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var rows = await notices.OfAsync(seat.Staff, before, PageSize + 1, cancel);
        return await reception.PageAsync<InboxPage>(new InboxView(seat, [.. rows.Take(PageSize)], rows.Count > PageSize), seat);
    }

    /// <summary>Marks one as read and leads to what it is about. A form, not a link: what a browser fetches ahead stays unread.</summary>
    public static async Task<IResult> OpenAsync(long id, HttpContext context, Reception reception, NoticeBook notices, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await notices.FindAsync(seat.Staff, id, cancel) is not { } notice)
        {
            return await reception.NotFoundAsync(context);
        }
        await notices.ReadAsync(seat.Staff, id, andBefore: false, cancel);
        return new LeadTo(PathOf(notice));
    }

    /// <summary>All that was on the page; what came since stays unread.</summary>
    public static async Task<IResult> ReadAllAsync(HttpContext context, Reception reception, NoticeBook notices, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        await notices.ReadAsync(seat.Staff, form.Number("newest") ?? 0, andBefore: true, cancel);
        return new LeadTo("/desk/inbox?done=inboxRead");
    }

    private static string PathOf(Notice notice) => notice switch
    {
        { Kind: NoticeKind.Mention or NoticeKind.Answer, ArticleId: { } article } => $"/desk/articles/{article}/comments#{notice.Place}",
        { Kind: NoticeKind.Approved or NoticeKind.SentBack, ArticleId: { } article } => $"/desk/articles/{article}/review",
        { Kind: NoticeKind.WebhookPaused } => "/desk/webhooks",
        _ => $"/desk/{notice.EditionId}/stories/{notice.StoryId}/hands",
    };
}
