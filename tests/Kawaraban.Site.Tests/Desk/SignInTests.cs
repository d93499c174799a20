using System.Net;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>The door of the desk.</summary>
public abstract class SignInTests(OpenDesk desk)
{
    [Theory]
    [InlineData("/desk/ja?work=2", "/desk/ja?work=2")]
    [InlineData("https://elsewhere.example/", "/desk")]
    [InlineData("//elsewhere.example/desk", "/desk")]
    [InlineData("/desk//elsewhere.example", "/desk")]
    [InlineData("/\\elsewhere.example", "/desk")]
    [InlineData("/desk/\\elsewhere.example", "/desk")]
    [InlineData("/desk/../en/", "/desk")]
    [InlineData("/deskless", "/desk")]
    [InlineData("javascript:alert(1)", "/desk")]
    [InlineData("/desk/\r\nSet-Cookie: a=b", "/desk")]
    public async Task It_leads_only_to_the_desk(string next, string led)
    {
        using var somebody = new DeskClient(desk.Paper.NewClient(), "");
        var page = await somebody.OpenAsync("/desk/sign-in?next=" + Uri.EscapeDataString(next));

        using var answer = await SubmitAsync(somebody, page, desk.Editor.Email, RunningPaper.Password, ("next", next));

        Assert.Equal(led, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_unknown_account_a_wrong_password_and_a_locked_account_are_answered_alike()
    {
        using var member = await desk.Paper.SignInAsync(StaffRole.Translator);
        var unknown = await FailedAsync("nobody@lantern.example", "whatever it may be");
        var wrong = await FailedAsync(member.Email, "whatever it may be");
        for (var i = 0; i < 4; i++)
        {
            await FailedAsync(member.Email, "whatever it may be");
        }

        var locked = await FailedAsync(member.Email, RunningPaper.Password);

        Assert.Equal(unknown, wrong);
        Assert.Equal(unknown, locked);
        await using var scope = desk.Paper.Services.CreateAsyncScope();
        var staff = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        Assert.True(await staff.IsLockedOutAsync((await staff.FindByEmailAsync(member.Email))!));
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var member = await desk.Paper.SignInAsync(StaffRole.Translator);
        var page = await member.OpenAsync("/desk/en");

        using var answer = await member.SubmitAsync(OpenDesk.Form(page, "/desk/sign-out"));
        using var after = await member.GetAsync("/desk/en");

        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.Contains("/desk/sign-in", after.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_speak_the_language_of_the_member()
    {
        Assert.Equal("en-GB", (await desk.Editor.OpenAsync("/desk/ja")).DocumentElement.GetAttribute("lang"));
        Assert.Equal("ja", (await desk.Translator.OpenAsync("/desk/en")).DocumentElement.GetAttribute("lang"));
    }

    private async Task<string> FailedAsync(string email, string password)
    {
        using var somebody = new DeskClient(desk.Paper.NewClient(), "");
        using var answer = await SubmitAsync(somebody, await somebody.OpenAsync("/desk/sign-in"), email, password);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        return (await Html.ReadAsync(answer, desk.Paper.Origin)).QuerySelector("[role=alert]")!.TextContent;
    }

    private static Task<HttpResponseMessage> SubmitAsync(DeskClient who, IHtmlDocument page, string email, string password, params (string, string)[] more) =>
        who.SubmitAsync(OpenDesk.Form(page, "/desk/sign-in"), [("email", email), ("password", password), .. more]);
}
