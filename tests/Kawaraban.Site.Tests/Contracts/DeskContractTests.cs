using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Memory;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Desk;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Newsstand.Files;
using Microsoft.AspNetCore.Routing;

namespace Kawaraban.Site.Tests.Contracts;

/// <summary>The examples of the desk's contracts, asked of the program.</summary>
public sealed class DeskContractTests(SqliteDesk desk) : IClassFixture<SqliteDesk>
{
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Fact]
    public async Task The_API_of_the_desk_answers_as_its_document_shows()
    {
        using var program = await ProgramAsync(desk.Editor);
        using var second = await ProgramAsync(desk.Owner);
        var story = (await desk.Paper.Get<Board>().ArticleAsync(await desk.Paper.PublishAsync("contract-live", "It sails.")))!.StoryId;
        await desk.Paper.PublishAsync("contract-next", "It rains.");
        var article = await desk.Paper.WriteAsync("contract-draft", "It sails twice twice a day.");
        await Strait.FileAsync(desk.Paper);
        var colleague = (await IdAsync(desk.Translator)).ToString();
        var wrong = new List<string>();
        foreach (var (request, answer) in ContractDocument.Conversations("desk-api.md"))
        {
            if (request.Contains("/approve", StringComparison.Ordinal))
            {
                await desk.Paper.Get<ReviewBook>().AskAsync(article, await IdAsync(desk.Editor), "From today.");
            }
            var who = request.Contains("/approve", StringComparison.Ordinal) || request.Contains("/send-back", StringComparison.Ordinal) ? second : program;
            wrong.AddRange(await who.DifferencesAsync(request, answer, async name => name switch
            {
                "story" => story.ToString(),
                "article" => article.ToString(),
                "colleague" => colleague,
                "file" => Strait.Key,
                "ice" => "strait-ice",
                "number" => "1",
                "evidence" => "2",
                "block" => (await desk.DraftAsync(article)).Blocks[0].Id.ToString(),
                "key" => (await desk.Paper.Get<DraftProof>().OfAsync(await desk.DraftAsync(article))).Findings[0].Finding.Key,
                "waiver" => (await desk.Paper.Get<WaiverBook>().OfAsync(article))[0].Waiver.Id.ToString(CultureInfo.InvariantCulture),
                "stamp" => (await desk.DraftAsync(article)).Stamp,
                "comment" => (await desk.Paper.Get<CommentBook>().OfAsync(article))[0].Comment.Id.ToString(),
                _ => throw new InvalidDataException(name),
            }));
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_API_of_the_bench_answers_as_its_document_shows()
    {
        using var program = await ProgramAsync(desk.Editor);
        using var second = await ProgramAsync(desk.Owner);
        var draft = await TranslationAsync();
        var article = draft.Article.Id;
        var since = TimeProvider.System.GetUtcNow().AddMinutes(-5).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        await second.GetAsync($"/desk/api/articles/{article}/presence?me=page-2&at={draft.Blocks[0].Id}&since=");
        var latest = (await program.GetFromJsonAsync<JsonElement>($"/desk/api/articles/{article}/bench")).GetProperty("source").GetProperty("latest").GetString()!;
        var wrong = new List<string>();
        foreach (var (request, answer) in ContractDocument.Conversations("bench-api.md"))
        {
            wrong.AddRange(await program.DifferencesAsync(request, answer, name => Task.FromResult(name switch
            {
                "article" => article.ToString(),
                "version" => draft.Version.Id.ToString(),
                "block" => draft.Blocks[0].Id.ToString(),
                "second" => draft.Blocks[1].Id.ToString(),
                "third" => draft.Blocks[2].Id.ToString(),
                "latest" => latest,
                "since" => since,
                _ => throw new InvalidDataException(name),
            })));
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_route_of_the_API_has_an_example()
    {
        var mapped = desk.Paper.Routes
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/desk/api/", StringComparison.Ordinal) && !endpoint.RoutePattern.RawText.EndsWith(".json", StringComparison.Ordinal))
            .Select(endpoint => Shaped($"{endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0]} {endpoint.RoutePattern.RawText!.TrimEnd('/')}"));
        var shown = ContractDocument.Conversations("desk-api.md").Concat(ContractDocument.Conversations("bench-api.md")).Select(pair => Shaped(pair.Request.Split('\n')[0].Split('?')[0].Trim()));
        Assert.Equal(mapped.Distinct().Order(StringComparer.Ordinal), shown.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>A translation of three rows, of which the source of the first has changed; with a term and a pair of the memory for it.</summary>
    private async Task<DraftView> TranslationAsync()
    {
        var drafts = desk.Paper.Get<DraftPaper>();
        await TermAsync();
        await RememberAsync(drafts);
        var source = await desk.Paper.PublishAsync("contract-source", "The Lantern ferry sails at 08:00.", "Dogs and cats travel free.", "It is closed in a storm.");
        var article = (await drafts.BeginTranslationAsync(source, OpenDesk.Ja, Somebody))!.Value;
        var newer = (await drafts.OpenAsync(source, Somebody))!;
        await drafts.SaveBlockAsync(newer.Version.Id, newer.Blocks[0].Id, newer.Blocks[0].Revision, "The Lantern ferry sails at 09:00.", Somebody);
        await desk.Paper.ReleaseAsync(source);
        await desk.Paper.Get<MemoryRound>().CatchUpAsync(TestContext.Current.CancellationToken);
        return await desk.DraftAsync(article);
    }

    private async Task TermAsync()
    {
        var term = new Term
        {
            Id = TermId.New(), Slug = "contract-lantern", CreatedAt = TimeProvider.System.GetUtcNow(),
            Names = [new TermName { Language = TermLanguage.Parse("en"), Form = "Lantern" }, new TermName { Language = TermLanguage.Parse("ja"), Form = "ランタン", Reading = "らんたん" }],
        };
        Assert.IsType<TermOutcome.Saved>(await desk.Paper.Get<TermBook>().AddAsync(term, Somebody));
    }

    private async Task RememberAsync(DraftPaper drafts)
    {
        var source = await desk.Paper.PublishAsync("contract-former", "The Lantern ferry sails at 07:00.");
        var former = (await drafts.BeginTranslationAsync(source, OpenDesk.Ja, Somebody))!.Value;
        var draft = await desk.DraftAsync(former);
        await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head("渡し船、朝の便", "contract-former"), Somebody);
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "ランタンの渡し船は午前7時に出る。", Somebody);
        await desk.Paper.ReleaseAsync(former);
    }

    private async Task<HttpClient> ProgramAsync(DeskClient who)
    {
        var secret = await desk.Paper.Get<TokenBook>().IssueAsync(await IdAsync(who), "a contract", DeskRole.Editor, [], TimeSpan.FromDays(1));
        var program = desk.Paper.NewClient();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return program;
    }

    private async Task<StaffId> IdAsync(DeskClient who) => (await desk.Paper.Get<StaffBook>().AllAsync()).Single(row => row.Email == who.Email).Id;

    private static string Shaped(string route) => System.Text.RegularExpressions.Regex.Replace(route, @"\{[^}]*\}|/(?:en|ja)(?=/)", match => match.Value[0] == '/' ? "/{}" : "{}");
}
