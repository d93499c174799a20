using System.Net;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>Passkeys: whom they let in, whom they do not, and what a session without one may change.</summary>
public abstract class PasskeyTests(FactorDesk desk)
{
    [Fact]
    public async Task A_passkey_lets_in_without_a_password_and_may_release()
    {
        using var editor = await desk.NewAsync(StaffRole.Editor);
        using var device = new Authenticator();
        var id = await desk.Paper.WriteAsync("passkey-" + Guid.NewGuid().ToString("N")[..8], "The tide is in.");

        Assert.Equal("/desk/account?done=passkeyAdded", (await desk.AddPasskeyAsync(editor, device, "My phone")).Location);

        await editor.OpenAsync($"/desk/articles/{id}/release");
        using var anew = await EnterAsync(device);
        await anew.OpenAsync($"/desk/articles/{id}/release");
        var row = Assert.Single(await desk.Paper.Get<FactorBook>().PasskeysAsync(await desk.IdAsync(editor)));
        Assert.Equal(("My phone", true), (row.Name, row.LastUsedAt is not null));
        Assert.Equal([StaffActKind.SignedInByPasskey, StaffActKind.PasskeyAdded, StaffActKind.SignedIn], (await desk.ActsAsync(editor)).Select(act => act.Kind));
        Assert.Contains("My phone", (await anew.OpenAsync("/desk/account")).QuerySelector(".passkey")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_adds_shows_or_removes_another_persons_passkey()
    {
        using var one = await desk.NewAsync(StaffRole.Editor);
        using var other = await desk.NewAsync(StaffRole.Editor);
        using var device = new Authenticator();
        var madeForOne = device.Create(await desk.OfferAsync(one), desk.Paper.Origin);
        await desk.OfferAsync(other);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.SendPasskeyAsync(other, "Mine", madeForOne)).Status);
        Assert.Equal("/desk/account?done=passkeyAdded", (await desk.AddPasskeyAsync(one, device, "Theirs")).Location);

        var theirs = (await one.OpenAsync("/desk/account")).QuerySelector("form[action$='/passkeys/remove']")!;
        var removed = await desk.AnswerAsync(other, Borrowed(await other.OpenAsync("/desk/account"), theirs), "/passkeys/remove", ("proof", RunningPaper.Password));
        Assert.Equal(HttpStatusCode.NotFound, removed.Status);

        var own = device.User;
        device.User = System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes((await desk.IdAsync(other)).ToString()));
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.ShowPasskeyAsync(device)).Status);
        device.User = own;
        using var entered = await EnterAsync(device);
        Assert.Contains(one.Email, (await entered.OpenAsync("/desk/account")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_from_elsewhere_one_nobody_asked_for_and_one_of_a_removed_passkey_are_refused()
    {
        using var member = await desk.NewAsync(StaffRole.Translator);
        using var device = new Authenticator();
        await desk.AddPasskeyAsync(member, device, "Soon lost");
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.ShowPasskeyAsync(device, "https://lantern.example")).Status);

        using var stranger = new DeskClient(desk.Paper.NewClient(), "");
        var page = await stranger.OpenAsync("/desk/sign-in");
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.AnswerAsync(stranger, page, "/sign-in/passkey", ("credential", "{}"))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.AnswerAsync(stranger, page, "/sign-in/passkey")).Status);
        var credential = device.Get(await FactorDesk.AskAsync(stranger, page), desk.Paper.Origin);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AnswerAsync(stranger, page, "/sign-in/passkey", ("credential", credential))).Status);
        using var again = new DeskClient(desk.Paper.NewClient(), "");
        var second = await again.OpenAsync("/desk/sign-in");
        await FactorDesk.AskAsync(again, second);
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.AnswerAsync(again, second, "/sign-in/passkey", ("credential", credential))).Status);

        var account = await stranger.OpenAsync("/desk/account");
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.AnswerAsync(stranger, account, "/passkeys/remove", ("proof", "not my password"))).Status);
        Assert.Equal("/desk/account?done=passkeyRemoved", (await desk.AnswerAsync(stranger, account, "/passkeys/remove", ("proof", RunningPaper.Password))).Location);
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.ShowPasskeyAsync(device)).Status);
    }

    [Fact]
    public async Task Whoever_has_the_password_alone_changes_no_second_factor_and_releases_nothing()
    {
        using var editor = await desk.NewAsync(StaffRole.Editor);
        using var device = new Authenticator();
        await desk.AddPasskeyAsync(editor, device, "At home");
        var id = await desk.Paper.WriteAsync("half-" + Guid.NewGuid().ToString("N")[..8], "The tide is in.");
        using var thief = new DeskClient(desk.Paper.NewClient(), editor.Email);
        var forms = await editor.OpenAsync("/desk/account");
        await thief.SignInAsync(RunningPaper.Password);

        var account = await thief.OpenAsync("/desk/account");
        Assert.DoesNotContain(account.Forms, form => form.Action.Contains("/app/", StringComparison.Ordinal) || form.Action.Contains("/passkeys", StringComparison.Ordinal));
        foreach (var door in (string[])["/app/begin", "/account/passkeys", "/passkeys/remove"])
        {
            var form = OpenDesk.Form(forms, door);
            form.Action += door == "/account/passkeys" ? "/offer" : "";
            var borrowed = Borrowed(account, form);
            Assert.Equal((door, HttpStatusCode.BadRequest), (door, (await desk.AnswerAsync(thief, borrowed, new Uri(form.Action).AbsolutePath, ("proof", RunningPaper.Password), ("name", "Mine now"))).Status));
        }
        var password = Borrowed(account, OpenDesk.Form(forms, "/account/password"));
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.AnswerAsync(thief, password, "/account/password", ("old-password", RunningPaper.Password), ("password", "theirs for ever now"), ("password-again", "theirs for ever now"))).Status);
        using var release = await thief.GetAsync($"/desk/articles/{id}/release");
        Assert.Equal(HttpStatusCode.Forbidden, release.StatusCode);
        Assert.Single(await desk.Paper.Get<FactorBook>().PasskeysAsync(await desk.IdAsync(editor)));
    }

    [Fact]
    public async Task Who_is_shut_out_and_whose_passkeys_were_taken_away_comes_in_by_none()
    {
        using var owner = await desk.NewAsync(StaffRole.Owner);
        using var member = await desk.NewAsync(StaffRole.Translator);
        using var device = new Authenticator();
        await desk.AddPasskeyAsync(member, device, "My phone");
        var id = await desk.IdAsync(member);
        Assert.Equal(StaffChange.Done, await desk.Paper.Get<StaffBook>().DisableAsync(id, true));
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.ShowPasskeyAsync(device)).Status);
        Assert.Equal(StaffChange.Done, await desk.Paper.Get<StaffBook>().DisableAsync(id, false));
        (await EnterAsync(device)).Dispose();

        Assert.True(await desk.Paper.Get<FactorBook>().TakeAwayAsync(id, null));
        Assert.False(await desk.Paper.Get<FactorBook>().TakeAwayAsync(id, null));

        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.ShowPasskeyAsync(device)).Status);
        Assert.Null((await desk.ActsAsync(member))[0].By);
    }

    private async Task<DeskClient> EnterAsync(Authenticator device)
    {
        var (status, who) = await desk.ShowPasskeyAsync(device);
        Assert.Equal(HttpStatusCode.Redirect, status);
        return who;
    }

    /// <summary>A page with somebody else's form in it, sent with one's own token.</summary>
    private static IHtmlDocument Borrowed(IHtmlDocument page, AngleSharp.Dom.IElement form)
    {
        var token = ((IHtmlInputElement)page.QuerySelector("input[name='form-token']")!).Value;
        var copy = (IHtmlFormElement)page.Import(form);
        ((IHtmlInputElement)copy.QuerySelector("input[name='form-token']")!).Value = token;
        page.Body!.Prepend(copy);
        return page;
    }
}
