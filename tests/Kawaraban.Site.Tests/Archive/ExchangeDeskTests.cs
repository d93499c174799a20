using System.Text;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Exchange;
using Kawaraban.Newsroom.Translations.Proposals;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>A draft goes out, the paper goes on, the file comes back: nothing is lost, and nobody is written over.</summary>
public sealed class ExchangeDeskTests
{
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    [Theory, OnEachDatabase]
    public async Task What_still_stands_lands_and_what_moved_on_is_laid_beside_its_row(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (drafts, desk, proposals) = (paper.Get<DraftPaper>(), paper.Get<ExchangeDesk>(), paper.Get<ProposalDesk>());
        var source = await paper.PublishAsync("exchanged", "First **one**.", "Second.", "Third.", "Fourth.", "Fifth.");
        var translation = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        var draft = (await drafts.FindAsync(translation))!;
        var file = await ThroughAsync((await desk.ExportAsync(translation))!);

        // Meanwhile the source's second block changes, somebody writes the third row, and takes the fourth out.
        await ChangeAsync(paper, source, 1, "Second, corrected.");
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[2].Id, 1, "三、デスクで。", Somebody);
        await drafts.RemoveBlockAsync(draft.Version.Id, draft.Blocks[3].Id, 1, Somebody);
        var blocks = file.Units.Where(unit => ExchangeHead.ArticleOf(unit.Id) is null).ToList();
        var back = file with { Units = [.. blocks.Take(4).Select((unit, i) => Translated(unit, $"訳{i + 1}。")), blocks[4], blocks[4] with { Id = "not-ours" }] };
        var report = await desk.ImportAsync(back, null, Somebody);

        Assert.Equal(translation, report.Article);
        Assert.Equal(
            [ExchangeOutcome.Landed, ExchangeOutcome.ToCheck, ExchangeOutcome.ToCheck, ExchangeOutcome.ToCheck, ExchangeOutcome.Unchanged, ExchangeOutcome.Unknown],
            report.Lines.Select(line => line.Outcome));
        var after = (await drafts.FindAsync(translation))!;
        Assert.Equal(["訳1。", "", "三、デスクで。", ""], after.Blocks.Select(block => block.Text));
        var open = await proposals.OpenAsync(translation);
        Assert.Equal(["訳2。", "訳3。", "訳4。"], open.Select(proposal => proposal.Text));
        Assert.Equal([LandingReason.SourceChanged, LandingReason.TargetChanged, LandingReason.BlockGone], open.Select(proposal => proposal.Why.First()));

