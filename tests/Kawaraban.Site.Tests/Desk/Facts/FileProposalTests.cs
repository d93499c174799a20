using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Newsstand;

namespace Kawaraban.Site.Tests.Desk.Facts;

/// <summary>What an article's text offers a story file, taken, mended and let go at the desk.</summary>
public abstract class FileProposalTests(OpenDesk desk)
{
    [Fact]
    public async Task What_a_draft_states_is_taken_and_readers_have_it_with_its_release()
    {
        await OpenAsync("draft-facts");
        var article = (await desk.BeginAsync(desk.Editor, "The bridge opened on 3 May 2026.", "Nobody spoke.")).Draft.Article.Id;
        var card = Assert.Single(Cards(await PageAsync("draft-facts", article)));
        Assert.Contains("opened", card.QuerySelector("mark")!.TextContent, StringComparison.Ordinal);

        var done = await DoAsync("draft-facts", article, "/take");
        Assert.Contains("took=1", done, StringComparison.Ordinal);
        Assert.Empty(Cards(await PageAsync("draft-facts", article)));
        var view = (await desk.Paper.Get<StoryFileBook>().FindAsync("draft-facts"))!;
        var fact = Assert.Single(view.File.Facts);
        Assert.Equal((FactKind.Event, "The bridge opened on 3 May 2026.", PassageStanding.Awaited), (fact.Kind, fact.Wordings[0].Text, view.Standing(fact.Evidence[0])));
        Assert.Empty(view.Marked);
        Assert.Null(await desk.Paper.Get<StoryFilePaper>().FindAsync(desk.Paper.Get<Publication>()[OpenDesk.En], "draft-facts"));

        await desk.Paper.ReleaseAsync(article, Newsroom.Releases.ReleaseKind.First);
        Assert.Single((await desk.Paper.Get<StoryFilePaper>().FindAsync(desk.Paper.Get<Publication>()[OpenDesk.En], "draft-facts"))!.File.Facts);
    }

    [Fact]
    public async Task What_was_just_taken_is_taken_back_and_offered_again()
    {
        await OpenAsync("taken-back");
        var article = await desk.Paper.PublishAsync("taken-back-article", "The bridge opened on 3 May 2026.");
        var done = await DoAsync("taken-back", article, "/take");
        var undo = OpenDesk.Form(await desk.Editor.OpenAsync(done.Split('#')[0]), "/undo");
        using var answer = await desk.Editor.SubmitAsync(undo);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.True((await FileAsync("taken-back")).Facts[0].IsWithdrawn);
        Assert.Single(Cards(await PageAsync("taken-back", article)));
    }

