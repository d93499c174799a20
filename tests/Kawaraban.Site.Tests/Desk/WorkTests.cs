using System.Net;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>Who has what, what is said about it, and what the board shows of both.</summary>
public abstract class WorkTests(OpenDesk desk)
{
    [Fact]
    public async Task Of_fifty_who_take_a_story_at_once_one_gets_it_and_the_others_are_told_who()
    {
        var story = await StoryAsync(await desk.Paper.WriteAsync(Name("taken"), "Text."));
        var people = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.FromResult(new StaffId(Guid.CreateVersion7()))));
        var book = desk.Paper.Get<AssignmentBook>();

        var outcomes = await Task.WhenAll(people.Select(who => Task.Run(() => book.TakeAsync(story, OpenDesk.Ja, who))));

        var winner = Assert.Single(outcomes.OfType<AssignmentOutcome.Done>()).Assignment!.Holder;
        Assert.Equal(49, outcomes.OfType<AssignmentOutcome.Held>().Count(held => held.Assignment.Holder == winner));
        Assert.Single((await book.HistoryAsync(story, OpenDesk.Ja)).Acts);
    }

    [Fact]
    public async Task A_story_is_taken_handed_over_with_a_note_and_given_back_and_all_of_it_is_on_record()
    {
        var story = await StoryAsync(await desk.Paper.PublishAsync(Name("handed"), "Text."));
        var hands = $"/desk/ja/stories/{story}/hands";
        var translator = await IdAsync(desk.Translator);

        using (var taken = await desk.Editor.SubmitAsync(OpenDesk.Form(await desk.Editor.OpenAsync(hands), "/take"), ("due", "2026-11-24T09:30")))
        {
            Assert.Equal("/desk/ja?done=taken", taken.Headers.Location!.ToString());
        }
        var second = await desk.Translator.OpenAsync(hands);
        Assert.DoesNotContain(second.Forms, form => form.Action.EndsWith("/take", StringComparison.Ordinal) || form.Action.EndsWith("/give", StringComparison.Ordinal));
        using (var given = await desk.Editor.SubmitAsync(OpenDesk.Form(await desk.Editor.OpenAsync(hands), "/give"), ("to", translator.ToString()), ("note", "Please before nine.")))
        {
            Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        }
        var inbox = await desk.Translator.OpenAsync("/desk/inbox");
        Assert.Contains("Please before nine.", inbox.Body!.TextContent, StringComparison.Ordinal);
        using (var back = await desk.Translator.SubmitAsync(OpenDesk.Form(await desk.Translator.OpenAsync(hands), "/give-back")))
        {
            Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        }

        var (acts, _) = await desk.Paper.Get<AssignmentBook>().HistoryAsync(story, OpenDesk.Ja);
        Assert.Equal([AssignmentActKind.GivenBack, AssignmentActKind.HandedOver, AssignmentActKind.Taken], acts.Select(act => act.Kind));
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 0, 30, 0, TimeSpan.Zero), acts[2].DueAt);
    }

    [Fact]
    public async Task Nothing_is_handed_to_who_may_not_write_there()
    {
        var story = await StoryAsync(await desk.Paper.WriteAsync(Name("refused"), "Text."));
        var (book, editor) = (desk.Paper.Get<AssignmentBook>(), await IdAsync(desk.Editor));
        await book.TakeAsync(story, OpenDesk.En, editor);

        Assert.IsType<AssignmentOutcome.NotAllowed>(await book.HandOverAsync(story, OpenDesk.En, editor, true, new StaffId(Guid.NewGuid()), null, ""));
        Assert.IsType<AssignmentOutcome.Held>(await book.HandOverAsync(story, OpenDesk.En, await IdAsync(desk.Translator), false, editor, null, ""));
        Assert.Equal(editor, (await book.FindAsync(story, OpenDesk.En))!.Value.Assignment.Holder);
    }

    [Fact]
    public async Task Whoever_is_named_in_a_comment_finds_it_unread_and_read_once_it_was_opened()
    {
        var (draft, _) = await desk.BeginAsync(desk.Editor, "A block to speak of.");
        var page = $"/desk/articles/{draft.Article.Id}/comments";
        var name = (await desk.Paper.Get<StaffBook>().FindAsync(await IdAsync(desk.Translator)))!.Name;
        var before = await desk.Paper.Get<NoticeBook>().UnreadAsync(await IdAsync(desk.Translator));

        using var said = await desk.Editor.SubmitAsync(
            OpenDesk.Form(await desk.Editor.OpenAsync($"{page}?block={draft.Blocks[0].Id}"), "/comments"), ("text", $"@{name} is <b>this</b> so?"));

        var inbox = await desk.Translator.OpenAsync("/desk/inbox");
        Assert.Equal($"{before + 1}", inbox.QuerySelector(".unread-count")!.FirstChild!.TextContent);
        Assert.Contains("is <b>this</b> so?", inbox.QuerySelector(".unread")!.TextContent, StringComparison.Ordinal);
        using var opened = await desk.Translator.SubmitAsync((AngleSharp.Html.Dom.IHtmlFormElement)inbox.QuerySelector(".unread form")!);
        var thread = Assert.Single(await desk.Paper.Get<CommentBook>().OfAsync(draft.Article.Id));
        Assert.Equal($"{page}#c-{thread.Comment.Id}", opened.Headers.Location!.ToString());
        Assert.Equal(draft.Blocks[0].Id, thread.Comment.BlockId);
        Assert.Equal(before, await desk.Paper.Get<NoticeBook>().UnreadAsync(await IdAsync(desk.Translator)));
    }

    [Fact]
    public async Task A_comment_is_answered_settled_and_opened_again()
    {
        var (draft, _) = await desk.BeginAsync(desk.Editor, "Text.");
        var (book, editor, translator) = (desk.Paper.Get<CommentBook>(), await IdAsync(desk.Editor), await IdAsync(desk.Translator));
        var comment = (await book.SayAsync(draft.Article.Id, null, null, "Is the figure right?", translator))!;
        var answer = (await book.SayAsync(draft.Article.Id, null, comment.Id, "It is.", editor))!;

        Assert.Equal(comment.Id, (await book.SayAsync(draft.Article.Id, null, answer.Id, "Thank you.", translator))!.AnswerTo);
        Assert.True(await book.ResolveAsync(comment.Id, true, editor));
        Assert.False(await book.ResolveAsync(comment.Id, true, translator));
        Assert.False(await book.ResolveAsync(answer.Id, true, editor));
        Assert.Equal(editor, Assert.Single(await book.OfAsync(draft.Article.Id)).Comment.ResolvedBy);
        Assert.True(await book.ResolveAsync(comment.Id, false, translator));
        Assert.Null(await book.SayAsync(draft.Article.Id, null, null, new string('x', Comment.MaxText + 1), editor));
    }

    [Theory, InlineData(Lane.Worth, "ja"), InlineData(Lane.Out, "en")]
    public async Task The_board_finds_stories_by_words_and_its_pages_hold_each_once(Lane lane, string edition)
    {
        var word = "q" + Guid.NewGuid().ToString("N")[..7];
        var written = new List<ArticleId>();
        for (var i = 0; i < 7; i++)
        {
            written.Add(await desk.Paper.PublishAsync($"{word}-{i}", "Text."));
        }
        var (board, paper) = (desk.Paper.Get<BudgetBoard>(), desk.Paper.Get<Publication>()[new EditionId(edition)]);
        var asked = new LaneQuestion(paper, lane, await IdAsync(desk.Editor)) { Words = $"headline {word.ToUpperInvariant()}", Count = 3 };

        var (found, pages) = (new List<ArticleId>(), 0);
        for (string? after = ""; after is not null; pages++)
        {
            var page = await board.PageAsync(asked with { After = after });
            found.AddRange(page.Rows.Select(row => row.Row.Article.Id));
            after = page.Next;
        }

        Assert.Equal((3, written.Count), (pages, found.Count));
        // The last released stands first in both: none is more urgent or more read than the other.
        Assert.Equal(written.AsEnumerable().Reverse(), found);
        Assert.Empty((await board.PageAsync(asked with { Words = word + " nowhere" })).Rows);
        Assert.Empty((await board.PageAsync(asked with { Section = new SectionId("culture") })).Rows);
    }

    [Fact]
    public async Task A_story_leaves_what_is_worth_translating_when_it_is_begun_and_stands_with_who_has_it()
    {
        var source = await desk.Paper.PublishAsync(Name("begun"), "Text.");
        var (board, editor, ja) = (desk.Paper.Get<BudgetBoard>(), await IdAsync(desk.Editor), desk.Paper.Get<Publication>()[OpenDesk.Ja]);
        await desk.Paper.Get<AssignmentBook>().TakeAsync(await StoryAsync(source), OpenDesk.Ja, editor, DateTimeOffset.UnixEpoch);
        var mine = new LaneQuestion(ja, Lane.Mine, editor);
        Assert.Equal(source, (await board.PageAsync(mine)).Rows[0].Row.Article.Id);

        var translation = await desk.Paper.Get<DraftPaper>().BeginTranslationAsync(source, OpenDesk.Ja, editor);

        Assert.DoesNotContain((await board.PageAsync(mine with { Lane = Lane.Worth, Count = 100 })).Rows, row => row.Row.Article.Id == source);
        var row = (await board.PageAsync(mine)).Rows[0];
        Assert.Equal((translation, editor), (row.Row.Article.Id, row.Assignment!.Holder));
    }

    private static string Name(string word) => $"{word}-{Guid.NewGuid():N}"[..20];

    private async Task<StoryId> StoryAsync(ArticleId article) => (await desk.Paper.Get<Board>().ArticleAsync(article))!.StoryId;

    private async Task<StaffId> IdAsync(DeskClient who) => (await desk.Paper.Get<StaffBook>().AllAsync()).Single(row => row.Email == who.Email).Id;
}
