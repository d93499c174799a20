using System.Text.Json;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Tests.Specs;
using Kawaraban.Tests.Stylebook.BadTranslation;
using Microsoft.EntityFrameworkCore;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser.Planted;

/// <summary>The bad translation with its forty planted defects, mended at the desk from what is found alone, and released.</summary>
public sealed class PlantedDefectsTests(Chromium chromium) : IAsyncLifetime
{
    /// <summary>More than all findings, notes too: who needs more goes in a circle.</summary>
    private const int MostSteps = 120;

    private static readonly StaffId Typist = new(Guid.CreateVersion7());
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly PlantedArticle _planted = JsonSerializer.Deserialize<PlantedArticle>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "Kawaraban.Tests", "Stylebook", "BadTranslation", "article.json")), Web)!;

    private RunningPaper _paper = null!;

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipWithout();
        _paper = await RunningPaper.StartAsync(Database.Sqlite);
    }

    public ValueTask DisposeAsync() => _paper?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Forty_defects_are_mended_from_finding_to_finding_and_the_text_is_released_as_it_was_meant()
    {
        var (article, rows) = await BadTranslationAsync();
        await using var visit = await SitDownAsync(article);
        var mender = new Mender(visit.Page, await InputMethod.OfAsync(visit.Page), article);

        var open = await mender.OpenAsync();
        var told = rows.SelectMany(row => row.Value.Defects.Select(defect => KeyOf(defect, row.Key, row.Value, open))).ToHashSet();
        Assert.Equal(40, rows.Values.Sum(row => row.Defects.Count));

        for (var steps = 0; open.Any(finding => finding.IsToDo); steps++)
        {
            Assert.True(steps < MostSteps, string.Join('\n', open.Select(finding => $"{finding.Rule}: {finding.Target!.Excerpt}")));
            var finding = await mender.NextAsync(open);
            if (finding.Target is { Field: not null })
            {
                await mender.MendHeadAsync("4本");
            }
            else if (finding.IsToDo)
            {
                await mender.MendAsync(finding, rows[finding.Target!.Block!.Value].Mended);
            }
            open = await mender.OpenAsync();
            Assert.False(finding.IsToDo && open.Any(left => left.Key == finding.Key), $"{finding.Rule} is told still: {finding.Target!.Excerpt}, {finding.Source?.Excerpt}");
        }

        Assert.Empty(told.Intersect(open.Select(finding => finding.Key)));
        visit.AssertQuiet("the bench");
        await visit.GoAsync($"/desk/articles/{article}/release");
        await Expect(visit.Page.Locator(".musts")).ToHaveCountAsync(0);
        await visit.Page.Locator("form[action$='/release'] button.main").ClickAsync();
        await visit.ComeToAsync("/released");
        await AssertReleasedAsync(article, rows);
    }

    /// <summary>By what the defect is told beside its row, over a range that meets it.</summary>
    private static string KeyOf(PlantedDefect defect, Guid block, PlantedRow row, IReadOnlyList<ToldFinding> open)
    {
        var isOfSource = defect.Side == "source";
        var start = (isOfSource ? row.Source : row.Bad).IndexOf(defect.At, StringComparison.Ordinal);
        var found = open.FirstOrDefault(finding => finding.Rule == defect.Rule && finding.Target!.Block == block && (isOfSource ? finding.Source : finding.Target)!.Meets(start, defect.At.Length));
        Assert.True(found is not null, $"{defect.Rule} at {defect.At} is not told beside {row.Bad}");
        return found.Key;
    }

    private async Task<(ArticleId Article, Dictionary<Guid, PlantedRow> Rows)> BadTranslationAsync()
    {
        foreach (var name in _planted.Names)
        {
            var names = new[] { ("en", name.English), ("ja", name.Japanese) }.Select(form => new TermName { Language = TermLanguage.Parse(form.Item1), Form = form.Item2 });
            await _paper.Get<TermBook>().AddAsync(new Term { Id = TermId.New(), Kind = TermKind.Person, Slug = "", CreatedAt = default, Names = [.. names] }, null);
        }
        var drafts = _paper.Get<DraftPaper>();
        var source = await drafts.BeginAsync(Sheets.En, "kestrel", Sheets.Head("Cracks found in 4 of 32 hangers of Kestrel Bridge", "kestrel"), [.. _planted.Rows.Where(row => row.Source.Length > 0).Select(Linked)], null);
        await _paper.ReleaseAsync(source);
        var article = (await drafts.BeginTranslationAsync(source, Sheets.Ja, null))!.Value;
        var version = (await drafts.FindAsync(article))!.Version;
        await drafts.SaveHeadAsync(version.Id, version.Revision, Sheets.Head("ケストレル橋、つり材32本のうち14本に亀裂", "kestrel"), Typist);
        return (article, await TypedAsync(drafts, article));
    }

    /// <summary>The bad text in the rows of the source; what has no source stands in a row of its own.</summary>
    private async Task<Dictionary<Guid, PlantedRow>> TypedAsync(DraftPaper drafts, ArticleId article)
    {
        var draft = (await drafts.FindAsync(article))!;
        var (made, rows) = (draft.Blocks.GetEnumerator(), new Dictionary<Guid, PlantedRow>());
        BlockId? before = null;
        foreach (var row in _planted.Rows)
        {
            if (row.Source.Length == 0)
            {
                before = Assert.IsType<SaveOutcome.Added>(await drafts.AddBlockAsync(draft.Version.Id, before, row.Bad, Typist)).Block;
            }
            else
            {
                Assert.True(made.MoveNext());
                before = made.Current.Id;
                await drafts.SaveBlockAsync(draft.Version.Id, made.Current.Id, made.Current.Revision, row.Bad, Typist);
            }
            rows[before.Value.Value] = row;
        }
        return rows;
    }

    /// <summary>The desk keeps an address as a link on its words.</summary>
    private static string Linked(PlantedRow row) =>
        row.Source.Split(' ').Select(word => word.StartsWith("https://", StringComparison.Ordinal) ? $"[{word}]({word})" : word).Aggregate((text, word) => $"{text} {word}");

    private async Task<Visit> SitDownAsync(ArticleId article)
    {
        await _paper.Services.AddStaffAsync("oddny@lantern.example", "oddny", StaffRole.Editor, RunningPaper.Password, "en");
        var visit = await chromium.VisitAsync(_paper);
        await visit.SignInAsync("oddny@lantern.example");
        await visit.GoAsync($"/desk/articles/{article}");
        await Expect(visit.Page.Locator(".dock")).ToBeVisibleAsync();
        return visit;
    }

    private async Task AssertReleasedAsync(ArticleId article, Dictionary<Guid, PlantedRow> rows)
    {
        await using var db = await _paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        var live = await db.Versions.SingleAsync(version => version.ArticleId == article && version.State == VersionState.Live);
        var blocks = await db.Blocks.Where(block => block.VersionId == live.Id).OrderBy(block => block.Position).ToListAsync();
        Assert.Equal("ケストレル橋、つり材32本のうち4本に亀裂", live.Headline);
        Assert.Equal(rows.Values.Select(row => row.Mended).Where(text => text.Length > 0), blocks.Select(block => block.Body.PlainText));
    }

    private sealed record PlantedArticle(IReadOnlyList<PlantedName> Names, IReadOnlyList<PlantedRow> Rows);
}
