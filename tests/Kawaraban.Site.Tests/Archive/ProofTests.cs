using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>What the rules find in drafts, what people decide of it, and the release that it stops.</summary>
public sealed class ProofTests
{
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task A_release_by_a_person_waits_for_what_must_be_mended_or_for_a_signature(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (article, desk, waivers) = (await TranslationAsync(paper), paper.Get<ReleaseDesk>(), paper.Get<WaiverBook>());
        var stamp = (await DraftAsync(paper, article)).Stamp;

        Assert.Equal("must-findings 1", await ObjectionAsync(desk, article));
        var planned = await paper.Get<PlanDesk>().PlanAsync(article, stamp, ReleaseKind.Update, "", TimeProvider.System.GetUtcNow().AddHours(1), Somebody);
        Assert.Equal("must-findings", Assert.IsType<PlanOutcome.Refused>(planned).Objections[0].Code);

        Assert.Equal(WaivingOutcome.NoReason, await waivers.SignAsync(await DraftAsync(paper, article), stamp, " ", Somebody));
        Assert.Equal(WaivingOutcome.Moved, await waivers.SignAsync(await DraftAsync(paper, article), "another", "He said so.", Somebody));
        Assert.Equal(WaivingOutcome.Done, await waivers.SignAsync(await DraftAsync(paper, article), stamp, "He said so.", Somebody));
        Assert.Null(await ObjectionAsync(desk, article));

        Assert.Equal(["HouseStyle 0 0", "Source 0 1"], await RecordsAsync(paper));
        await paper.Get<DraftPaper>().OpenAsync(article, Somebody);
        Assert.Equal("must-findings 1", await ObjectionAsync(desk, article));
    }

    [Theory, OnEachDatabase]
    public async Task A_waiver_holds_while_the_text_around_it_changes_and_can_be_taken_back(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (article, waivers, drafts) = (await TranslationAsync(paper), paper.Get<WaiverBook>(), paper.Get<DraftPaper>());
        var draft = await DraftAsync(paper, article);
        var key = Assert.Single((await SheetAsync(paper, article)).Open).Key;

        Assert.Equal(WaivingOutcome.NotAllowed, await waivers.WaiveAsync(draft, key, WaiverScope.Once, "It is right.", Somebody, DeskRole.Translator));
        Assert.Equal(WaivingOutcome.TooFar, await waivers.WaiveAsync(draft, key, WaiverScope.Paper, "It is right.", Somebody, DeskRole.Editor));
        Assert.Equal(WaivingOutcome.Missing, await waivers.WaiveAsync(draft, "nothing", WaiverScope.Once, "It is right.", Somebody, DeskRole.Editor));
        Assert.Equal(WaivingOutcome.Done, await waivers.WaiveAsync(draft, key, WaiverScope.Once, " It is right. ", Somebody, DeskRole.Editor));
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "その日、乗客は250人だった。", Somebody);
        Assert.Empty((await SheetAsync(paper, article)).Open);