        // A second time nothing new comes of it.
        await desk.ImportAsync(back, null, Somebody);
        Assert.Equal(open.Select(proposal => proposal.Id), (await proposals.OpenAsync(translation)).Select(proposal => proposal.Id));
    }

    [Theory, OnEachDatabase]
    public async Task The_head_goes_along_and_what_moved_on_of_it_is_laid_beside_it(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (drafts, desk, proposals) = (paper.Get<DraftPaper>(), paper.Get<ExchangeDesk>(), paper.Get<ProposalDesk>());
        var head = Sheets.Head("Lamps are counted", "head-units") with { Kicker = "Harbour", Standfirst = "First of all, seven." };
        var source = await drafts.BeginAsync(Sheets.En, "head-units", head, ["First ."], Somebody);
        await paper.ReleaseAsync(source);
        var translation = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        var file = await ThroughAsync((await desk.ExportAsync(translation))!);
        Assert.Equal(["Harbour", "Lamps are counted", "First of all, seven.", "First ."], file.Units.Select(unit => unit.Source.Words));

        // Meanwhile the source's headline changes, and somebody writes the standfirst.
        var opened = (await drafts.OpenAsync(source, Somebody))!;
        await drafts.SaveHeadAsync(opened.Version.Id, opened.Version.Revision, head with { Headline = "Lamps are counted twice" }, Somebody);
        await paper.ReleaseAsync(source);
        var draft = (await drafts.FindAsync(translation))!;
        await drafts.SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head("", "head-units") with { Standfirst = "まず七つ。" }, Somebody);
        var back = file with { Units = [.. file.Units.Take(3).Select((unit, i) => Translated(unit, $"頭{i + 1}"))] };
        var report = await desk.ImportAsync(back with { Original = "a tool's own" }, null, Somebody);

        Assert.Equal([ExchangeOutcome.Landed, ExchangeOutcome.ToCheck, ExchangeOutcome.ToCheck], report.Lines.Select(line => line.Outcome));
        var after = (await drafts.FindAsync(translation))!.Version;
        Assert.Equal(("頭1", "", "まず七つ。"), (after.Kicker, after.Headline, after.Standfirst));
        var open = await proposals.OpenAsync(translation);
        Assert.Equal(
            [(HeadField.Headline, "頭2", LandingReason.SourceChanged), (HeadField.Standfirst, "頭3", LandingReason.TargetChanged)],
            open.Select(proposal => (proposal.Field!.Value, proposal.Text, proposal.Why.Single())));

        Assert.IsType<SaveOutcome.Conflict>(await proposals.TakeAsync(open[0], after.Id, after.Revision - 1, Somebody));
        Assert.IsType<SaveOutcome.Saved>(await proposals.TakeAsync(open[0], after.Id, after.Revision, Somebody));
        Assert.Equal("頭2", (await drafts.FindAsync(translation))!.Version.Headline);
        Assert.Equal([open[1].Id], (await proposals.OpenAsync(translation)).Select(proposal => proposal.Id));
        await desk.ImportAsync(back, translation, Somebody);
        Assert.Equal([open[1].Id], (await proposals.OpenAsync(translation)).Select(proposal => proposal.Id));
    }

    [Theory, OnEachDatabase]
    public async Task A_machine_s_text_is_nobody_s_until_it_is_taken_and_not_released_until_it_is_confirmed(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (drafts, proposals) = (paper.Get<DraftPaper>(), paper.Get<ProposalDesk>());
        var source = await paper.PublishAsync("machined", "First.");
        var translation = (await drafts.BeginTranslationAsync(source, Sheets.Ja, Somebody))!.Value;
        var draft = (await drafts.FindAsync(translation))!;
        await drafts.SaveHeadAsync(draft.Version.Id, 1, Sheets.Head("機械", "machined"), Somebody);
        var block = draft.Blocks[0].Id;
        await proposals.LayAsync(translation, block, ProposalKind.Machine, "機械の前の訳。", "", "m", Somebody);
        await proposals.LayAsync(translation, block, ProposalKind.Machine, "機械の訳。", "", "m", Somebody);

        var proposal = Assert.Single(await proposals.OpenAsync(translation));
        Assert.Equal("", (await drafts.FindAsync(translation))!.Blocks[0].Text);
        Assert.IsType<SaveOutcome.Saved>(await proposals.TakeAsync(proposal, draft.Version.Id, 1, Somebody));
        Assert.Equal(BlockOrigin.Machine, (await drafts.FindAsync(translation))!.Blocks[0].Origin);
        Assert.Empty(await proposals.OpenAsync(translation));

        var refused = Assert.IsType<ReleaseOutcome.Refused>(await paper.Get<ReleaseDesk>().ReleaseAsync(translation, null, ReleaseKind.First, "", Somebody));
        Assert.Contains(refused.Objections, objection => objection.Code == "machine-unconfirmed" && objection.Block == block);
        await drafts.ConfirmBlockAsync(draft.Version.Id, block, 2, isDone: true, Somebody);
        await paper.ReleaseAsync(translation);
    }

    private static ExchangeUnit Translated(ExchangeUnit unit, string text) =>
        unit with { Target = new CodedText([new CodedPiece(PieceKind.Words, text)]), Standing = UnitStanding.Translated };

    private static async Task ChangeAsync(RunningPaper paper, ArticleId article, int block, string text)
    {
        var draft = (await paper.Get<DraftPaper>().OpenAsync(article, Somebody))!;
        await paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[block].Id, draft.Blocks[block].Revision, text, Somebody);
        await paper.ReleaseAsync(article);
    }

    /// <summary>The way through a file.</summary>
    private static async Task<ExchangeFile> ThroughAsync(ExchangeFile file)
    {
        var bytes = new MemoryStream();
        ExchangeDoor.Write(bytes, file, ExchangeVersion.Xliff21);
        Assert.Contains("First ", Encoding.UTF8.GetString(bytes.ToArray()), StringComparison.Ordinal);
        bytes.Position = 0;
        return Assert.Single(Assert.IsType<ExchangeReading.Read>(await ExchangeDoor.ReadAsync(bytes)).Files);
    }
}
