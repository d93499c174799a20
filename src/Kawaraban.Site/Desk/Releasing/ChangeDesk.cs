using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Releasing;

/// <summary>What releases of an article changed, and what each change means to whoever translates it.</summary>
internal static class ChangeDesk
{
    private const int Shown = 200;

    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, ChangeBook book, Board board, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await board.ArticleAsync(new ArticleId(id), cancel) is { } article && await board.StoryAsync(article.StoryId, cancel) is { } story
            ? await reception.PageAsync<ChangesPage>(new ChangesView(seat, story.Articles.First(row => row.Article.Id == article.Id), await book.OfArticleAsync(article.Id, Shown, cancel)), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> ClassAsync(Guid id, long changeId, HttpContext context, Reception reception, ChangeBook book, StaleWatch stale, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (ClassOf(form.Text("class")) is not { } kind)
        {
            return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, $"/desk/articles/{id}/changes");
        }
        if (!await book.ReclassAsync(new ArticleId(id), changeId, kind, seat.Staff, cancel))
        {
            return await reception.NotFoundAsync(context);
        }
        await stale.CatchUpAsync(CancellationToken.None);
        return new LeadTo($"/desk/articles/{id}/changes?done=classed#c-{changeId}");
    }

    /// <summary>The classes that a release's form gives to places; what is left to the proposal is not among them.</summary>
    public static Dictionary<PlaceName, ChangeClass> ClassesOf(IFormCollection form)
    {
        const string Prefix = "class-";
        var classes = new Dictionary<PlaceName, ChangeClass>();
        foreach (var name in form.Keys.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            if (PlaceOf(name[Prefix.Length..]) is { } place && ClassOf(form.Text(name)) is { } kind)
            {
                classes[place] = kind;
            }
        }
        return classes;
    }

    private static PlaceName? PlaceOf(string name) =>
        Guid.TryParse(name, out var block) ? new PlaceName(new BlockId(block), null)
        : Enum.GetValues<HeadField>().Select(field => new PlaceName(null, field)).Where(place => place.ToString() == name).Select(place => (PlaceName?)place).FirstOrDefault();

    private static ChangeClass? ClassOf(string text) => Enum.GetValues<ChangeClass>().Where(kind => kind.ToString() == text).Select(kind => (ChangeClass?)kind).FirstOrDefault();
}
