using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>Law 1 in the browser: what could not be sent is kept and offered again; two in one block never overwrite each other.</summary>
public sealed class UnsentTextTests(Chromium chromium) : IAsyncLifetime
{
    private RunningPaper _paper = null!;
    private ArticleId _article;

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipWithout();
        _paper = await RunningPaper.StartAsync(Database.Sqlite);
        _article = await _paper.WriteAsync("harbour", "The harbour is calm.");
    }

    public ValueTask DisposeAsync() => _paper?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task What_was_typed_without_a_network_is_offered_again_and_saved()
    {
        await using var visit = await SitDownAsync("oddny");
        await WriteAsync(visit, "The harbour is");
        await Expect(Status(visit)).ToHaveAttributeAsync("data-state", "saved");

        await visit.Browser.SetOfflineAsync(true);
        await WriteAsync(visit, "The harbour is frozen.");
        await Expect(Status(visit)).ToContainTextAsync("no connection");
        await visit.ReopenAfterCrashAsync();
        await visit.Browser.SetOfflineAsync(false);
        Assert.Equal("The harbour is", await TextAsync());

        await OpenAsync(visit);
        await Expect(Text(visit)).ToHaveTextAsync("The harbour is");
        await Expect(visit.Page.Locator(".offer .written")).ToHaveTextAsync("The harbour is frozen.");
        await visit.Page.Locator(".offer button").First.ClickAsync();
        await Expect(Status(visit)).ToHaveAttributeAsync("data-state", "saved");

        Assert.Equal("The harbour is frozen.", await TextAsync());
        await Expect(visit.Page.Locator(".offer")).ToHaveCountAsync(0);
        await OpenAsync(visit);
        await Expect(visit.Page.Locator(".offer")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task When_the_network_is_back_the_text_is_sent_by_itself()
    {
        await using var visit = await SitDownAsync("oddny");
        await visit.Browser.SetOfflineAsync(true);
        await WriteAsync(visit, "The harbour is free of ice.");
        await Expect(Status(visit)).ToContainTextAsync("no connection");

        await visit.Browser.SetOfflineAsync(false);

        await Expect(Status(visit)).ToHaveAttributeAsync("data-state", "saved");
        Assert.Equal("The harbour is free of ice.", await TextAsync());
    }

    [Fact]
    public async Task The_second_in_a_block_sees_both_texts_and_decides()
    {
        await using var first = await SitDownAsync("oddny");
        await using var second = await SitDownAsync("ragna");
        await WriteAsync(first, "The harbour is rough.");
        await Expect(Status(first)).ToHaveAttributeAsync("data-state", "saved");

        await WriteAsync(second, "The harbour is frozen.");

        await Expect(second.Page.Locator(".offer .written")).ToHaveTextAsync(["The harbour is rough.", "The harbour is frozen.", "The harbour is rough frozen."]);
        await Expect(second.Page.Locator(".offer")).ToContainTextAsync("oddny");
        Assert.Equal("The harbour is rough.", await TextAsync());
        await Expect(Text(second)).ToHaveTextAsync("The harbour is frozen.");
        Assert.Empty(await second.BarriersAsync());

        await second.Page.Locator(".offer button").First.ClickAsync();
        await Expect(Status(second)).ToHaveAttributeAsync("data-state", "saved");
        Assert.Equal("The harbour is frozen.", await TextAsync());
        Assert.Equal(["The harbour is rough.", "The harbour is frozen."], await SavedAsync());
    }

    [Fact]
    public async Task Without_script_the_second_in_a_block_sees_both_texts_too()
    {
        await using var first = await SitDownAsync("oddny");
        await using var second = await SitDownAsync("ragna", script: false);
        await WriteAsync(first, "The harbour is rough.");
        await Expect(Status(first)).ToHaveAttributeAsync("data-state", "saved");

        await second.Page.FillAsync("form.block textarea", "The harbour is frozen.");
        await second.Page.ClickAsync("form.block button.save");

        await Expect(second.Page.Locator(".two .written")).ToHaveTextAsync(["The harbour is rough.", "The harbour is frozen."]);
        Assert.Equal("The harbour is rough.", await TextAsync());
        await second.Page.FillAsync("#merged", "The harbour is rough and freezing.");
        await second.Page.ClickAsync("form:has(#merged) button");
        Assert.Equal("The harbour is rough and freezing.", await TextAsync());
    }

    private async Task<Visit> SitDownAsync(string name, bool script = true)
    {
        await _paper.Services.AddStaffAsync($"{name}@lantern.example", name, StaffRole.Editor, RunningPaper.Password, "en");
        var visit = await chromium.VisitAsync(_paper, new() { JavaScriptEnabled = script });
        await visit.SignInAsync($"{name}@lantern.example");
        await OpenAsync(visit);
        return visit;
    }

    private Task OpenAsync(Visit visit) => visit.GoAsync($"/desk/articles/{_article}");

    private static Task WriteAsync(Visit visit, string text) => BenchRow.WriteAsync(visit.Page.Locator("form.block"), text);

    private static ILocator Text(Visit visit) => visit.Page.Locator("form.block .words");

    private static ILocator Status(Visit visit) => visit.Page.Locator("form.block .status");

    private async Task<string> TextAsync() => (await _paper.Get<DraftPaper>().FindAsync(_article))!.Blocks.Single().Text;

    private async Task<IReadOnlyList<string?>> SavedAsync()
    {
        await using var db = await _paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        return await db.BlockSaves.OrderBy(save => save.Id).Select(save => save.Text).ToListAsync();
    }
}
