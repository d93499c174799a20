using System.Net;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>The staff, changed by owners: what is taken away is gone with the next request.</summary>
public abstract class StaffingTests(OpenDesk desk)
{
    [Fact]
    public async Task A_right_taken_back_ends_the_session_at_once()
    {
        using var editor = await desk.Paper.SignInAsync(StaffRole.Editor);
        await editor.OpenAsync("/desk/wire");
        var sheet = await desk.Owner.OpenAsync($"/desk/staff/{(await RowAsync(editor)).Id}");

        using var saved = await desk.Owner.SubmitAsync(OpenDesk.Form(sheet, $"/staff/{(await RowAsync(editor)).Id}"), ("role", "none"), ("in-ja", "translator"));

        using var wire = await editor.GetAsync("/desk/wire");
        Assert.StartsWith("/desk/sign-in", new Uri(wire.Headers.Location!.ToString()).PathAndQuery, StringComparison.Ordinal);
        Assert.Equal((DeskRole.None, DeskRole.Translator), ((await RowAsync(editor)).Rights.Of(OpenDesk.En), (await RowAsync(editor)).Rights.Of(OpenDesk.Ja)));
    }

    [Fact]
    public async Task Whoever_is_shut_out_comes_in_no_more_until_they_are_let_in_again()
    {
        using var translator = await desk.Paper.SignInAsync(StaffRole.Translator);
        var id = (await RowAsync(translator)).Id;
        using var disabled = await desk.Owner.SubmitAsync(OpenDesk.Form(await desk.Owner.OpenAsync($"/desk/staff/{id}"), "/disable"));

        using (var board = await translator.GetAsync("/desk/en"))
        {
            Assert.Equal(HttpStatusCode.Redirect, board.StatusCode);
        }
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => translator.SignInAsync(RunningPaper.Password));

        using var enabled = await desk.Owner.SubmitAsync(OpenDesk.Form(await desk.Owner.OpenAsync($"/desk/staff/{id}"), "/disable"));
        await translator.SignInAsync(RunningPaper.Password);
    }

    [Fact]
    public async Task A_new_password_is_set_by_a_link_that_works_once()
    {
        using var member = await desk.Paper.SignInAsync(StaffRole.Reader);
        var id = (await RowAsync(member)).Id;
        using var made = await desk.Owner.SubmitAsync(OpenDesk.Form(await desk.Owner.OpenAsync($"/desk/staff/{id}"), "/reset"));
        var link = new Uri((await Html.ReadAsync(made, desk.Paper.Origin)).QuerySelector("[role=status] code")!.TextContent).PathAndQuery;
        const string Fresh = "another quiet morning tide";

        using var stranger = new DeskClient(desk.Paper.NewClient(), member.Email);
        var form = OpenDesk.Form(await stranger.OpenAsync(link), "/new-password");
        using (var set = await stranger.SubmitAsync(form, ("password", Fresh), ("password-again", Fresh)))
        {
            Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
        }

        using var again = await stranger.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        await stranger.SignInAsync(Fresh);
        using var old = await member.GetAsync("/desk/en");
        Assert.Equal(HttpStatusCode.Redirect, old.StatusCode);
    }

    [Fact]
    public async Task Who_leaves_is_former_staff_in_the_record_of_what_they_did()
    {
        using var editor = await desk.Paper.SignInAsync(StaffRole.Editor);
        var (draft, _) = await desk.BeginAsync(editor, "What they released.");
        using var released = await editor.SubmitAsync(OpenDesk.Form(await editor.OpenAsync($"/desk/articles/{draft.Article.Id}/release"), "/release"));
        var id = (await RowAsync(editor)).Id;
        var sheet = await desk.Owner.OpenAsync($"/desk/staff/{id}");

        using (var unsure = await desk.Owner.SubmitAsync(OpenDesk.Form(sheet, "/remove")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.StatusCode);
        }
        using var removed = await desk.Owner.SubmitAsync(OpenDesk.Form(sheet, "/remove"), ("sure", "yes"));

        Assert.Equal("/desk/staff?done=staffRemoved", removed.Headers.Location!.ToString());
        using var board = await editor.GetAsync("/desk/en");
        Assert.Equal(HttpStatusCode.Redirect, board.StatusCode);
        Assert.Contains("former staff", (await desk.Owner.OpenAsync($"/desk/stories/{draft.Story.Id}")).QuerySelector(".record")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task The_last_owner_can_be_neither_shut_out_nor_removed_nor_demoted(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        using var owner = await paper.SignInAsync(StaffRole.Owner);
        using var other = await paper.SignInAsync(StaffRole.Owner);
        var book = paper.Get<StaffBook>();
        var owners = (await book.AllAsync()).Select(row => row.Id).ToList();
        var nothing = new Dictionary<EditionId, DeskRole>();

        var outcomes = await Task.WhenAll(owners.Select(id => Task.Run(() => book.ChangeAsync(id, "Mara", DeskRole.Editor, nothing))));

        Assert.Equal([StaffChange.Done, StaffChange.LastOwner], outcomes.Order());
        var last = owners[Array.IndexOf(outcomes, StaffChange.LastOwner)];
        Assert.Equal((StaffChange.LastOwner, StaffChange.LastOwner), (await book.DisableAsync(last, true), await book.RemoveAsync(last)));
        Assert.True((await book.FindAsync(last))!.Rights.Owns);
    }

    private async Task<StaffRow> RowAsync(DeskClient who) => (await desk.Paper.Get<StaffBook>().AllAsync()).Single(row => row.Email == who.Email);
}
