using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk.Facts;

/// <summary>What spares somebody steps who enters the facts of an article one after the other.</summary>
public abstract class PartEntryTests(OpenDesk desk)
{
    [Fact]
    public async Task What_nothing_proposes_is_entered_from_its_sentence_with_the_time_that_it_names()
    {
        await OpenAsync("sentences");
        var article = await desk.Paper.PublishAsync("sentences-article", "It was cold. Nobody spoke of it in May 2025.");
        var page = await PageAsync("sentences", article);
        var link = page.QuerySelectorAll<IHtmlAnchorElement>("[data-sentences] li a").Single(sentence => sentence.TextContent == "Nobody spoke of it in May 2025.");

        var form = OpenDesk.Form(await desk.Editor.OpenAsync(new Uri(link.Href).PathAndQuery), "/facts");
        Assert.Equal(("Nobody spoke of it in May 2025.", "2025-05"), (form.QuerySelector<IHtmlTextAreaElement>("#quote")!.Value, form.QuerySelector<IHtmlInputElement>("#time")!.Value));
        using var entered = await desk.Editor.SubmitAsync(form, ("text-en", "Nobody speaks of it."));
        Assert.Contains($"/proposals?article={article}&done=factEntered", entered.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var evidence = Assert.Single((await FileAsync("sentences")).Facts).Evidence[0];
        Assert.Equal((article, 13, "Nobody spoke of it in May 2025."), (evidence.ArticleId!.Value, evidence.Start, evidence.Quote));
    }

    [Fact]
    public async Task What_was_mended_is_done_with_whatever_was_made_of_it_and_the_next_is_in_hand()
    {
        await OpenAsync("mended");
        var article = await desk.Paper.PublishAsync("mended-article", "The bridge opened on 3 May 2026.", "The port closed on 4 May 2026.", "The quay sank on 5 May 2026.");
        var open = (await OfferedAsync("mended", article)).Proposals;
        var form = OpenDesk.Form(await desk.Editor.OpenAsync($"/desk/files/mended/new?article={article}&proposal={open[1].Fact.Key}"), "/facts");

        using var entered = await desk.Editor.SubmitAsync(form, ("kind", nameof(FactKind.Question)), ("text-en", "Will it open again?"));
        Assert.EndsWith($"#p-{open[2].Fact.Key}", entered.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal([true, false, true], (await OfferedAsync("mended", article)).Proposals.Select(proposal => proposal.IsOpen));
        Assert.Equal(FactKind.Question, Assert.Single((await FileAsync("mended")).Facts).Kind);
    }

    [Fact]
    public async Task All_that_were_shown_are_let_go_at_once_and_what_came_since_stays()
    {
        await OpenAsync("rest");
        var (draft, _) = await desk.BeginAsync(desk.Editor, "The bridge opened on 3 May 2026.", "The port closed on 4 May 2026.");
        var form = OpenDesk.Form(await PageAsync("rest", draft.Article.Id), "/dismiss-rest");
        await desk.Paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "The bridge opened on 30 May 2026.", new(Guid.CreateVersion7()));

        using var done = await desk.Editor.SubmitAsync(form);
        Assert.Contains("done=proposalsLet", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var left = Assert.Single((await OfferedAsync("rest", draft.Article.Id)).Proposals, proposal => proposal.IsOpen);
        Assert.Contains("30 May", left.Fact.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_gets_what_its_line_has_and_the_day_on_which_it_was_written()
    {
        await OpenAsync("line");
        await desk.Paper.Get<FactDesk>().EnterAsync("line", number => Gulls(number, 5100), "Mara Lindqvist", null);
        var article = await desk.Paper.PublishAsync("line-article", "About 5,400 gulls live there.");
        var proposal = Assert.Single((await OfferedAsync("line", article)).Proposals);

        var form = OpenDesk.Form(await desk.Editor.OpenAsync($"/desk/files/line/new?article={article}&proposal={proposal.Fact.Key}"), "/facts");
        Assert.Equal(("gulls", "Gulls"), (form.QuerySelector<IHtmlInputElement>("#series")!.Value, form.QuerySelector<IHtmlTextAreaElement>("#detail-en")!.Value));
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", form.QuerySelector<IHtmlInputElement>("#time")!.Value);

        using var typed = await desk.Editor.SubmitAsync(
            OpenDesk.Form(await desk.Editor.OpenAsync("/desk/files/line/new?kind=Figure"), "/facts"), ("low", "5600"), ("series", "gulls"), ("text-en", "5,600 gulls."), ("address", "https://gulls.example/"), ("seen", "2026-11-02"));
        Assert.Equal(HttpStatusCode.Redirect, typed.StatusCode);
        var fact = (await FileAsync("line")).Facts[^1];
        Assert.Equal(("birds", "Gulls"), (fact.Unit, fact.Wordings[0].Detail));
    }

    [Fact]
    public async Task Words_are_offered_for_a_superseded_fact_and_what_is_counted_as_the_edition_has_it()
    {
        await OpenAsync("offers");
        var source = await desk.Paper.PublishAsync("offers-source", "About 5,400 gulls live there.");
        var facts = desk.Paper.Get<FactDesk>();
        await facts.EnterAsync("offers", number => Gulls(number, 5100, "カモメ"), "Mara Lindqvist", null);
        var (version, block, start) = (await facts.FindPassageAsync(source, "5,400 gulls"))!.Value;
        await facts.EnterAsync("offers", number => Gulls(number, 5400, null, new FactEvidence { Voucher = Voucher.Author, Strength = EvidenceStrength.Stated, ArticleId = source, VersionId = version, BlockId = block, Start = start, Quote = "5,400 gulls" }), "Mara Lindqvist", null);
        await facts.EnterAsync("offers", number => Gulls(number, 5600, "カモメ"), "Mara Lindqvist", null, new Succession(2, FactActKind.Superseded, "Counted."));
        var translation = (await desk.Paper.Get<DraftPaper>().BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value;
        var draft = await desk.DraftAsync(translation);
        await desk.Paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "約5400羽のカモメがいる。", new(Guid.CreateVersion7()));

        var page = await desk.Translator.OpenAsync($"/desk/files/offers/proposals?article={translation}");
        Assert.Equal(("約5400羽のカモメがいる。", "カモメ"), (((IHtmlTextAreaElement)page.GetElementById("text-2")!).Value, ((IHtmlTextAreaElement)page.GetElementById("detail-2")!).Value));
        Assert.Null(page.GetElementById("text-3"));
    }

    [Fact]
    public async Task An_outlook_is_settled_with_a_fact_of_any_kind()
    {
        await OpenAsync("settled");
        var facts = desk.Paper.Get<FactDesk>();
        await facts.EnterAsync("settled", number => Gulls(number, 5100), "Mara Lindqvist", null);
        await facts.EnterAsync("settled", number => new Fact { Number = number, Kind = FactKind.Outlook, Wordings = [new() { EditionId = OpenDesk.En, Text = "They will come." }], Evidence = [Elsewhere()] }, "Mara Lindqvist", null);
        var form = OpenDesk.Form(await desk.Editor.OpenAsync("/desk/files/settled/2"), "/act");
        Assert.Contains("1", form.QuerySelector<IHtmlSelectElement>("#other")!.Options.Select(option => option.Value));

        using var done = await desk.Editor.SubmitAsync(form, ("kind", nameof(FactActKind.Settled)), ("other", "1"), ("outcome", nameof(OutlookState.Happened)), ("reason", "They were counted."));
        var settled = await FileAsync("settled");
        Assert.Equal((HttpStatusCode.Redirect, OutlookState.Happened), (done.StatusCode, settled.OutlookOf(settled.Facts[1])));
    }

    private static FactEvidence Elsewhere() => new() { Voucher = Voucher.Documents, Strength = EvidenceStrength.Stated, Address = "https://gulls.example/", SeenOn = new DateOnly(2026, 11, 2) };

    private static Fact Gulls(int number, decimal count, string? japanese = null, FactEvidence? evidence = null) => new()
    {
        Number = number, Kind = FactKind.Figure, Series = "gulls", Amount = Amount.Exactly(count, "birds"),
        Wordings = [new() { EditionId = OpenDesk.En, Text = $"{count} gulls.", Detail = "Gulls" }, .. japanese is null ? Array.Empty<FactWording>() : [new() { EditionId = OpenDesk.Ja, Text = $"カモメは{count}羽。", Detail = japanese }]],
        Evidence = [evidence ?? Elsewhere()],
    };

    private async Task<IHtmlDocument> PageAsync(string key, ArticleId article) => await desk.Editor.OpenAsync($"/desk/files/{key}/proposals?article={article}");

    private async Task<ArticleProposals> OfferedAsync(string key, ArticleId article) => (await desk.Paper.Get<FileProposalBook>().FindAsync(key, article))!;

    private async Task<StoryFile> FileAsync(string key) => (await desk.Paper.Get<StoryFileBook>().FindAsync(key))!.File;

    private async Task OpenAsync(string key) =>
        Assert.Empty(await desk.Paper.Get<FactDesk>().OpenAsync(key, [new StoryFileWording { EditionId = OpenDesk.En, Title = key, About = "" }]));
}
