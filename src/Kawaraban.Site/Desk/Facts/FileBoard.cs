using Kawaraban.Newsroom.Archive.Records;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>The story files, and one of them as a board.</summary>
internal static class FileBoard
{
    public static async Task<IResult> ListAsync(string? article, HttpContext context, Reception reception, StoryFileBook book, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<FileListPage>(new FileListView(seat, await book.AllAsync(cancel), Guid.TryParse(article, out var id) ? id.ToString() : ""), seat);
    }

    public static async Task<IResult> ShowAsync(
        string key, string? kind, string? state, string? strength, string? voucher, string? party, string? lacks, string? marked, HttpContext context, Reception reception, StoryFileBook book, CancellationToken cancel)
    {
        if (await book.FindAsync(key, cancel) is not { } sheet)
        {
            return await reception.NotFoundAsync(context);
        }
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<FileBoardPage>(new FileBoardView(seat, sheet, FactQuery.Of(kind, state, strength, voucher, party, lacks, marked)), seat);
    }
}
