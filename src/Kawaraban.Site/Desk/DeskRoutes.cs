using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Account;
using Kawaraban.Site.Desk.Beginning;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.Desk.Overview;
using Kawaraban.Site.Desk.Pictures;
using Kawaraban.Site.Desk.Previewing;
using Kawaraban.Site.Desk.Releasing;
using Kawaraban.Site.Desk.SigningIn;
using Kawaraban.Site.Desk.Staffing;
using Kawaraban.Site.Desk.Stories;
using Kawaraban.Site.Desk.Wire;
using Kawaraban.Site.Desk.Writing;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Desk;

/// <summary>What an editor does, as a table. Whatever changes something is a POST that bears a form's token.</summary>
internal static class DeskRoutes
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddScoped<Reception>()
        .AddBench()
        .AddSingleton<SourceRound>()
        .AddHostedService(provider => provider.GetRequiredService<SourceRound>())
        .AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/desk").AddEndpointFilter(FormCheck.CheckAsync);
        MapDoor(desk.MapGroup("").AllowAnonymous());
        MapWriting(desk.MapGroup("").RequireAuthorization(DeskSignIn.Writes));
        MapReleasing(desk.MapGroup("").RequireAuthorization(DeskSignIn.Releases));
        desk.MapGroup("").RequireAuthorization(DeskSignIn.Writes).MapRead("/{**anything}", (HttpContext context, Reception reception) => reception.NotFoundAsync(context));
        MapOwning(desk.MapGroup("").RequireAuthorization(new AuthorizeAttribute { Roles = StaffRole.Owner }));
        routes.MapGet("/websub/{id}", HubCalls.VerifyAsync).AllowAnonymous();
        routes.MapPost("/websub/{id}", HubCalls.ReceiveAsync).AllowAnonymous().DisableAntiforgery();
    }

    private static void MapDoor(RouteGroupBuilder anybody)
    {
        anybody.MapRead("/sign-in", SignIn.ShowAsync);
        anybody.MapPost("/sign-in", SignIn.DoAsync);
        anybody.MapPost("/sign-out", SignIn.OutAsync);
        anybody.MapRead("/first-owner", FirstOwner.ShowAsync);
        anybody.MapPost("/first-owner", FirstOwner.MakeAsync);
        anybody.MapRead("/not-allowed", (HttpContext context, Reception reception) => reception.TellAsync(context, "notAllowed", StatusCodes.Status403Forbidden));
    }

    private static void MapWriting(RouteGroupBuilder staff)
    {
        staff.MapRead("", EditionBoard.LeadAsync);
        MapBoard(staff.MapGroup("/{edition}"));
        staff.MapRead("/stories/{id:guid}", StorySheet.ShowAsync);

        staff.MapRead("/articles/{id:guid}", WritingDesk.ShowAsync);
        staff.MapRead("/articles/{id:guid}/preview", Preview.ShowAsync);
        staff.MapPost("/articles/{id:guid}/open", Begin.VersionAsync);
        staff.MapPost("/articles/{id:guid}/translation", Begin.TranslationAsync);
        staff.MapPost("/articles/{id:guid}/source", CatchingUp.DoAsync);
        staff.MapPost("/articles/{id:guid}/head", HeadSaving.SaveAsync);
        staff.MapPost("/articles/{id:guid}/blocks", BlockPlacing.AddAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}", BlockSaving.SaveAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/up", BlockPlacing.UpAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/down", BlockPlacing.DownAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/add", BlockPlacing.AddAfterAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/remove", BlockPlacing.RemoveAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/align", BlockPlacing.AlignAsync);
        staff.MapBench();

        staff.MapRead("/pictures", PictureDesk.ShowAsync);
        staff.MapPost("/pictures", PictureDesk.TakeAsync);
        staff.MapRead("/pictures/{id}", PictureDesk.EditAsync);
        staff.MapPost("/pictures/{id}", PictureDesk.SaveAsync);

        staff.MapRead("/account", OwnAccount.ShowAsync);
        staff.MapPost("/account/language", OwnAccount.ChangeLanguageAsync);
        staff.MapPost("/account/password", OwnAccount.ChangePasswordAsync);
    }

    private static void MapBoard(RouteGroupBuilder board)
    {
        board.MapRead("", EditionBoard.ShowAsync);
        board.MapRead("/new", Begin.ShowAsync);
        board.MapPost("/articles", Begin.ArticleAsync);
    }

    private static void MapReleasing(RouteGroupBuilder editors)
    {
        editors.MapRead("/articles/{id:guid}/release", ReleaseCounter.ShowAsync);
        editors.MapPost("/articles/{id:guid}/release", ReleaseCounter.DoAsync);
        editors.MapRead("/articles/{id:guid}/released", ReleaseCounter.ShowDoneAsync);
        editors.MapRead("/articles/{id:guid}/withdraw", Withdrawal.ShowAsync);
        editors.MapPost("/articles/{id:guid}/withdraw", Withdrawal.DoAsync);
        editors.MapPost("/advisories/{id:long}/settle", AdvisoryDesk.SettleAsync);
        MapWire(editors.MapGroup("/wire"));
    }

    private static void MapWire(RouteGroupBuilder wire)
    {
        wire.MapRead("", SourceDesk.ListAsync);
        wire.MapPost("", SourceSetting.AddAsync);
        wire.MapRead("/new", SourceSetting.NewAsync);
        wire.MapPost("/list", Bringing.ListAsync);
        wire.MapPost("/page", Bringing.PageAsync);
        wire.MapRead("/{id:guid}", SourceDesk.ShowAsync);
        wire.MapPost("/{id:guid}", SourceSetting.SaveAsync);
        wire.MapRead("/{id:guid}/edit", SourceSetting.EditAsync);
        wire.MapPost("/{id:guid}/poll", SourceDesk.PollAsync);
        wire.MapPost("/{id:guid}/pause", SourceDesk.PauseAsync);
        wire.MapPost("/{id:guid}/remove", SourceDesk.RemoveAsync);
    }

    private static void MapOwning(RouteGroupBuilder owners)
    {
        owners.MapRead("/staff", StaffRoll.ShowAsync);
        owners.MapPost("/staff", StaffRoll.AddAsync);
    }
}
