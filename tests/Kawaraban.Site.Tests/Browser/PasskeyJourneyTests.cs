using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Fixture;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>A passkey in a real browser, with the browser's own virtual device: made, and used in place of the password.</summary>
public sealed class PasskeyJourneyTests(Chromium chromium)
{
    private const string Editor = "editor@lantern.example";

    [Fact]
    public async Task A_passkey_is_added_and_signs_in()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await paper.Services.AddStaffAsync(Editor, "Mara Quill", StaffRole.Editor, RunningPaper.Password, "en");
        await using var visit = await chromium.VisitAsync(paper);
        await visit.SignInAsync(Editor);
        var tools = await visit.Browser.NewCDPSessionAsync(visit.Page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });

        await visit.GoAsync("/desk/account");
        await visit.Page.FillAsync("#passkey-name", "My phone");
        await visit.Page.FillAsync("#passkey-proof", "not my password");
        await visit.Page.ClickAsync("form[data-passkey] button");
        await Expect(visit.Page.Locator("form[data-passkey] [role=alert]")).ToBeVisibleAsync();
        await visit.Page.FillAsync("#passkey-proof", RunningPaper.Password);
        await visit.Page.ClickAsync("form[data-passkey] button");
        await Expect(visit.Page.Locator(".passkey strong")).ToHaveTextAsync("My phone");
        Assert.Empty(await visit.BarriersAsync());

        await visit.Page.ClickAsync("form[action='/desk/sign-out'] button");
        await visit.Page.ClickAsync("form[data-passkey] button");
        await Expect(visit.Page.Locator(".top-me")).ToContainTextAsync("Mara Quill");
        await visit.GoAsync("/desk/account");
        await Expect(visit.Page.Locator(".record li").First).ToContainTextAsync("Signed in with a passkey: My phone");
    }
}
