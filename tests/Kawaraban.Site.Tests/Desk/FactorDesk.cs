using System.Net;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Tests.Newsroom.Staff;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>A paper that needs a second factor, by a clock of ours.</summary>
public abstract class FactorDesk(Database database) : IAsyncLifetime
{
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 5, 0, 0, TimeSpan.Zero));

    public RunningPaper Paper { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Paper = await RunningPaper.StartAsync(database, clock: Clock, needsSecondFactor: true);

    public ValueTask DisposeAsync() => Paper.DisposeAsync();

    /// <summary>Somebody new, signed in with the password alone.</summary>
    public Task<DeskClient> NewAsync(string role) => Paper.SignInAsync(role);

    /// <summary>An app of theirs, set up as people do.</summary>
    public async Task<(byte[] Key, IReadOnlyList<string> RecoveryCodes)> SetUpAsync(DeskClient who)
    {
        var key = await BeginAsync(who);
        var confirmed = await AnswerAsync(who, await who.OpenAsync("/desk/account/app"), "/account/app", ("code", NextCode(key)));
        return (key, [.. confirmed.Page.QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent)]);
    }

    /// <summary>The key as the page shows it, to type.</summary>
    public async Task<byte[]> BeginAsync(DeskClient who)
    {
        var begun = await AnswerAsync(who, await who.OpenAsync("/desk/account"), "/app/begin", ("proof", RunningPaper.Password));
        Assert.Equal((HttpStatusCode.Redirect, "/desk/account/app"), (begun.Status, begun.Location));
        return AppKey.Read((await who.OpenAsync("/desk/account/app")).QuerySelector(".app-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>What the app shows half a minute later: never a code that was used.</summary>
    public string NextCode(byte[] key)
    {
        Clock.Advance(TimeSpan.FromSeconds(30));
        return CodeAt(key, 0);
    }

    public string CodeAt(byte[] key, int seconds) => Totp.At(key, Clock.GetUtcNow().AddSeconds(seconds));

    /// <summary>Somebody of that account whose password was right, at the page that asks for the code.</summary>
    public async Task<(DeskClient Who, IHtmlDocument Page)> HalfwayAsync(string email, RunningPaper? paper = null)
    {
        var who = new DeskClient((paper ?? Paper).NewClient(), email);
        var answer = await AnswerAsync(who, await who.OpenAsync("/desk/sign-in?next=/desk/account"), "/desk/sign-in", ("email", email), ("password", RunningPaper.Password));
        Assert.Equal("/desk/sign-in/code?next=%2Fdesk%2Faccount", answer.Location);
        return (who, await who.OpenAsync(answer.Location!));
    }

    /// <summary>What the desk tells a browser that is to make a passkey for them.</summary>
    public async Task<string> OfferAsync(DeskClient who)
    {
        var form = OpenDesk.Form(await who.OpenAsync("/desk/account"), "/account/passkeys");
        form.Action += "/offer";
        using var answer = await who.SubmitAsync(form, ("proof", RunningPaper.Password));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<(HttpStatusCode Status, string? Location, IHtmlDocument Page)> AddPasskeyAsync(DeskClient who, Authenticator device, string name) =>
        await SendPasskeyAsync(who, name, device.Create(await OfferAsync(who), Paper.Origin));

    public async Task<(HttpStatusCode Status, string? Location, IHtmlDocument Page)> SendPasskeyAsync(DeskClient who, string name, string credential) =>
        await AnswerAsync(who, await who.OpenAsync("/desk/account"), "/account/passkeys", ("name", name), ("credential", credential));

    /// <summary>What the desk tells a browser that is to show one.</summary>
    public static async Task<string> AskAsync(DeskClient who, IHtmlDocument page)
    {
        var form = OpenDesk.Form(page, "/sign-in/passkey");
        form.Action += "/ask";
        using var answer = await who.SubmitAsync(form);
        form.Action = form.Action[..^"/ask".Length];
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<(HttpStatusCode Status, DeskClient Who)> ShowPasskeyAsync(Authenticator device, string? origin = null, RunningPaper? paper = null)
    {
        var who = new DeskClient((paper ?? Paper).NewClient(), "");
        var page = await who.OpenAsync("/desk/sign-in");
        var credential = device.Get(await AskAsync(who, page), origin ?? (paper ?? Paper).Origin);
        return ((await AnswerAsync(who, page, "/sign-in/passkey", ("credential", credential))).Status, who);
    }

    public async Task<(HttpStatusCode Status, string? Location, IHtmlDocument Page)> AnswerAsync(DeskClient who, IHtmlDocument page, string form, params (string, string)[] typed)
    {
        using var answer = await who.SubmitAsync(OpenDesk.Form(page, form), typed);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString, await Html.ReadAsync(answer, Paper.Origin));
    }

    public async Task<StaffId> IdAsync(DeskClient who) => (await Paper.Get<StaffBook>().AllAsync()).Single(row => row.Email == who.Email).Id;

    public async Task<IReadOnlyList<StaffAct>> ActsAsync(DeskClient who) => await Paper.Get<FactorBook>().ActsAsync(await IdAsync(who), 20);
}
