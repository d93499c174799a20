using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>Writing and translating without script.</summary>
public abstract class WritingTests(OpenDesk desk)
{
    [Fact]
    public async Task A_translation_stands_beside_its_source()
    {
        var source = await desk.Paper.PublishAsync("beside", "First.", "!embed https://example.org/timetable | Timetable", "Third.");
        var board = await desk.Translator.OpenAsync("/desk/ja");

        using var begun = await desk.Translator.SubmitAsync(OpenDesk.Form(board, $"/desk/articles/{source}/translation"));
        var page = await desk.Translator.OpenAsync(begun.Headers.Location!.OriginalString);

        Assert.Equal(["First.", "!embed https://example.org/timetable | Timetable", "Third."], page.QuerySelectorAll(".row-source[lang=en-GB] .written").Select(text => text.TextContent));
        Assert.Equal(["", "!embed https://example.org/timetable | Timetable", ""], page.QuerySelectorAll<IHtmlTextAreaElement>(".block textarea").Select(text => text.Value));
        Assert.All(page.QuerySelectorAll(".block textarea"), text => Assert.Equal("ja", text.GetAttribute("lang")));
    }

    [Fact]
    public async Task Two_who_write_the_same_block_never_overwrite_each_other()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "The harbour is calm.");
        var block = draft.Blocks[0].Id;
        var other = await desk.Translator.OpenAsync(OpenDesk.Writing(draft.Article.Id));

        using var first = await desk.Editor.SubmitAsync(OpenDesk.BlockForm(page, block), ("text", "The harbour is rough."));
        using var second = await desk.Translator.SubmitAsync(OpenDesk.BlockForm(other, block), ("text", "The harbour is frozen."));
        var shown = await Html.ReadAsync(second, desk.Paper.Origin + "/desk/");

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal("The harbour is rough.", await TextAsync(draft, block));
        Assert.Equal(["The harbour is rough.", "The harbour is frozen."], shown.QuerySelectorAll("main .written").Select(text => text.TextContent));
        Assert.Equal(["rough", "frozen"], shown.QuerySelectorAll("mark").Select(mark => mark.TextContent));

        using var merged = await desk.Translator.SubmitAsync(shown.Forms.Last(), ("text", "The harbour is rough and freezing."));
        Assert.Equal("The harbour is rough and freezing.", await TextAsync(draft, block));
    }

    [Fact]
    public async Task A_text_that_cannot_be_saved_is_given_back()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "One.");
        var block = draft.Blocks[0].Id;
        var form = OpenDesk.BlockForm(page, block);
        var endless = new string('あ', Written.MaxLength + 1);

        using var tooLong = await desk.Editor.SubmitAsync(form, ("text", endless));
        using var broken = await desk.Editor.SubmitAsync(form, ("base", "one"), ("text", "Two."));
        form.Action = form.Action.Replace(block.ToString(), Guid.NewGuid().ToString(), StringComparison.Ordinal);
        using var gone = await desk.Editor.SubmitAsync(form, ("text", "Two."));

        Assert.Equal([413, 400, 404], new[] { tooLong, broken, gone }.Select(answer => (int)answer.StatusCode));
        Assert.Equal(endless, await UnsavedAsync(tooLong));
        Assert.Equal("Two.", await UnsavedAsync(gone));
        Assert.Equal("One.", await TextAsync(draft, block));
    }

    [Fact]
    public async Task Names_stand_in_the_order_of_their_places_wherever_readers_meet_them()
    {
        string[] names = ["Ada Holm", "Bo Ek", "Cleo Marsh"];
        foreach (var name in names)
        {
            await desk.Paper.Get<AuthorBook>().PutIfNewAsync(new AuthorId(name.ToLowerInvariant().Replace(' ', '-')), OpenDesk.En, name);
        }
        var (draft, page) = await desk.BeginAsync(desk.Editor, "Text.");

        using var first = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/head"), ("authors", "cleo-marsh"), ("authors", ""), ("authors", "ada-holm"), ("authors", "cleo-marsh"), ("authors", "nobody"));
        Assert.Equal([new("cleo-marsh"), new("ada-holm")], (await desk.DraftAsync(draft.Article.Id)).Authors);
        var again = OpenDesk.Form(await desk.Editor.OpenAsync(OpenDesk.Writing(draft.Article.Id)), "/head");
        Assert.Equal(["cleo-marsh", "ada-holm", ""], again.QuerySelectorAll<IHtmlSelectElement>("select[name=authors]").Take(3).Select(select => select.Value));
        using var second = await desk.Editor.SubmitAsync(again, ("authors", "bo-ek"), ("authors", "cleo-marsh"));
        await desk.Paper.ReleaseAsync(draft.Article.Id);

        var article = await desk.Paper.PageAsync($"/en/world/{draft.Article.Slug}");
        Assert.Equal(["Bo Ek", "Cleo Marsh"], article.QuerySelectorAll(".byline a").Select(name => name.TextContent));
        using var facts = JsonDocument.Parse(article.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(["Bo Ek", "Cleo Marsh"], NamesOf(facts.RootElement.GetProperty("author")));
        using var feed = JsonDocument.Parse(await desk.Paper.Reader.GetStringAsync("/en/feed.json"));
        Assert.Equal(["Bo Ek", "Cleo Marsh"], NamesOf(feed.RootElement.GetProperty("items").EnumerateArray().First(item => item.GetProperty("url").GetString()!.EndsWith(draft.Article.Slug, StringComparison.Ordinal)).GetProperty("authors")));

        static IEnumerable<string?> NamesOf(JsonElement people) => people.EnumerateArray().Select(one => one.GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_button_saves_what_was_typed_before_it_moves_the_block()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "One.", "Two.");
        var block = draft.Blocks[0].Id;

        using var moved = await desk.Editor.SubmitAsync(OpenDesk.BlockForm(page, block, "/down"), ("text", "One and more."));

        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.Equal(["Two.", "One and more."], (await desk.DraftAsync(draft.Article.Id)).Blocks.Select(x => x.Text));
    }

    [Fact]
    public async Task A_row_taken_in_hand_is_saved_and_stays_in_hand_from_act_to_act()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "One.", "Two.");
        var (article, block) = (draft.Article.Id, draft.Blocks[0].Id);
        Assert.Empty(page.QuerySelectorAll("button[formaction$='/down']"));

        using var taken = await desk.Editor.SubmitAsync(OpenDesk.BlockForm(page, block, "/hand"), ("text", "One and more."));
        Assert.Equal($"{OpenDesk.InHand(article, block)}#b-{block}", taken.Headers.Location!.ToString());
        page = await desk.Editor.OpenAsync(taken.Headers.Location.ToString());
        Assert.Single(page.QuerySelectorAll("button[formaction$='/down']"));
        using var moved = await desk.Editor.SubmitAsync(OpenDesk.BlockForm(page, block, "/down"));

        Assert.Equal($"{OpenDesk.InHand(article, block)}&done=moved#b-{block}", moved.Headers.Location!.ToString());
        Assert.Equal(["Two.", "One and more."], (await desk.DraftAsync(article)).Blocks.Select(x => x.Text));
    }

    [Fact]
    public async Task What_is_left_out_can_be_brought_back()
    {
        var source = await desk.Paper.PublishAsync("left-out", "First.", "Second.");
        var article = (await desk.Paper.Get<DraftPaper>().BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value;
        var page = await desk.Translator.OpenAsync(OpenDesk.Writing(article));
        var second = (await desk.DraftAsync(article)).Blocks[1].Id;

        using var removed = await desk.Translator.SubmitAsync(OpenDesk.BlockForm(page, second, "/remove"));
        page = await desk.Translator.OpenAsync(OpenDesk.Writing(article));
        Assert.Equal("Second.", page.QuerySelector(".row:has(.left-out) .written")?.TextContent);
        using var back = await desk.Translator.SubmitAsync((IHtmlFormElement)page.QuerySelector(".left-out form")!);

        var draft = await desk.DraftAsync(article);
        Assert.Equal(2, draft.Blocks.Count);
        Assert.Contains(draft.Alignments, x => x.BlockId == draft.Blocks[1].Id && x.SourceBlockId == draft.Source!.Blocks[1].Id);
    }

    [Fact]
    public async Task A_translation_behind_its_source_shows_what_is_new_and_is_held_against_it()
    {
        var drafts = desk.Paper.Get<DraftPaper>();
        var source = await desk.Paper.PublishAsync("moved-on", "The ferry sails at 08:00.", "Second.");
        var article = (await drafts.BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value;
        var newer = (await drafts.OpenAsync(source, null))!;
        await drafts.SaveBlockAsync(newer.Version.Id, newer.Blocks[0].Id, 1, "The ferry sails at 09:00.", new(Guid.CreateVersion7()));
        await desk.Paper.ReleaseAsync(source);
        var page = await desk.Translator.OpenAsync(OpenDesk.Writing(article));

        Assert.Equal(["The ferry sails at 08:00.", "The ferry sails at 09:00.", "Second."], page.QuerySelectorAll(".row-source .written").Select(text => text.TextContent.Trim()));
        Assert.Equal("09", page.QuerySelector(".newer mark")?.TextContent);
        Assert.Equal("08", page.QuerySelector(".source-block del")?.TextContent);
        using var held = await desk.Translator.SubmitAsync(OpenDesk.Form(page, "/source"));
        using var again = await desk.Translator.SubmitAsync(OpenDesk.Form(page, "/source"), ("latest", Guid.NewGuid().ToString()));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (held.StatusCode, again.StatusCode));
        page = await desk.Translator.OpenAsync(OpenDesk.Writing(article));
        Assert.Empty(page.QuerySelectorAll(".newer, form[action$='/source']"));
        Assert.Equal(2, (await desk.DraftAsync(article)).Source!.Version.Number);
    }

    [Fact]
    public async Task Each_change_at_the_source_is_settled_in_its_row()
    {
        var drafts = desk.Paper.Get<DraftPaper>();
        var source = await desk.Paper.PublishAsync("settled-rows", "The ferry sails at 08:00.", "Second.");
        var article = (await drafts.BeginTranslationAsync(source, OpenDesk.Ja, null))!.Value;
        var newer = (await drafts.OpenAsync(source, null))!;
        await drafts.SaveBlockAsync(newer.Version.Id, newer.Blocks[0].Id, 1, "The ferry sails at 09:00.", new(Guid.CreateVersion7()));
        await drafts.RemoveBlockAsync(newer.Version.Id, newer.Blocks[1].Id, 1, new(Guid.CreateVersion7()));
        await drafts.AddBlockAsync(newer.Version.Id, newer.Blocks[0].Id, "Third.", new(Guid.CreateVersion7()));
        await desk.Paper.ReleaseAsync(source);
        var blocks = (await desk.DraftAsync(article)).Blocks;
        var page = await desk.Translator.OpenAsync(OpenDesk.Writing(article));

        using var amended = await desk.Translator.SubmitAsync(OpenDesk.BlockForm(page, blocks[0].Id, "/settle"), ("text", "フェリーは午前9時に出る。"), ("decision", "Amended"));
        using var dropped = await desk.Translator.SubmitAsync(OpenDesk.BlockForm(page, blocks[1].Id, "/settle"), ("decision", "Dropped"));
        using var taken = await desk.Translator.SubmitAsync((IHtmlFormElement)page.QuerySelector(".offered form")!);

        page = await desk.Translator.OpenAsync(OpenDesk.Writing(article));
        Assert.Empty(page.QuerySelectorAll(".settle, .offered, .newer"));
        Assert.Equal(["The ferry sails at 09:00.", "Third."], page.QuerySelectorAll(".row-source .written").Select(text => text.TextContent));
        Assert.Equal(["フェリーは午前9時に出る。", ""], (await desk.DraftAsync(article)).Blocks.Select(block => block.Text));
    }

    [Fact]
    public async Task A_block_is_split_at_an_empty_line_joined_again_and_that_taken_back()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "One.");
        var block = draft.Blocks[0].Id;
        var form = OpenDesk.BlockForm(page, block, "/split");

        using var nowhere = await desk.Editor.SubmitAsync(form, ("text", "One. Two."));
        using var split = await desk.Editor.SubmitAsync(form, ("text", "One.\r\n\r\nTwo."));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (nowhere.StatusCode, split.StatusCode));
        page = await desk.Editor.OpenAsync(OpenDesk.InHand(draft.Article.Id, block));
        using var merged = await desk.Editor.SubmitAsync(OpenDesk.BlockForm(page, block, "/merge"));
        Assert.Equal(["One. Two."], (await desk.DraftAsync(draft.Article.Id)).Blocks.Select(x => x.Text));
        page = await desk.Editor.OpenAsync(OpenDesk.Writing(draft.Article.Id));
        using var undone = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/undo"));

        Assert.Equal(["One.", "Two."], (await desk.DraftAsync(draft.Article.Id)).Blocks.Select(x => x.Text));
    }

    [Fact]
    public async Task A_head_saved_in_between_is_shown_beside_ones_own()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "Text.");
        var other = await desk.Owner.OpenAsync(OpenDesk.Writing(draft.Article.Id));

        using var first = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/head"), ("headline", "Ferries sail"), ("picture", "Harbour Dusk.JPG"));
        using var second = await desk.Owner.SubmitAsync(OpenDesk.Form(other, "/head"), ("headline", "Ferries stay"));
        var shown = await Html.ReadAsync(second, desk.Paper.Origin + "/desk/");

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal("Ferries sail", (await desk.DraftAsync(draft.Article.Id)).Version.Headline);
        Assert.Equal("harbour-dusk-jpg", (await desk.DraftAsync(draft.Article.Id)).Version.Picture?.Value);
        Assert.Contains("Ferries sail", shown.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        using var mine = await desk.Owner.SubmitAsync(OpenDesk.Form(shown, "/head"));
        Assert.Equal("Ferries stay", (await desk.DraftAsync(draft.Article.Id)).Version.Headline);
    }

    [Fact]
    public async Task A_preview_is_the_readers_page_of_the_draft()
    {
        var (draft, _) = await desk.BeginAsync(desk.Editor, "What readers will read.");

        var page = await desk.Translator.OpenAsync(OpenDesk.Writing(draft.Article.Id) + "/preview");

        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("What readers will read.", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content") ?? "", StringComparison.Ordinal);
    }

    private async Task<string?> UnsavedAsync(HttpResponseMessage answer) =>
        (await Html.ReadAsync(answer, desk.Paper.Origin + "/desk/")).QuerySelector<IHtmlTextAreaElement>("#unsaved")?.Value;

    private async Task<string> TextAsync(DraftView draft, BlockId block) => (await desk.DraftAsync(draft.Article.Id)).Blocks.Single(x => x.Id == block).Text;
}
