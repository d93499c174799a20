using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Desk;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>Somebody who saves a block again and again, and remembers what was acknowledged; and releases, if asked to.</summary>
/// <param name="number">Where the numbers in the texts begin: of one length, and no two writers with the same.</param>
internal sealed class Writer(DeskClient desk, Acknowledgements acknowledged, int number)
{
    private int _said = number;

    /// <summary>Saves texts of one block until the server is gone. An answer that did not come back counts for nothing.</summary>
    public Task KeepSavingAsync(ArticleId article, int block) => UntilKilledAsync(async () =>
    {
        var page = await OpenAsync(article);
        for (var saved = page.Blocks[block]; ;)
        {
            saved = await SaveAsync(page, saved);
        }
    });

    /// <summary>Opens a draft, writes all its blocks, releases it, and again, until the server is gone.</summary>
    public Task KeepReleasingAsync(ArticleId article) => UntilKilledAsync(async () =>
    {
        for (; ;)
        {
            var page = await OpenAsync(article);
            foreach (var block in page.Blocks)
            {
                await SaveAsync(page, block);
            }
            await ReleaseAsync(article);
            acknowledged.Add(page.Version);
        }
    });

    /// <summary>The page of the article's draft, which is opened where there is none.</summary>
    public async Task<Page> OpenAsync(ArticleId article)
    {
        var path = $"/desk/articles/{article}";
        var shown = await desk.OpenAsync(path);
        if (shown.Forms.FirstOrDefault(form => form.Action.EndsWith("/open", StringComparison.Ordinal)) is { } open)
        {
            using var opened = await desk.SubmitAsync(open);
            Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
            shown = await desk.OpenAsync(path);
        }
        return Page.Of(article, shown);
    }

    /// <summary>A conflict is with oneself: the save before the kill, whose answer did not come back.</summary>
    private async Task<Page.Block> SaveAsync(Page page, Page.Block block)
    {
        var text = $"Oddny counted {++_said} lamps.";
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/desk/api/articles/{page.Article}/blocks/{block.Id}")
        {
            Content = JsonContent.Create(new { version = page.Version.Value, baseRevision = block.Revision, text }),
        };
        request.Headers.Add("X-Form-Token", page.Token);
        using var answer = await desk.SendAsync(request);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict });
        var revision = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("revision").GetInt32();
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            acknowledged.Add(new Acknowledged(page.Version, block.Id, revision, text));
        }
        return block with { Revision = revision };
    }

    private async Task ReleaseAsync(ArticleId article)
    {
        var counter = await desk.OpenAsync($"/desk/articles/{article}/release");
        using var answer = await desk.SubmitAsync(OpenDesk.Form(counter, "/release"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task UntilKilledAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            // The server is gone; what it had not answered is in doubt, and nobody counts on it.
        }
    }

    /// <summary>What a writing page tells its script.</summary>
    internal sealed record Page(ArticleId Article, VersionId Version, string Token, IReadOnlyList<Page.Block> Blocks)
    {
        internal sealed record Block(BlockId Id, int Revision);

        public static Page Of(ArticleId article, IHtmlDocument shown) => new(
            article,
            new VersionId(Guid.Parse(shown.QuerySelector("#island")!.GetAttribute("data-version")!)),
            shown.QuerySelector<IHtmlInputElement>("input[name=form-token]")!.Value,
            [.. shown.QuerySelectorAll("form.block").Select(form => new Block(
                new BlockId(Guid.Parse(form.GetAttribute("data-block")!)),
                int.Parse(form.QuerySelector<IHtmlInputElement>("input[name=base]")!.Value, CultureInfo.InvariantCulture)))]);
    }
}
