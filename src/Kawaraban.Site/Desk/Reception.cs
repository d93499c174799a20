using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk;

/// <summary>Shows whoever comes to their seat, and answers with pages.</summary>
internal sealed class Reception(Publication publication, Assets assets, PageRenderer pages, IAntiforgery antiforgery, UserManager<StaffMember> staff, NoticeBook inbox, StoryNoticeBook notices, Belonging belonging)
{
    /// <summary>The query name that chooses the desk's words before the sign-in.</summary>
    public const string LanguageQuery = "in";

    public async Task<Seat> SeatAsync(HttpContext context)
    {
        var member = context.User.Identity?.IsAuthenticated == true ? await staff.GetUserAsync(context.User) : null;
        // As the antiforgery system wants it: it would say the same, and warn in the log that it had to.
        context.Response.Headers.CacheControl = "no-cache, no-store";
        var edition = publication.Find(member?.DeskEdition ?? "") ?? Spoken(context.Request);
        return new Seat
        {
            Publication = publication,
            Edition = edition,
            Member = member,
            Rights = context.RightsOf(),
            Unread = member is null ? 0 : await inbox.UnreadAsync(new StaffId(member.Id), context.RequestAborted),
            FormToken = TokenSignIn.TokenOf(context) is null ? antiforgery.GetAndStoreTokens(context).RequestToken! : "",
            StyleSheet = assets.DeskStyleSheet,
            Script = assets.Script("desk.js"),
            Logo = assets.Logo(edition),
            Done = DoneOf(context.Request, edition),
            Notices = member is null ? null : await StoryOnDesk.OfAsync(context, notices),
        };
    }

    public async Task<IResult> PageAsync<T>(object model, Seat seat, int status = StatusCodes.Status200OK)
        where T : IComponent => new DeskAnswer(await pages.RenderAsync<T>(model), status, seat.Edition.Language);

    /// <summary>A page that says one thing: <c>desk.told.{what}.title</c> and <c>.text</c>.</summary>
    public Task<IResult> TellAsync(Seat seat, string what, int status, string back = "/desk") =>
        PageAsync<Telling>(new TellingView(seat, what, back), seat, status);

    public async Task<IResult> TellAsync(HttpContext context, string what, int status, string back = "/desk") =>
        await TellAsync(await SeatAsync(context), what, status, back);

    /// <summary>The edition that a form names: a route's own right does not tell whether they may there. Null, and what to answer, where it is none or they may not.</summary>
    public async Task<(Edition? Paper, IResult? Refused)> NamedAsync(HttpContext context, Seat seat, DeskRole needed)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (publication.Find(form.Text("edition")) is not { } paper)
        {
            return (null, await NotFoundAsync(context));
        }
        return seat.May(needed, paper) ? (paper, null) : (null, await NotAllowedAsync(context));
    }

    /// <summary>What to answer about an article that a form or a query names, where it is not there or they may not in its edition: a route's own right does not tell. Null where they may.</summary>
    public async Task<IResult?> RefusedAsync(HttpContext context, Seat seat, DeskRole needed, ArticleId article)
    {
        var papers = await belonging.OfArticleAsync(article.Value, context.RequestAborted);
        return seat.MayInOneOf(needed, papers) ? null : papers.Count == 0 ? await NotFoundAsync(context) : await NotAllowedAsync(context);
    }

    public Task<IResult> NotAllowedAsync(HttpContext context) => TellAsync(context, "notAllowed", StatusCodes.Status403Forbidden);

    public Task<IResult> NotFoundAsync(HttpContext context) => TellAsync(context, "notFound", StatusCodes.Status404NotFound);

    /// <summary>Before the sign-in: the edition asked for, else the first that the browser's languages name.</summary>
    private Edition Spoken(HttpRequest request)
    {
        var wanted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value ?? "");
        return publication.Find(request.Query[LanguageQuery].ToString())
            ?? wanted.Select(Speaking).FirstOrDefault(edition => edition is not null)
            ?? publication.First;
    }

    private Edition? Speaking(string language) =>
        publication.Editions.FirstOrDefault(edition => Primary(edition.Language).Equals(Primary(language), StringComparison.OrdinalIgnoreCase));

    private static string Primary(string language) => language.Split('-')[0];

    private static string? DoneOf(HttpRequest request, Edition edition)
    {
        var done = request.Query["done"].ToString();
        return edition.Words.Keys.Contains("desk.done." + done) ? done : null;
    }
}
