using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Stories;

/// <summary>A story with its articles in every edition and all that was done to them.</summary>
internal static class StorySheet
{
    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, Board board, CancellationToken cancel)
    {
        if (await board.StoryAsync(new StoryId(id), cancel) is not { } story)
        {
            return await reception.NotFoundAsync(context);
        }
        var seat = await reception.SeatAsync(context);
        var live = story.Articles.Where(row => row.Live is not null).ToList();
        var source = live.FirstOrDefault(row => row.Article.EditionId == story.Story.Origin) ?? live.FirstOrDefault();
        var wanting = seat.Publication.Editions.Where(edition => seat.May(DeskRole.Translator, edition) && story.Articles.All(row => row.Article.EditionId != edition.Id)).ToList();
        return await reception.PageAsync<StoryPage>(new StoryPageView(seat, story, source, wanting), seat);
    }
}
