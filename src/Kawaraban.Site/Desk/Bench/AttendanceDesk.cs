using System.Globalization;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>Answers a page that asks who else is there, and what was saved since it asked last.</summary>
internal static class AttendanceDesk
{
    private const int LongestPageName = 40;

    /// <param name="me">The page's own name for itself.</param>
    /// <param name="at">The block in hand.</param>
    /// <param name="since">As answered last; empty at first.</param>
    public static async Task<IResult> ShowAsync(
        Guid id, string? me, string? at, string? since, HttpContext context, Reception reception, Attendance attendance, RowNews news, StaffNames names, TimeProvider clock, CancellationToken cancel)
    {
        if (me is not { Length: > 0 and <= LongestPageName })
        {
            return ApiProblem.BadRequest("'me' is the page's name for itself: 1 to 40 characters");
        }
        var seat = await reception.SeatAsync(context);
        var article = new ArticleId(id);
        var now = clock.GetUtcNow();
        if (await news.SinceAsync(article, InstantOf(since), cancel) is not { } rows)
        {
            return ApiProblem.NotFound(ApiProblem.NoDraft, "the article has no draft");
        }
        var others = attendance.Sit(article, me, seat.Staff, seat.Member!.Name, Guid.TryParse(at, out var block) ? new BlockId(block) : null);
        var said = await names.OfAsync(rows.Saved.Select(row => row.By), cancel);
        return Results.Json(new AttendanceAnswer(
            [.. others.Select(other => new PersonAnswer(other.Name, other.Block?.Value))],
            [.. rows.Saved.Select(row => new SavedRowAnswer(row.Block.Value, row.Text, row.Revision, said(row.By), row.At))],
            now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            rows.Order));
    }

    private static DateTimeOffset? InstantOf(string? since) =>
        long.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < 253_402_300_799_999 && milliseconds > 100_000
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
}
