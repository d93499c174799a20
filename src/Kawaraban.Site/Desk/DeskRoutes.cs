using Kawaraban.Site.Desk.Account;
using Kawaraban.Site.Desk.Api;
using Kawaraban.Site.Desk.Assigning;
using Kawaraban.Site.Desk.Beginning;
using Kawaraban.Site.Desk.Correcting;
using Kawaraban.Site.Desk.Memory;
using Kawaraban.Site.Desk.Commenting;
using Kawaraban.Site.Desk.Exchange;
using Kawaraban.Site.Desk.Inbox;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.Desk.Overview;
using Kawaraban.Site.Desk.Pictures;
using Kawaraban.Site.Desk.Planning;
using Kawaraban.Site.Desk.Previewing;
using Kawaraban.Site.Desk.Proposals;
using Kawaraban.Site.Desk.Register;
using Kawaraban.Site.Desk.Releasing;
using Kawaraban.Site.Desk.Reviewing;
using Kawaraban.Site.Desk.SigningIn;
using Kawaraban.Site.Desk.Staffing;
using Kawaraban.Site.Desk.Stopping;
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
        .AddDeskApi()
        .AddSingleton<AssignmentSheet>()
        .AddBench()
        .AddSingleton<RowShelf>()
        .AddSingleton<SourceRound>()
        .AddHostedService(provider => provider.GetRequiredService<SourceRound>())
        .AddHostedService<PlanRound>()
        .AddSingleton<MachineRound>()
        .AddSingleton<IMachineOffers, MachineOffers>()
        .AddSingleton<MemoryRound>()
        .AddHostedService(provider => provider.GetRequiredService<MemoryRound>())
        .AddSingleton<IAuthorizationHandler, Doorkeeper>()
        .AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/desk").AddEndpointFilter(FormCheck.CheckAsync);
        MapDoor(desk.MapGroup("").AllowAnonymous());
        MapEntering(desk.MapGroup("").RequireAuthorization(DeskSignIn.Enters));
        MapWriting(desk.MapGroup("").RequireAuthorization(DeskSignIn.Writes));
        MapBeginning(desk.MapGroup("").RequireAuthorization(DeskSignIn.Begins));
        desk.MapGroup("").RequireAuthorization(DeskSignIn.Translates).MapPost("/articles/{id:guid}/translation", Begin.TranslationAsync);
        MapReleasing(desk.MapGroup("").RequireAuthorization(DeskSignIn.Releases));
        desk.MapGroup("").RequireAuthorization(DeskSignIn.Enters).MapRead("/{**anything}", (HttpContext context, Reception reception) => reception.NotFoundAsync(context));
        MapOwning(desk.MapGroup("").RequireAuthorization(DeskSignIn.Owns));
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
        anybody.MapRead("/new-password", NewPassword.ShowAsync);
        anybody.MapPost("/new-password", NewPassword.SetAsync);
        anybody.MapRead("/not-allowed", (HttpContext context, Reception reception) => reception.TellAsync(context, "notAllowed", StatusCodes.Status403Forbidden));
    }

    private static void MapEntering(RouteGroupBuilder everybody)
    {
        everybody.MapRead("", EditionBoard.LeadAsync);
        everybody.MapRead("/stories/{id:guid}", StorySheet.ShowAsync);

        everybody.MapRead("/inbox", InboxDesk.ShowAsync);
        everybody.MapPost("/inbox/read", InboxDesk.ReadAllAsync);
        everybody.MapPost("/inbox/{id:long}", InboxDesk.OpenAsync);

        everybody.MapDescription();
        everybody.MapRead("/account", OwnAccount.ShowAsync);
        everybody.MapRead("/account/tokens", TokenDesk.ShowAsync);
        everybody.MapPost("/account/tokens", TokenDesk.MakeAsync);
        everybody.MapPost("/account/tokens/{token:guid}/revoke", TokenDesk.RevokeAsync);
        everybody.MapPost("/account/language", OwnAccount.ChangeLanguageAsync);
        everybody.MapPost("/account/password", OwnAccount.ChangePasswordAsync);
    }

    private static void MapBeginning(RouteGroupBuilder writers)
    {
        writers.MapRead("/{edition}/new", Begin.ShowAsync);
        writers.MapPost("/{edition}/articles", Begin.ArticleAsync);
    }

    private static void MapWriting(RouteGroupBuilder staff)
    {
        staff.MapRead("/stops", StopBoard.ListAsync);
        staff.MapRead("/stops/{id:long}", StopBoard.ShowAsync);
        staff.MapRead("/corrections", CorrectionBoard.ShowAsync);

        staff.MapRead("/{edition}", EditionBoard.ShowAsync);
        staff.MapRead("/{edition}/planned", PlanBoard.ShowAsync);
        staff.MapPost("/{edition}/stories/{story:guid}/take", AssignmentDesk.TakeAsync);
        staff.MapPost("/{edition}/stories/{story:guid}/give", AssignmentDesk.HandOverAsync);
        staff.MapPost("/{edition}/stories/{story:guid}/give-back", AssignmentDesk.GiveBackAsync);
        staff.MapRead("/{edition}/stories/{story:guid}/hands", AssignmentDesk.ShowAsync);

        staff.MapRead("/articles/{id:guid}", WritingDesk.ShowAsync);
        staff.MapRead("/articles/{id:guid}/preview", Preview.ShowAsync);
        staff.MapPost("/articles/{id:guid}/open", Begin.VersionAsync);
        staff.MapPost("/articles/{id:guid}/source", CatchingUp.DoAsync);
        staff.MapPost("/articles/{id:guid}/head", HeadSaving.SaveAsync);
        staff.MapPost("/articles/{id:guid}/head/settle", Settling.HeadAsync);
        staff.MapPost("/articles/{id:guid}/omit", Settling.OmitAsync);
        staff.MapPost("/articles/{id:guid}/undo", BlockCutting.UndoAsync);
        staff.MapPost("/articles/{id:guid}/blocks", BlockPlacing.AddAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}", BlockSaving.SaveAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/up", BlockPlacing.UpAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/down", BlockPlacing.DownAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/add", BlockPlacing.AddAfterAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/remove", BlockPlacing.RemoveAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/align", BlockPlacing.AlignAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/settle", Settling.BlockAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/split", BlockCutting.SplitAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/merge", BlockCutting.MergeAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/offers", RowTaking.AskAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/insert", RowTaking.InsertAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/take", RowTaking.TakeAsync);
        staff.MapPost("/articles/{id:guid}/blocks/{blockId:guid}/keep", RowTaking.KeepAsync);
        staff.MapBench();
        staff.MapWritingApi();

        MapProposing(staff.MapGroup("/articles/{id:guid}"));

        staff.MapRead("/articles/{id:guid}/comments", CommentDesk.ShowAsync);
        staff.MapPost("/articles/{id:guid}/comments", CommentDesk.SayAsync);
        staff.MapPost("/articles/{id:guid}/comments/{comment:guid}/settle", CommentDesk.SettleAsync);
        staff.MapRead("/articles/{id:guid}/review", ReviewDesk.ShowAsync);
        staff.MapPost("/articles/{id:guid}/review", ReviewDesk.AskAsync);

        staff.MapRead("/pictures", PictureDesk.ShowAsync);
        staff.MapPost("/pictures", PictureDesk.TakeAsync);
        staff.MapRead("/pictures/{id}", PictureDesk.EditAsync);
        staff.MapPost("/pictures/{id}", PictureDesk.SaveAsync);

        staff.MapRead("/memory", MemoryDesk.ShowAsync);
        MapRegister(staff.MapGroup("/register"));
        staff.MapRead("/api/articles/{article:guid}/blocks/{block:guid}/names", BlockNamesAnswer.SendAsync);
    }

    private static void MapProposing(RouteGroupBuilder article)
    {
        article.MapRead("/exchange", ExchangeCounter.ShowAsync);
        article.MapRead("/exchange/{version}.xlf", ExchangeCounter.SendAsync);
        article.MapPost("/exchange", ExchangeCounter.TakeAsync);
        article.MapRead("/proposals", ProposalBoard.ShowAsync);
        article.MapPost("/proposals/{proposal:long}/take", ProposalBoard.TakeAsync);
        article.MapPost("/proposals/{proposal:long}/dismiss", ProposalBoard.DismissAsync);
        article.MapPost("/proposals/machine", MachineCounter.AskAllAsync);
        article.MapPost("/proposals/machine/stop", MachineCounter.StopAsync);
        article.MapPost("/blocks/{blockId:guid}/machine", MachineCounter.AskAsync);
        article.MapPost("/blocks/{blockId:guid}/confirm", ProposalBoard.ConfirmAsync);
    }

    private static void MapRegister(RouteGroupBuilder register)
    {
        register.MapRead("", RegisterDesk.ListAsync);
        register.MapPost("", TermDesk.AddAsync);
        register.MapRead("/new", TermDesk.NewAsync);
        register.MapRead("/file.{format}", RegisterDesk.SendAsync);
        register.MapRead("/{id:guid}", TermDesk.ShowAsync);
        register.MapPost("/{id:guid}", TermDesk.SaveAsync);
    }

    private static void MapReleasing(RouteGroupBuilder editors)
    {
        editors.MapRead("/articles/{id:guid}/release", ReleaseCounter.ShowAsync);
        editors.MapPost("/articles/{id:guid}/release", ReleaseCounter.DoAsync);
        editors.MapRead("/articles/{id:guid}/released", ReleaseCounter.ShowDoneAsync);
        editors.MapRead("/articles/{id:guid}/changes", ChangeDesk.ShowAsync);
        editors.MapPost("/articles/{id:guid}/changes/{changeId:long}", ChangeDesk.ClassAsync);
        editors.MapRead("/articles/{id:guid}/withdraw", Withdrawal.ShowAsync);
        editors.MapPost("/articles/{id:guid}/withdraw", Withdrawal.DoAsync);
        editors.MapRead("/articles/{id:guid}/plan", PlanCounter.ShowAsync);
        editors.MapPost("/articles/{id:guid}/plan", PlanCounter.DoAsync);
        editors.MapPost("/articles/{id:guid}/plan/off", PlanCounter.CallOffAsync);
        editors.MapPost("/articles/{id:guid}/review/approve", ReviewDesk.ApproveAsync);
        editors.MapPost("/articles/{id:guid}/review/send-back", ReviewDesk.SendBackAsync);
        editors.MapPost("/advisories/{id:long}/settle", AdvisoryDesk.SettleAsync);
        editors.MapRead("/articles/{id:guid}/wire/{advisory:long}", WireTextDesk.ShowAsync);
        editors.MapPost("/articles/{id:guid}/wire/{advisory:long}", WireTextDesk.TakeAsync);
        editors.MapPost("/corrections/{id:long}", CorrectionBoard.DecideAsync);
        MapStopping(editors);
        editors.MapPost("/memory", MemoryDesk.TakeAsync);
        editors.MapRead("/memory/memory.tmx", MemoryDesk.SendAsync);
        editors.MapPost("/memory/{id:long}/remove", MemoryDesk.RemoveAsync);
        editors.MapPost("/register/file", RegisterDesk.TakeAsync);
        MapWire(editors.MapGroup("/wire"));
        editors.MapReleasingApi();
    }

    private static void MapStopping(RouteGroupBuilder editors)
    {
        editors.MapRead("/stories/{id:guid}/stop", StopDoor.ShowAsync);
        editors.MapPost("/stories/{id:guid}/stop", StopDoor.DoAsync);
        editors.MapPost("/advisories/{id:long}/stop", StopDoor.OnAdvisoryAsync);
        editors.MapPost("/stops/{id:long}/ask", StopBoard.AskAsync);
        editors.MapPost("/stops/{id:long}/lift", StopBoard.LiftAsync);
        editors.MapPost("/stops/{id:long}/return", StopBoard.ReturnAsync);
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
        owners.MapRead("/staff/{id:guid}", StaffSheet.ShowAsync);
        owners.MapPost("/staff/{id:guid}", StaffSheet.SaveAsync);
        owners.MapPost("/staff/{id:guid}/disable", StaffSheet.DisableAsync);
        owners.MapPost("/staff/{id:guid}/sign-out", StaffSheet.EndSessionsAsync);
        owners.MapPost("/staff/{id:guid}/reset", StaffSheet.ResetAsync);
        owners.MapPost("/staff/{id:guid}/remove", StaffSheet.RemoveAsync);
    }
}
