using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Proposals;
using Kawaraban.Site.Desk.Memory;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>What the bench offers for a row stands in the form of the row in hand, for whoever works without script.</summary>
public abstract class RowHelpTests(OpenDesk desk)
{
    [Fact]
    public async Task A_name_of_the_register_stands_at_the_row_in_hand_and_is_put_to_its_end()
    {
        using var entered = await desk.Editor.SubmitAsync(
            OpenDesk.Form(await desk.Editor.OpenAsync("/desk/register/new"), "/desk/register"), ("kind", nameof(TermKind.Place)), ("form-0", "Hollin Bar"), ("form-1", "ホリン砂州"));
        var draft = await BeginAsync("Boats wait outside Hollin Bar. Hollin Bar is shallow.");
        Assert.Empty((await desk.Translator.OpenAsync(OpenDesk.Writing(draft.Article.Id))).QuerySelectorAll(".row-names"));
        var page = await desk.Translator.OpenAsync(OpenDesk.InHand(draft.Article.Id, draft.Blocks[0].Id));

        var name = Assert.Single(page.QuerySelectorAll<IHtmlButtonElement>(".row-names button"));
        Assert.Equal("Hollin Bar → ホリン砂州", name.TextContent);
        using var put = await desk.Translator.SubmitAsync(OpenDesk.BlockForm(page, draft.Blocks[0].Id, "/insert"), ("text", "船が待つのは"), ("end", name.Value));

        Assert.Equal($"{OpenDesk.InHand(draft.Article.Id, draft.Blocks[0].Id)}&done=inserted#b-{draft.Blocks[0].Id}", put.Headers.Location!.ToString());
        Assert.Equal("船が待つのはホリン砂州", await TextAsync(draft));
    }

    [Fact]
    public async Task What_waits_beside_a_row_is_taken_or_kept_there_and_what_was_typed_is_saved_first()
    {
        var draft = await BeginAsync("The tide is out.");
        var (proposals, block) = (desk.Paper.Get<ProposalDesk>(), draft.Blocks[0].Id);
        await proposals.LayAsync(draft.Article.Id, block, ProposalKind.Machine, "潮が引いている。", "", "m", new(Guid.CreateVersion7()));
        var page = await desk.Translator.OpenAsync(OpenDesk.Writing(draft.Article.Id));
        Assert.Equal("潮が引いている。", page.QuerySelector(".row-proposal .written")!.TextContent);
        var number = page.QuerySelector<IHtmlButtonElement>(".row-proposal button")!.Value;

        using var taken = await desk.Translator.SubmitAsync(OpenDesk.BlockForm(page, block, "/take"), ("text", "引き潮。"), ("proposal", number));

        Assert.Equal("潮が引いている。", await TextAsync(draft));
        Assert.Equal(3, (await desk.DraftAsync(draft.Article.Id)).Blocks[0].Revision);
        Assert.Empty(await proposals.OpenAsync(draft.Article.Id));
        var after = await desk.Translator.OpenAsync(OpenDesk.Writing(draft.Article.Id));
        using var again = await desk.Translator.SubmitAsync(OpenDesk.BlockForm(after, block, "/keep"), ("proposal", number));
        Assert.Contains("done=proposalSettled", again.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_memory_is_asked_for_one_row_and_its_text_is_taken_as_that_row_is()
    {
        var before = await BeginAsync("## The lamps of Skerry are lit");
        await desk.Paper.Get<DraftPaper>().SaveBlockAsync(before.Version.Id, before.Blocks[0].Id, 1, "## スケリーの灯り", new(Guid.CreateVersion7()));
        await desk.Paper.Get<DraftPaper>().SaveHeadAsync(before.Version.Id, before.Version.Revision, Sheets.Head("灯り", before.Article.Slug), new(Guid.CreateVersion7()));
        await desk.Paper.ReleaseAsync(before.Article.Id);
        await desk.Paper.Get<MemoryRound>().CatchUpAsync(TestContext.Current.CancellationToken);
        var draft = await BeginAsync("## The lamps of Skerry are lit");
        var page = await desk.Translator.OpenAsync(OpenDesk.Writing(draft.Article.Id));
        Assert.Empty(page.QuerySelectorAll(".row-memory li"));

        using var asked = await desk.Translator.SubmitAsync(OpenDesk.BlockForm(page, draft.Blocks[0].Id, "/hand"));
        var shown = await desk.Translator.OpenAsync(asked.Headers.Location!.ToString());

        var offer = shown.QuerySelector(".row-memory li")!;
        Assert.Equal("スケリーの灯り", offer.QuerySelector(".written")!.TextContent);
        using var taken = await desk.Translator.SubmitAsync(OpenDesk.BlockForm(shown, draft.Blocks[0].Id, "/insert"), ("whole", offer.QuerySelector<IHtmlButtonElement>("button")!.Value));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Equal("## スケリーの灯り", await TextAsync(draft));
    }

    /// <summary>A translation of a new article of these blocks.</summary>
    private async Task<DraftView> BeginAsync(params IReadOnlyList<string> blocks)
    {
        var source = await desk.Paper.PublishAsync("row-help-" + Guid.NewGuid().ToString("N")[..8], blocks);
        return await desk.DraftAsync((await desk.Paper.Get<DraftPaper>().BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value);
    }

    private async Task<string> TextAsync(DraftView draft) => (await desk.DraftAsync(draft.Article.Id)).Blocks[0].Text;
}