    [Fact]
    public async Task A_proposal_is_taken_once_however_often_it_is_sent()
    {
        await OpenAsync("once");
        var article = await desk.Paper.PublishAsync("once-article", "The bridge opened on 3 May 2026.");
        var form = Cards(await PageAsync("once", article))[0].QuerySelector<IHtmlFormElement>("form[action$='/take']")!;
        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.Editor.SubmitAsync(form))))
        {
            answer.Dispose();
        }
        Assert.Single((await FileAsync("once")).Facts);
        using var again = await desk.Editor.SubmitAsync(form);
        Assert.Contains("done=proposalDone", again.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("took=", again.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Single((await FileAsync("once")).Facts);
    }

    [Fact]
    public async Task What_took_the_place_of_another_is_not_taken_back()
    {
        await OpenAsync("in-its-place");
        await desk.Paper.Get<FactDesk>().EnterAsync("in-its-place", number => Gulls(number, 5100), "Mara Lindqvist", null);
        var article = await desk.Paper.PublishAsync("in-its-place-article", "About 5,400 gulls live there.");
        var form = OpenDesk.Form(
            await desk.Editor.OpenAsync($"/desk/files/in-its-place/new?article={article}&proposal={await KeyAsync("in-its-place", article)}&over=1&relation={FactActKind.Superseded}"), "/facts");
        using var entered = await desk.Editor.SubmitAsync(form, ("reason", "Counted anew."));
        Assert.Contains("took=2", entered.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await desk.Editor.OpenAsync(entered.Headers.Location!.ToString());
        Assert.DoesNotContain(page.Forms, undo => undo.Action.EndsWith("/undo", StringComparison.Ordinal));

        form.Action = "http://localhost/desk/files/in-its-place/proposals/undo";
        using var refused = await desk.Editor.SubmitAsync(form, ("article", article.ToString()), ("fact", "2"));
        Assert.Contains("done=factNotTakenBack", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal([2, null], (await FileAsync("in-its-place")).Facts.Select(fact => fact.SupersededBy));
        var restored = await FileAsync("in-its-place");
        Assert.True(restored.IsStanding(restored.Facts[1]));
    }

    [Fact]
    public async Task A_sentence_that_stands_twice_is_taken_from_the_block_that_it_was_proposed_from()
    {
        await OpenAsync("twice");
        var draft = (await desk.BeginAsync(desk.Editor, "The bridge opened on 3 May 2026.", "The bridge opened on 3 May 2026.")).Draft;
        var second = Cards(await PageAsync("twice", draft.Article.Id))[1];
        using var taken = await desk.Editor.SubmitAsync(second.QuerySelector<IHtmlFormElement>("form[action$='/take']")!);
        var left = Cards(await PageAsync("twice", draft.Article.Id));
        Assert.NotEqual(second.Id, Assert.Single(left).Id);
        using var mended = await desk.Editor.SubmitAsync(OpenDesk.Form(await desk.Editor.OpenAsync($"/desk/files/twice/new?article={draft.Article.Id}&proposal={second.Id![2..]}"), "/facts"));
        Assert.Equal([draft.Blocks[1].Id, draft.Blocks[1].Id], (await FileAsync("twice")).Facts.Select(fact => fact.Evidence[0].BlockId!.Value));
    }

    [Fact]
    public async Task What_was_let_go_stays_so_until_it_is_brought_back_or_its_sentence_reads_otherwise()
    {
        await OpenAsync("let-go");
        var (draft, _) = await desk.BeginAsync(desk.Editor, "The bridge opened on 3 May 2026.");
        var article = draft.Article.Id;
        await DoAsync("let-go", article, "/dismiss");
        var page = await PageAsync("let-go", article);
        Assert.Empty(Cards(page));

        using var back = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/bring-back"));
        Assert.Single(Cards(await PageAsync("let-go", article)));
        await DoAsync("let-go", article, "/dismiss");
        await desk.Paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "It rained. The bridge opened on 3 May 2026.", new(Guid.CreateVersion7()));
        Assert.Empty(Cards(await PageAsync("let-go", article)));
        var now = await desk.DraftAsync(article);
        await desk.Paper.Get<DraftPaper>().SaveBlockAsync(now.Version.Id, now.Blocks[0].Id, now.Blocks[0].Revision, "The bridge opened on 4 May 2026.", new(Guid.CreateVersion7()));
        Assert.Single(Cards(await PageAsync("let-go", article)));
    }

    [Fact]
    public async Task What_the_file_has_is_given_evidence_and_what_differs_says_how()
    {
        await OpenAsync("known");
        var first = await desk.Paper.PublishAsync("known-first", "The ministry counts about 12,000 soldiers in the harbour.");
        var form = OpenDesk.Form(await desk.Editor.OpenAsync($"/desk/files/known/new?kind=Figure&article={first}&proposal={await KeyAsync("known", first)}"), "/facts");
        using var entered = await desk.Editor.SubmitAsync(form, ("series", "soldiers"), ("detail-en", "soldiers"));
        Assert.Contains("took=1", entered.Headers.Location!.ToString(), StringComparison.Ordinal);

        var second = await desk.Paper.PublishAsync("known-second", "More than 10,000 soldiers are in the harbour.");
        var card = Assert.Single(Cards(await PageAsync("known", second)));
        Assert.Contains("more than 10,000 people here, about 12,000 people in the file", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, card.QuerySelectorAll("a[href*='over=1']").Length);

        await DoAsync("known", second, "/vouch");
        Assert.Empty(Cards(await PageAsync("known", second)));
        Assert.Equal(2, (await FileAsync("known")).Facts[0].Evidence.Count);
    }

    [Fact]
    public async Task What_lacks_something_is_asked_for_in_the_form_with_all_that_is_known()
    {
        await OpenAsync("asked");
        var article = await desk.Paper.PublishAsync("asked-article", "About 40 lamps stand there.", "約40個のランプがある。");
        var (key, page) = (await KeyAsync("asked", article), await PageAsync("asked", article));
        var take = Cards(page)[0].QuerySelector<IHtmlFormElement>("form[action$='/take']")!;
        using var gave = await desk.Editor.SubmitAsync(take, ("proposal", key));
        Assert.Equal(HttpStatusCode.Redirect, gave.StatusCode);
        Assert.Equal("lamps", (await FileAsync("asked")).Facts[0].Series);
    }

    [Fact]
    public async Task A_translation_offers_its_words_for_facts_of_its_source()
    {
        await OpenAsync("worded");
        var source = await desk.Paper.PublishAsync("worded-source", "The bridge opened on 3 May 2026.");
        await DoAsync("worded", source, "/take");
        var translation = (await desk.Paper.Get<DraftPaper>().BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value;
        var draft = await desk.DraftAsync(translation);
        await desk.Paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "橋は2026年5月3日に開通した。", new(Guid.CreateVersion7()));

        var page = await desk.Translator.OpenAsync($"/desk/files/worded/proposals?article={translation}");
        Assert.Empty(Cards(page));
        var form = OpenDesk.Form(page, "/wordings");
        Assert.Equal("橋は2026年5月3日に開通した。", form.QuerySelector<IHtmlTextAreaElement>("[name=text-1]")!.Value);
        using var unmarked = await desk.Translator.SubmitAsync(form);
        Assert.Contains("noneMarked", unmarked.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Null((await FileAsync("worded")).Facts[0].WordingIn(OpenDesk.Ja));
        using var refused = await desk.Translator.SubmitAsync(form, ("take", "1"), ("text-1", ""));
        var again = await Html.ReadAsync(refused, "http://localhost/");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, true), (refused.StatusCode, again.QuerySelector<IHtmlInputElement>("[name=take]")!.IsChecked));
        Assert.NotNull(again.GetElementById("text-1-fault"));
        using var answer = await desk.Translator.SubmitAsync(form, ("take", "1"));
        Assert.Contains("/proposals?article=", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("橋は2026年5月3日に開通した。", (await FileAsync("worded")).Facts[0].WordingIn(OpenDesk.Ja)!.Text);

        using var late = await desk.Translator.SubmitAsync(form, ("take", "1"), ("text-1", "橋が開いた。"));
        var told = await Html.ReadAsync(late, "http://localhost/");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "橋が開いた。"), (late.StatusCode, told.QuerySelector<IHtmlTextAreaElement>("textarea[readonly]")!.Value));
        Assert.Equal("橋は2026年5月3日に開通した。", (await FileAsync("worded")).Facts[0].WordingIn(OpenDesk.Ja)!.Text);
    }

    [Fact]
    public async Task A_draft_that_repeats_a_superseded_figure_is_told_so_as_soon_as_it_is_superseded()
    {
        await OpenAsync("counted");
        var (draft, _) = await desk.BeginAsync(desk.Editor, "About 8,300 gulls live there.");
        var facts = desk.Paper.Get<FactDesk>();
        Assert.IsType<FactOutcome.Done>(await facts.EnterAsync("counted", number => Gulls(number, 8300), "Mara Lindqvist", null));
        Assert.DoesNotContain("file-superseded", await FoundAsync(draft));
        Assert.IsType<FactOutcome.Done>(await facts.EnterAsync("counted", number => Gulls(number, 9100), "Mara Lindqvist", null, new Succession(1, FactActKind.Superseded, "Counted.")));
        Assert.Contains("file-superseded", await FoundAsync(draft));
    }

    [Fact]
    public async Task A_draft_is_not_told_what_a_fact_said_before_words_had_to_go()
    {
        await OpenAsync("struck");
        var (draft, _) = await desk.BeginAsync(desk.Editor, "About 8,300 terns live there.");
        var facts = desk.Paper.Get<FactDesk>();
        var article = await desk.Paper.PublishAsync("struck-article", "Mr Vass counts 9,100 terns.");
        var (version, block, start) = (await facts.FindPassageAsync(article, "counts 9,100 terns"))!.Value;
        var passage = new FactEvidence { Voucher = Voucher.Author, Strength = EvidenceStrength.Stated, ArticleId = article, VersionId = version, BlockId = block, Start = start, Quote = "counts 9,100 terns" };
        Assert.IsType<FactOutcome.Done>(await facts.EnterAsync("struck", number => Birds(number, 8300, "terns"), "Mara Lindqvist", null));
        Assert.IsType<FactOutcome.Done>(await facts.EnterAsync("struck", number => Birds(number, 9100, "terns"), "Mara Lindqvist", null, new Succession(1, FactActKind.Superseded, "Counted.")));
        Assert.IsType<FactOutcome.Done>(await facts.VouchAsync("struck", 2, passage, "Mara Lindqvist", null));
        Assert.Contains("file-superseded", await FoundAsync(draft));

        await ChangedSource.ChangeAsync(desk.Paper, article, "Somebody counts terns.", Newsroom.Translations.ChangeClass.Legal);
        Assert.DoesNotContain("file-superseded", await FoundAsync(draft));

        Assert.IsType<FactOutcome.Done>(await facts.WordAsync("struck", 2, Birds(2, 9100, "terns").Wordings[0], "Mara Lindqvist", ChangedSource.Somebody, "It names nobody."));
        Assert.Contains("file-superseded", await FoundAsync(draft));
    }

    [Fact]
    public async Task No_words_of_a_block_are_offered_that_was_changed_by_law_since_it_was_translated()
    {
        await OpenAsync("offered-struck");
        var source = await desk.Paper.PublishAsync("offered-struck-source", "The bridge opened on 3 May 2026. Mr Vass was not there.");
        await DoAsync("offered-struck", source, "/take");
        var translation = (await desk.Paper.Get<DraftPaper>().BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value;
        var draft = await desk.DraftAsync(translation);
        await desk.Paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, draft.Blocks[0].Revision, "橋は2026年5月3日、ヴァス氏のいないまま開通した。", new(Guid.CreateVersion7()));
        Assert.Single((await desk.Paper.Get<FileProposalBook>().FindAsync("offered-struck", translation))!.Wordings);

        await ChangedSource.ChangeAsync(desk.Paper, source, "The bridge opened on 3 May 2026. Not all were there.", Newsroom.Translations.ChangeClass.Legal);

        var offered = (await desk.Paper.Get<FileProposalBook>().FindAsync("offered-struck", translation))!;
        Assert.Equal(PassageStanding.Live, offered.Sheet.Standing(offered.Sheet.File.Facts[0].Evidence[0]));
        Assert.Empty(offered.Wordings);
    }

    [Fact]
    public async Task No_words_are_offered_for_what_readers_have_no_more_and_none_longer_than_a_wording()
    {
        await OpenAsync("offered");
        var source = await desk.Paper.PublishAsync("offered-source", "The bridge opened on 3 May 2026.", "The port closed on 4 May 2026.");
        await DoAsync("offered", source, "/take");
        await DoAsync("offered", source, "/take");
        var translation = (await desk.Paper.Get<DraftPaper>().BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value;
        var draft = await desk.DraftAsync(translation);
        foreach (var block in draft.Blocks)
        {
            await desk.Paper.Get<DraftPaper>().SaveBlockAsync(draft.Version.Id, block.Id, block.Revision, new string('橋', FactWording.MaxText + 20), new(Guid.CreateVersion7()));
        }
        await ChangedSource.ChangeAsync(desk.Paper, source, "Nothing opened.", Newsroom.Translations.ChangeClass.Legal);
        var offer = Assert.Single((await desk.Paper.Get<FileProposalBook>().FindAsync("offered", translation))!.Wordings);
        Assert.Equal((2, FactWording.MaxText), (offer.Fact.Number, offer.Text.Length));
    }

    [Fact]
    public async Task Translators_look_and_vouch_and_do_not_take()
    {
        await OpenAsync("looked-at");
        var article = await desk.Paper.PublishAsync("looked-at-article", "The bridge opened on 3 May 2026.");
        var page = await desk.Translator.OpenAsync($"/desk/files/looked-at/proposals?article={article}");
        Assert.Single(Cards(page));
        Assert.DoesNotContain(page.Forms, form => form.Action.EndsWith("/take", StringComparison.Ordinal));
    }

    private async Task<IEnumerable<string>> FoundAsync(DraftView draft) => (await desk.Paper.Get<DraftProof>().OfAsync(draft)).Open.Select(finding => finding.Rule);

    private static Fact Gulls(int number, decimal count) => Birds(number, count, "gulls");

    private static Fact Birds(int number, decimal count, string birds) => new()
    {
        Number = number, Kind = FactKind.Figure, Amount = new Amount(count, count, QuantityBound.About, ""), Series = birds,
        Wordings = [new() { EditionId = OpenDesk.En, Text = $"About {count} {birds} live there.", Detail = birds }],
        Evidence = [new() { Voucher = Voucher.Author, Strength = EvidenceStrength.Stated, Address = "https://gulls.example/", SeenOn = new DateOnly(2026, 11, 2) }],
    };

    private static IReadOnlyList<IElement> Cards(IHtmlDocument page) => [.. page.QuerySelectorAll("li[data-fact-proposal]")];

    private Task<IHtmlDocument> PageAsync(string key, ArticleId article) => desk.Editor.OpenAsync($"/desk/files/{key}/proposals?article={article}");

    private async Task<string> KeyAsync(string key, ArticleId article) => Cards(await PageAsync(key, article))[0].Id![2..];

    private async Task<StoryFile> FileAsync(string key) => (await desk.Paper.Get<StoryFileBook>().FindAsync(key))!.File;

    private async Task OpenAsync(string key) =>
        Assert.Empty(await desk.Paper.Get<FactDesk>().OpenAsync(key, [new StoryFileWording { EditionId = OpenDesk.En, Title = key, About = "" }]));

    /// <summary>Presses a button of the first card.</summary>
    private async Task<string> DoAsync(string key, ArticleId article, string what)
    {
        var card = Cards(await PageAsync(key, article))[0];
        var form = card.QuerySelectorAll<IHtmlFormElement>("form").First(form => form.Action.EndsWith(what == "/dismiss" ? "/take" : what, StringComparison.Ordinal));
        form.Action = form.Action.Replace("/take", what, StringComparison.Ordinal);
        using var answer = await desk.Editor.SubmitAsync(form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }
}
