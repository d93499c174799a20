using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Intake;

/// <summary>What a wire says of an item's use reaches the story that was made from it.</summary>
public sealed class AdvisoryTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory, OnEachDatabase]
    public async Task An_embargo_refuses_the_release_until_it_ends_and_a_cancellation_until_somebody_decides(Database database)
    {
        var clock = new FakeTimeProvider(Noon);
        await using var paper = await RunningPaper.StartAsync(database, clock: clock);
        var (entries, releases, advisories) = (paper.Get<EntryDesk>(), paper.Get<ReleaseDesk>(), paper.Get<AdvisoryBook>());
        var article = (await entries.EnterAsync(Item("1", "The quay opens.", origin => origin with { Embargoed = Noon.AddHours(2) }))).Article;

        Assert.Equal(["embargoed"], await ObjectionsAsync(releases, article));
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Empty(await ObjectionsAsync(releases, article));

        await entries.EnterAsync(Item("2", "The quay opens on Monday.", origin => origin with { IsCorrection = true, Note = "Corrects the day." }));
        Assert.Equal(EntryOutcome.Updated, (await entries.RecallAsync(Sheets.En, Origin("3", "") with { Standing = Standing.Cancelled, Note = "Kill: not confirmed." }))!.Outcome);
        Assert.Equal(["cancelled"], await ObjectionsAsync(releases, article));
        var open = await advisories.OpenAsync(Sheets.En);
        Assert.Equal([AdvisoryKind.Cancel, AdvisoryKind.Correction, AdvisoryKind.Embargo], open.Select(row => row.Advisory.Kind));
        Assert.True(open[0].IsLive);
        Assert.Equal("Corrects the day.", open[1].Advisory.Note);

        Assert.True(await advisories.SettleAsync(open[0].Advisory.Id, new(Guid.CreateVersion7())));
        Assert.False(await advisories.SettleAsync(open[0].Advisory.Id, new(Guid.CreateVersion7())));
        Assert.Empty(await ObjectionsAsync(releases, article));
    }

    [Theory, OnEachDatabase]
    public async Task An_older_version_that_comes_late_puts_nothing_back(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var entries = paper.Get<EntryDesk>();
        var article = (await entries.EnterAsync(Item("10", "The tenth."))).Article;

        Assert.Equal(EntryOutcome.Late, (await entries.EnterAsync(Item("9", "The ninth."))).Outcome);
        Assert.Equal(EntryOutcome.Late, (await entries.RecallAsync(Sheets.En, Origin("9", "") with { Standing = Standing.Cancelled }))!.Outcome);

        Assert.Equal("The tenth.", (await paper.Get<DraftPaper>().FindAsync(article))!.Blocks.Single().Text);
        Assert.Empty(await paper.Get<AdvisoryBook>().OpenAsync(Sheets.En));
    }

    [Theory, OnEachDatabase]
    public async Task A_newer_text_is_kept_beside_a_draft_in_work_and_its_translation_is_told(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (entries, drafts) = (paper.Get<EntryDesk>(), paper.Get<DraftPaper>());
        var article = (await entries.EnterAsync(Item("1", "The quay opens."))).Article;
        await paper.ReleaseAsync(article);
        var translation = (await drafts.BeginTranslationAsync(article, Sheets.Ja, null))!.Value;
        var draft = (await drafts.OpenAsync(article, null))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "Our own words.", new(Guid.CreateVersion7()));

        Assert.Equal(EntryOutcome.InWork, (await entries.EnterAsync(Item("2", "The quay opens at six."))).Outcome);
        Assert.Equal(EntryOutcome.Unchanged, (await entries.EnterAsync(Item("2", "The quay opens at six."))).Outcome);

        Assert.Equal("Our own words.", (await drafts.FindAsync(article))!.Blocks.Single().Text);
        var told = Assert.Single((await drafts.FindAsync(translation))!.Advisories);
        Assert.Equal((AdvisoryKind.Update, "Quay", "The quay opens at six."), (told.Kind, told.Headline, told.Text));
    }

    [Theory, OnEachDatabase]
    public async Task A_draft_that_a_fact_rests_on_is_in_work(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (entries, facts) = (paper.Get<EntryDesk>(), paper.Get<FactDesk>());
        var article = (await entries.EnterAsync(Item("1", "The quay opens at five."))).Article;
        await facts.OpenAsync("quay", [new StoryFileWording { EditionId = Sheets.En, Title = "The quay", About = "" }]);
        var (version, block, start) = (await facts.FindPassageAsync(article, "opens at five"))!.Value;
        var passage = new FactEvidence
        {
            Voucher = Voucher.Author, Strength = EvidenceStrength.Stated, ArticleId = article, VersionId = version, BlockId = block, Start = start, Quote = "opens at five",
        };
        Assert.IsType<FactOutcome.Done>(await facts.EnterAsync(
            "quay", number => new Fact { Number = number, Kind = FactKind.Question, Wordings = [new() { EditionId = Sheets.En, Text = "When?" }], Evidence = [passage] }, "Mara Lindqvist", null));

        Assert.Equal(EntryOutcome.InWork, (await entries.EnterAsync(Item("2", "The quay opens at six."))).Outcome);

        Assert.Equal("The quay opens at five.", (await paper.Get<DraftPaper>().FindAsync(article))!.Blocks.Single().Text);
        Assert.Equal("The quay opens at six.", Assert.Single((await paper.Get<DraftPaper>().FindAsync(article))!.Advisories).Text);
    }

    [Theory, OnEachDatabase]
    public async Task Of_a_newer_text_somebody_takes_what_they_want_and_what_stood_there_stays_in_the_record(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (entries, drafts, taking, who) = (paper.Get<EntryDesk>(), paper.Get<DraftPaper>(), paper.Get<WireTaking>(), new StaffId(Guid.CreateVersion7()));
        var article = (await entries.EnterAsync(Item("1", "") with { Blocks = Blocks("The quay opens.", "Boats wait outside.", "It will rain.") })).Article;
        var draft = (await drafts.FindAsync(article))!;
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "The quay opens, as we hear.", who);
        await entries.EnterAsync(Item("2", "newer") with { Blocks = Blocks("The quay opens at six.", "Ferries sail at noon.", "Boats wait outside the bar.") });
        draft = (await drafts.FindAsync(article))!;
        var told = Assert.Single(draft.Advisories);
        var places = NewerPlace.Of(draft.Version, draft.Blocks, told);
        Assert.Equal(["The quay opens at six.", "Ferries sail at noon.", "Boats wait outside the bar.", ""], places.Select(place => place.Now));
        Assert.Equal([true, false, false, false], places.Select(place => place.IsEdited));

        Assert.Equal(WireTaken.Moved, await taking.TakeAsync(article, told.Id, "another", places.Select(place => place.Key).ToHashSet(), who));
        Assert.Equal(WireTaken.Taken, await taking.TakeAsync(article, told.Id, draft.Stamp, places.Where(place => !place.IsEdited).Select(place => place.Key).ToHashSet(), who));
        Assert.Equal(WireTaken.Gone, await taking.TakeAsync(article, told.Id, draft.Stamp, new HashSet<string>(), who));

        var after = (await drafts.FindAsync(article))!;
        Assert.Equal(["The quay opens, as we hear.", "Ferries sail at noon.", "Boats wait outside the bar."], after.Blocks.Select(block => block.Text));
        Assert.Empty(after.Advisories);
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        var saves = await db.BlockSaves.AsNoTracking().Where(x => x.VersionId == draft.Version.Id).OrderBy(x => x.Id).ToListAsync();
        Assert.Equal(["Boats wait outside.", "Boats wait outside the bar."], saves.Where(save => save.BlockId == draft.Blocks[1].Id).Select(save => save.Text));
        Assert.Equal(["It will rain.", null], saves.Where(save => save.BlockId == draft.Blocks[2].Id).Select(save => save.Text));
    }

    [Theory, OnEachDatabase]
    public async Task What_the_wire_withheld_the_wire_lifts(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (entries, releases) = (paper.Get<EntryDesk>(), paper.Get<ReleaseDesk>());
        var article = (await entries.EnterAsync(Item("1", "The quay opens."))).Article;
        await entries.RecallAsync(Sheets.En, Origin("2", "") with { Standing = Standing.Withheld });

        Assert.Equal(["withheld"], await ObjectionsAsync(releases, article));
        await entries.EnterAsync(Item("3", "The quay opens."));
        Assert.Empty(await ObjectionsAsync(releases, article));
    }

    private static async Task<IReadOnlyList<string>> ObjectionsAsync(ReleaseDesk releases, ArticleId article) =>
        await releases.ReleaseAsync(article, null, ReleaseKind.Update, "", null) is ReleaseOutcome.Refused refused ? [.. refused.Objections.Select(objection => objection.Code)] : [];

    private static IReadOnlyList<ManuscriptBlock> Blocks(params IReadOnlyList<string> texts) => [.. texts.Select(text => new ManuscriptBlock(text, null))];

    private static Entry Item(string version, string text, Func<EntryOrigin, EntryOrigin>? say = null) => new()
    {
        Edition = Sheets.En, StoryKey = "quay", Head = Sheets.Head("Quay", "quay"), Blocks = [new ManuscriptBlock(text, null)],
        Origin = (say ?? (origin => origin))(Origin(version, text)),
    };

    private static EntryOrigin Origin(string version, string text) => new("urn:lantern:quay", "Northern Lantern Wire", "", text) { Version = version };
}
