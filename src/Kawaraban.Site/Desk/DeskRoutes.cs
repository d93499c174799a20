using Kawaraban.Site.Desk.Account;
using Kawaraban.Site.Desk.Api;
using Kawaraban.Site.Desk.Assigning;
using Kawaraban.Site.Desk.Beginning;
using Kawaraban.Site.Desk.Correcting;
using Kawaraban.Site.Desk.Memory;
using Kawaraban.Site.Desk.Commenting;
using Kawaraban.Site.Desk.Exchange;
using Kawaraban.Site.Desk.Facts;
using Kawaraban.Site.Desk.Inbox;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.Desk.Overview;
using Kawaraban.Site.Desk.Pictures;
using Kawaraban.Site.Desk.Planning;
using Kawaraban.Site.Desk.Previewing;
using Kawaraban.Site.Desk.Proofing;
using Kawaraban.Site.Desk.Proposals;
using Kawaraban.Site.Desk.Register;
using Kawaraban.Site.Desk.Releasing;
using Kawaraban.Site.Desk.Reviewing;
using Kawaraban.Site.Desk.Securing;
using Kawaraban.Site.Desk.SigningIn;
using Kawaraban.Site.Desk.Staffing;
using Kawaraban.Site.Desk.Stopping;
using Kawaraban.Site.Desk.Stories;
using Kawaraban.Site.Desk.Trying;
using Kawaraban.Site.Desk.Webhooks;
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
        .AddScoped<FactorSheet>()
        .AddSingleton<StaffNames>()
        .AddDeskApi()
        .AddSingleton<AssignmentSheet>()
        .AddBench()
        .AddSingleton<RowShelf>()
        .AddSingleton<FindingSheet>()
        .AddSingleton<ReleaseSheet>()
        .AddSingleton<SourceRound>()
        .AddHostedService(provider => provider.GetRequiredService<SourceRound>())
        .AddHostedService<PlanRound>()
        .AddSingleton<MachineRound>()
        .AddSingleton<IMachineOffers, MachineOffers>()
        .AddWebhooks()
        .AddTrying()
        .AddFacts()
        .AddSingleton<MemoryRound>()
        .AddHostedService(provider => provider.GetRequiredService<MemoryRound>())
        .AddSingleton<IAuthorizationHandler, Doorkeeper>()
        .AddSingleton<IAuthorizationHandler, FactorKeeper>()
        .AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup(StaffEntrance.Root).AddEndpointFilter(FormCheck.CheckAsync);
        MapDoor(desk.MapGroup("").AllowAnonymous());
        MapEntering(desk.MapGroup("").RequireAuthorization(DeskSignIn.Enters));
        MapWriting(desk.MapGroup("").RequireAuthorization(DeskSignIn.Writes));
        MapBeginning(desk.MapGroup("").RequireAuthorization(DeskSignIn.Begins));
        desk.MapGroup("").RequireAuthorization(DeskSignIn.Translates).MapWrite("/articles/{id:guid}/translation", Begin.TranslationAsync);
        MapReleasing(desk.MapGroup("").RequireAuthorization(DeskSignIn.Releases));
        MapPublishing(desk.MapGroup("").RequireAuthorization(DeskSignIn.Publishes));
        desk.MapGroup("").RequireAuthorization(DeskSignIn.Enters).MapRead("/{**anything}", (HttpContext context, Reception reception) => reception.NotFoundAsync(context));
        MapOwning(desk.MapGroup("").RequireAuthorization(DeskSignIn.Owns));
    }

    /// <summary>What hubs call, from outside: no people's doors.</summary>
    public static void MapHubCalls(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/websub/{id}", HubCalls.VerifyAsync).AllowAnonymous();
        routes.MapWrite("/websub/{id}", HubCalls.ReceiveAsync).AllowAnonymous().DisableAntiforgery();
    }

    private static void MapDoor(RouteGroupBuilder anybody)
    {
        anybody.MapRead("/sign-in", SignIn.ShowAsync);
        anybody.MapWrite("/sign-in", SignIn.DoAsync);
        anybody.MapRead("/sign-in/code", SignInByCode.ShowAsync);
        anybody.MapWrite("/sign-in/code", SignInByCode.DoAsync);
        anybody.MapWrite("/sign-in/recovery", SignInByCode.RecoverAsync);
        anybody.MapWrite("/sign-in/passkey", SignInByPasskey.DoAsync);
        anybody.MapWrite("/sign-in/passkey/ask", SignInByPasskey.AskAsync);
        anybody.MapWrite("/sign-out", SignIn.OutAsync);
        anybody.MapRead("/first-owner", FirstOwner.ShowAsync);
        anybody.MapWrite("/first-owner", FirstOwner.MakeAsync);
        anybody.MapRead("/new-password", NewPassword.ShowAsync);
        anybody.MapWrite("/new-password", NewPassword.SetAsync);
        anybody.MapRead("/not-allowed", (HttpContext context, Reception reception) => reception.TellAsync(context, "notAllowed", StatusCodes.Status403Forbidden));
    }

    private static void MapEntering(RouteGroupBuilder everybody)
    {
        everybody.MapRead("", EditionBoard.LeadAsync);
        everybody.MapRead("/stories/{id:guid}", StorySheet.ShowAsync);

        everybody.MapRead("/inbox", InboxDesk.ShowAsync);
        everybody.MapWrite("/inbox/read", InboxDesk.ReadAllAsync);
        everybody.MapWrite("/inbox/{id:long}", InboxDesk.OpenAsync);

        everybody.MapDescription();
        everybody.MapRead("/account", OwnAccount.ShowAsync);
        everybody.MapRead("/account/tokens", TokenDesk.ShowAsync);
        everybody.MapWrite("/account/tokens", TokenDesk.MakeAsync);
        everybody.MapWrite("/account/tokens/{token:guid}/revoke", TokenDesk.RevokeAsync);
        everybody.MapWrite("/account/language", OwnAccount.ChangeLanguageAsync);
        everybody.MapWrite("/account/password", OwnAccount.ChangePasswordAsync);
        everybody.MapRead("/account/app", AppSetUp.ShowAsync);
        everybody.MapWrite("/account/app", AppSetUp.ConfirmAsync);
        everybody.MapWrite("/account/app/begin", AppSetUp.BeginAsync);
        everybody.MapWrite("/account/app/off", AppSetUp.TurnOffAsync);
        everybody.MapWrite("/account/app/codes", AppSetUp.NewCodesAsync);
        everybody.MapWrite("/account/passkeys", PasskeyBox.AddAsync);
        everybody.MapWrite("/account/passkeys/offer", PasskeyBox.OfferAsync);
        everybody.MapWrite("/account/passkeys/remove", PasskeyBox.RemoveAsync);
    }

    private static void MapBeginning(RouteGroupBuilder writers)
    {
        writers.MapRead("/{edition}/new", Begin.ShowAsync);
        writers.MapWrite("/{edition}/articles", Begin.ArticleAsync);
    }

    private static void MapWriting(RouteGroupBuilder staff)
    {
        staff.MapRead("/stops", StopBoard.ListAsync);
        staff.MapRead("/stops/{id:long}", StopBoard.ShowAsync);
        staff.MapRead("/corrections", CorrectionBoard.ShowAsync);

        staff.MapRead("/{edition}", EditionBoard.ShowAsync);
        staff.MapRead("/{edition}/planned", PlanBoard.ShowAsync);
        staff.MapWrite("/{edition}/stories/{story:guid}/take", AssignmentDesk.TakeAsync);
        staff.MapWrite("/{edition}/stories/{story:guid}/give", AssignmentDesk.HandOverAsync);
        staff.MapWrite("/{edition}/stories/{story:guid}/give-back", AssignmentDesk.GiveBackAsync);
        staff.MapRead("/{edition}/stories/{story:guid}/hands", AssignmentDesk.ShowAsync);

        staff.MapRead("/articles/{id:guid}", WritingDesk.ShowAsync);
        staff.MapRead("/articles/{id:guid}/preview", Preview.ShowAsync);
        staff.MapWrite("/articles/{id:guid}/open", Begin.VersionAsync);
        staff.MapWrite("/articles/{id:guid}/source", CatchingUp.DoAsync);
        staff.MapWrite("/articles/{id:guid}/head", HeadSaving.SaveAsync);
        staff.MapWrite("/articles/{id:guid}/head/settle", Settling.HeadAsync);
        staff.MapWrite("/articles/{id:guid}/omit", Settling.OmitAsync);
        staff.MapWrite("/articles/{id:guid}/undo", BlockCutting.UndoAsync);
        staff.MapWrite("/articles/{id:guid}/blocks", BlockPlacing.AddAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}", BlockSaving.SaveAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/up", BlockPlacing.UpAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/down", BlockPlacing.DownAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/add", BlockPlacing.AddAfterAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/box", BlockPlacing.BoxAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/remove", BlockPlacing.RemoveAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/align", BlockPlacing.AlignAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/settle", Settling.BlockAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/split", BlockCutting.SplitAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/merge", BlockCutting.MergeAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/hand", RowTaking.HandAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/insert", RowTaking.InsertAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/take", RowTaking.TakeAsync);
        staff.MapWrite("/articles/{id:guid}/blocks/{blockId:guid}/keep", RowTaking.KeepAsync);
        staff.MapBench();
        staff.MapWritingApi();
        staff.MapProofing();
        staff.MapTrials();
        staff.MapFacts();

        MapProposing(staff.MapGroup("/articles/{id:guid}"));

        staff.MapRead("/articles/{id:guid}/comments", CommentDesk.ShowAsync);
        staff.MapWrite("/articles/{id:guid}/comments", CommentDesk.SayAsync);
        staff.MapWrite("/articles/{id:guid}/comments/{comment:guid}/settle", CommentDesk.SettleAsync);
        staff.MapRead("/articles/{id:guid}/review", ReviewDesk.ShowAsync);
        staff.MapWrite("/articles/{id:guid}/review", ReviewDesk.AskAsync);

        staff.MapRead("/pictures", PictureDesk.ShowAsync);
        staff.MapWrite("/pictures", PictureDesk.TakeAsync);
        staff.MapRead("/pictures/{id}", PictureDesk.EditAsync);
        staff.MapWrite("/pictures/{id}", PictureDesk.SaveAsync);

        staff.MapRead("/memory", MemoryDesk.ShowAsync);
        MapRegister(staff.MapGroup("/register"));
        staff.MapRead("/api/articles/{id:guid}/blocks/{blockId:guid}/names", RowNames.SendAsync).Described("getNames", "What the register says of a block and of its source").Answers<NamesAnswer>();
    }

    private static void MapProposing(RouteGroupBuilder article)
    {
        article.MapRead("/exchange", ExchangeCounter.ShowAsync);
        article.MapRead("/exchange/{version}.xlf", ExchangeCounter.SendAsync);
        article.MapWrite("/exchange", ExchangeCounter.TakeAsync);
        article.MapRead("/proposals", ProposalBoard.ShowAsync);
        article.MapWrite("/proposals/{proposal:long}/take", ProposalBoard.TakeAsync);
        article.MapWrite("/proposals/{proposal:long}/dismiss", ProposalBoard.DismissAsync);
        article.MapWrite("/proposals/machine", MachineCounter.AskAllAsync);
        article.MapWrite("/proposals/machine/stop", MachineCounter.StopAsync);
        article.MapWrite("/blocks/{blockId:guid}/machine", MachineCounter.AskAsync);
        article.MapWrite("/blocks/{blockId:guid}/confirm", ProposalBoard.ConfirmAsync);
    }

    private static void MapRegister(RouteGroupBuilder register)
    {
        register.MapRead("", RegisterDesk.ListAsync);
        register.MapWrite("", TermDesk.AddAsync);
        register.MapRead("/new", TermDesk.NewAsync);
        register.MapRead("/file.{format}", RegisterDesk.SendAsync);
        register.MapRead("/{id:guid}", TermDesk.ShowAsync);
        register.MapWrite("/{id:guid}", TermDesk.SaveAsync);
    }

    private static void MapReleasing(RouteGroupBuilder editors)
    {
        editors.MapRead("/articles/{id:guid}/released", ReleaseCounter.ShowDoneAsync);
        editors.MapRead("/articles/{id:guid}/changes", ChangeDesk.ShowAsync);
        editors.MapWrite("/articles/{id:guid}/changes/{changeId:long}", ChangeDesk.ClassAsync);
        editors.MapWrite("/articles/{id:guid}/plan/off", PlanCounter.CallOffAsync);
        editors.MapWrite("/articles/{id:guid}/review/approve", ReviewDesk.ApproveAsync);
        editors.MapWrite("/articles/{id:guid}/review/send-back", ReviewDesk.SendBackAsync);
        editors.MapWrite("/advisories/{id:long}/settle", AdvisoryDesk.SettleAsync);
        editors.MapRead("/articles/{id:guid}/wire/{advisory:long}", WireTextDesk.ShowAsync);
        editors.MapWrite("/articles/{id:guid}/wire/{advisory:long}", WireTextDesk.TakeAsync);
        editors.MapWrite("/corrections/{id:long}", CorrectionBoard.DecideAsync);
        editors.MapWrite("/stops/{id:long}/ask", StopBoard.AskAsync);
        editors.MapWrite("/memory", MemoryDesk.TakeAsync);
        editors.MapRead("/memory/memory.tmx", MemoryDesk.SendAsync);
        editors.MapWrite("/memory/{id:long}/remove", MemoryDesk.RemoveAsync);
        editors.MapWrite("/register/file", RegisterDesk.TakeAsync);
        MapWire(editors.MapGroup("/wire"));
        editors.MapReleasingApi();
        editors.MapSigning();
        editors.MapTrying();
        editors.MapFactActs();
    }

    private static void MapPublishing(RouteGroupBuilder editors)
    {
        editors.MapRead("/articles/{id:guid}/release", ReleaseCounter.ShowAsync);
        editors.MapWrite("/articles/{id:guid}/release", ReleaseCounter.DoAsync);
        editors.MapRead("/articles/{id:guid}/withdraw", Withdrawal.ShowAsync);
        editors.MapWrite("/articles/{id:guid}/withdraw", Withdrawal.DoAsync);
        editors.MapRead("/articles/{id:guid}/plan", PlanCounter.ShowAsync);
        editors.MapWrite("/articles/{id:guid}/plan", PlanCounter.DoAsync);
        editors.MapRead("/stories/{id:guid}/stop", StopDoor.ShowAsync);
        editors.MapWrite("/stories/{id:guid}/stop", StopDoor.DoAsync);
        editors.MapWrite("/advisories/{id:long}/stop", StopDoor.OnAdvisoryAsync);
        editors.MapWrite("/stops/{id:long}/lift", StopBoard.LiftAsync);
        editors.MapWrite("/stops/{id:long}/return", StopBoard.ReturnAsync);
        editors.MapPublishingApi();
    }

    private static void MapWire(RouteGroupBuilder wire)
    {
        wire.MapRead("", SourceDesk.ListAsync);
        wire.MapWrite("", SourceSetting.AddAsync);
        wire.MapRead("/new", SourceSetting.NewAsync);
        wire.MapWrite("/list", Bringing.ListAsync);
        wire.MapWrite("/page", Bringing.PageAsync);
        wire.MapRead("/{id:guid}", SourceDesk.ShowAsync);
        wire.MapWrite("/{id:guid}", SourceSetting.SaveAsync);
        wire.MapRead("/{id:guid}/edit", SourceSetting.EditAsync);
        wire.MapWrite("/{id:guid}/poll", SourceDesk.PollAsync);
        wire.MapWrite("/{id:guid}/pause", SourceDesk.PauseAsync);
        wire.MapWrite("/{id:guid}/remove", SourceDesk.RemoveAsync);
    }

    private static void MapOwning(RouteGroupBuilder owners)
    {
        owners.MapRead("/staff", StaffRoll.ShowAsync);
        owners.MapWrite("/staff", StaffRoll.AddAsync);
        owners.MapRead("/staff/{id:guid}", StaffSheet.ShowAsync);
        owners.MapWrite("/staff/{id:guid}", StaffSheet.SaveAsync);
        owners.MapWrite("/staff/{id:guid}/disable", StaffSheet.DisableAsync);
        owners.MapWrite("/staff/{id:guid}/sign-out", StaffSheet.EndSessionsAsync);
        owners.MapWrite("/staff/{id:guid}/reset", StaffSheet.ResetAsync);
        owners.MapWrite("/staff/{id:guid}/remove", StaffSheet.RemoveAsync);
        owners.MapRead("/staff/{id:guid}/second-factor", FactorTaking.ShowAsync);
        owners.MapWrite("/staff/{id:guid}/second-factor", FactorTaking.DoAsync);
        owners.MapGroup("/webhooks").MapWebhooks();
    }
}