        var view = Assert.Single(await waivers.OfAsync(Sheets.Ja));
        Assert.Equal(("It is right.", "source-quantity", key), (view.Waiver.Reason, view.Waiver.Rule, view.Waiver.Key));
        Assert.Equal(WaivingOutcome.Missing, await waivers.EndAsync(view.Waiver.Id, Sheets.En, Somebody, DeskRole.Owner));
        Assert.Equal(WaivingOutcome.NotAllowed, await waivers.EndAsync(view.Waiver.Id, Sheets.Ja, Somebody, DeskRole.Translator));
        Assert.Equal(WaivingOutcome.Done, await waivers.EndAsync(view.Waiver.Id, Sheets.Ja, Somebody, DeskRole.Editor));
        Assert.Equal(key, Assert.Single((await SheetAsync(paper, article)).Open).Key);
        Assert.NotNull(Assert.Single(await waivers.OfAsync(article)).End);
    }

    [Theory, OnEachDatabase]
    public async Task What_was_decided_of_findings_is_only_added_to(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await TranslationAsync(paper);
        var (draft, waivers) = (await DraftAsync(paper, article), paper.Get<WaiverBook>());
        await waivers.SignAsync(draft, draft.Stamp, "He said so.", Somebody);
        await waivers.WaiveAsync(draft, (await SheetAsync(paper, article)).Findings[0].Finding.Key, WaiverScope.Article, "It is right.", Somebody, DeskRole.Editor);
        await waivers.EndAsync((await waivers.OfAsync(article))[0].Waiver.Id, Sheets.Ja, Somebody, DeskRole.Editor);
        Assert.Null(await ObjectionAsync(paper.Get<ReleaseDesk>(), article));

        foreach (var table in (string[])["waivers", "countersigns", "waiver_ends", "proof_records"])
        {
            await RefusedAsync(paper, $"DELETE FROM {table}");
        }
        await RefusedAsync(paper, "UPDATE waivers SET reason = 'x'");
        await RefusedAsync(paper, "UPDATE countersigns SET reason = 'x'");
    }

    /// <summary>The source's text that somebody last held a row against is what counts, and what programs release is asked nothing.</summary>
    [Theory, OnEachDatabase]
    public async Task A_row_is_held_against_its_pin_and_a_program_is_not_stopped(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var article = await TranslationAsync(paper);
        var source = (await DraftAsync(paper, article)).Source!.Article.Id;
        var newer = (await paper.Get<DraftPaper>().OpenAsync(source, Somebody))!;
        await paper.Get<DraftPaper>().SaveBlockAsync(newer.Version.Id, newer.Blocks[0].Id, newer.Blocks[0].Revision, "It carried 250 passengers.", Somebody);
        await paper.ReleaseAsync(source);

        Assert.Equal("250人 ← 240 passengers", Assert.Single((await SheetAsync(paper, article)).Open).Quote);
        var (draft, latest) = (await DraftAsync(paper, article), (await paper.Get<SourceWatch>().OfAsync((await DraftAsync(paper, article)).Version.Id))!.Latest.Id);
        Assert.True(await paper.Get<SettlementDesk>().SettleAsync(article, draft.Blocks[0].Id, null, latest, Kawaraban.Newsroom.Translations.SettlementDecision.StillRight, Somebody));
        Assert.Empty((await SheetAsync(paper, article)).Open);

        await paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "乗客は900人だった。", Somebody);
        Assert.Single((await SheetAsync(paper, article)).Musts);
        await paper.ReleaseAsync(article);
        Assert.Empty(await RecordsAsync(paper));
    }

    /// <summary>The head is held against the source's and waived as a row is; a register that has changed is asked anew.</summary>
    [Theory, OnEachDatabase]
    public async Task The_head_is_held_against_its_source_and_names_against_the_register(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (drafts, waivers) = (paper.Get<DraftPaper>(), paper.Get<WaiverBook>());
        var source = await drafts.BeginAsync(Sheets.En, "crossing", Sheets.Head("Ferry with 240 people aground", "crossing"), ["It was calm off Selden."], null);
        await paper.ReleaseAsync(source);
        var article = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        var draft = await DraftAsync(paper, article);
        await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head("渡し船が座礁、250人乗船", "crossing"), Somebody);
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "セルデン沖は静かだった。", Somebody);

        var headline = Assert.Single((await SheetAsync(paper, article)).Open);
        Assert.Equal(("source-quantity", new PlaceName(null, HeadField.Headline), "250人 ← 240 people"), (headline.Rule, headline.Place, headline.Quote));
        Assert.Equal(WaivingOutcome.Done, await waivers.WaiveAsync(await DraftAsync(paper, article), headline.Key, WaiverScope.Once, "The captain counted again.", Somebody, DeskRole.Editor));
        Assert.Empty((await SheetAsync(paper, article)).Open);

        var names = new[] { new TermName { Language = TermLanguage.Parse("en"), Form = "Selden" }, new TermName { Language = TermLanguage.Parse("ja"), Form = "セルダン", Forbidden = "セルデン" } };
        await paper.Get<TermBook>().AddAsync(new Term { Id = TermId.New(), Kind = TermKind.Place, Slug = "", CreatedAt = default, Names = [.. names] }, Somebody);
        Assert.Equal(("register-name", "セルダン"), (await SheetAsync(paper, article)).Open.Select(finding => (finding.Rule, finding.Fix)).Single());
    }

    /// <summary>A row with a figure of people that is not the source's.</summary>
    private static async Task<ArticleId> TranslationAsync(RunningPaper paper)
    {
        var drafts = paper.Get<DraftPaper>();
        var source = await paper.PublishAsync("crossing", "It carried 240 passengers.");
        var article = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        var draft = await DraftAsync(paper, article);
        await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head("渡し船", "crossing"), Somebody);
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "乗客は250人だった。", Somebody);
        return article;
    }

    private static async Task<DraftView> DraftAsync(RunningPaper paper, ArticleId article) => (await paper.Get<DraftPaper>().FindAsync(article))!;

    private static async Task<ProofSheet> SheetAsync(RunningPaper paper, ArticleId article) => await paper.Get<DraftProof>().OfAsync(await DraftAsync(paper, article));

    /// <summary>What keeps it from its release; null where it is released.</summary>
    private static async Task<string?> ObjectionAsync(ReleaseDesk desk, ArticleId article) =>
        await desk.ReleaseAsync(article, null, ReleaseKind.Update, "", Somebody) is ReleaseOutcome.Refused refused ? string.Join(", ", refused.Objections.Select(objection => $"{objection.Code} {objection.Detail}")) : null;

    private static async Task<IReadOnlyList<string>> RecordsAsync(RunningPaper paper)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        return [.. (await db.ProofRecords.OrderBy(record => record.Kind).ToListAsync()).Select(record => $"{record.Kind} {record.Waived} {record.Signed}")];
    }

    private static async Task RefusedAsync(RunningPaper paper, string sql)
    {
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql));
    }
}
