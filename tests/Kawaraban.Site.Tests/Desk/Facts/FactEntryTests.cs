using System.Net;
using AngleSharp.Html.Dom;
using Kawaraban.Language.Quantities;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk.Facts;

/// <summary>Story files opened and added to by the desk's forms alone.</summary>
public abstract class FactEntryTests(OpenDesk desk)
{
    [Fact]
    public async Task A_file_is_opened_with_a_key_that_is_free_and_called_by_each_edition()
    {
        var page = await desk.Editor.OpenAsync("/desk/files/new");
        var refused = await AgainAsync(desk.Editor, OpenDesk.Form(page, "/desk/files"), ("key", "The Strait"), ("title-en", "The strait"));
        Assert.Equal(("The Strait", "The strait"), (Value(refused, "key"), Value(refused, "title-en")));
        Assert.Equal("key-fault key-hint", refused.GetElementById("key")!.GetAttribute("aria-describedby"));
        Assert.NotNull(refused.GetElementById("key-fault"));

        using var opened = await desk.Editor.SubmitAsync(OpenDesk.Form(refused, "/desk/files"), ("key", "opened"));
        Assert.Equal("/desk/files/opened?done=fileOpened", opened.Headers.Location!.ToString());
        Assert.NotNull((await AgainAsync(desk.Editor, OpenDesk.Form(page, "/desk/files"), ("key", "opened"), ("title-en", "Another"))).GetElementById("key-fault"));

        var japanese = (await desk.Editor.OpenAsync("/desk/files/opened")).Forms.First(form => form.Action.EndsWith("/title", StringComparison.Ordinal) && Value(form, "edition") == "ja");
        using var called = await desk.Editor.SubmitAsync(japanese, ("title-ja", "海峡"));
        Assert.Equal(HttpStatusCode.Redirect, called.StatusCode);
        Assert.Equal(["The strait", "海峡"], (await FileAsync("opened")).Wordings.Select(wording => wording.Title));
    }

    [Fact]
    public async Task A_figure_takes_the_place_of_another_and_what_is_wrong_is_told_beside_its_field_with_nothing_lost()
    {
        await OpenAsync("figures");
        await NameAsync("Ferrow", "ferrow");
        var article = (await desk.BeginAsync(desk.Editor, "Ferrow has about 12,000 lamps.", "Nobody counted.")).Draft.Article.Id;

        var form = await NewAsync("figures", "?kind=Figure");
        var refused = await AgainAsync(
            desk.Editor, form, ("low", "約1万2000"), ("when", "some day"), ("text-en", "Ferrow has about 12,000 lamps."), ("party-0", "Nowhere"), ("address", $"/desk/articles/{article}"), ("quote", "ten lamps"));
        foreach (var field in new[] { "time", "series", "party-0", "quote" })
        {
            Assert.Equal((field, "true"), (field, refused.GetElementById(field)!.GetAttribute("aria-invalid")));
            Assert.NotNull(refused.GetElementById($"{field}-fault"));
        }
        Assert.Equal(("約1万2000", "some day", "Nowhere", "ten lamps"), (Value(refused, "low"), Value(refused, "when"), Value(refused, "party-0"), Value(refused, "quote")));
        Assert.Empty((await FileAsync("figures")).Facts);

        using var entered = await desk.Editor.SubmitAsync(
            OpenDesk.Form(refused, "/facts"), ("when", "2026-10"), ("series", "lamps"), ("party-0", "Ferrow"), ("quote", "about 12,000 lamps"));
        Assert.Equal("/desk/files/figures/1?done=factEntered", entered.Headers.Location!.ToString());
        using var newer = await desk.Editor.SubmitAsync(
            await NewAsync("figures", "?over=1&relation=Superseded"), ("low", "11500"), ("text-en", "Ferrow has 11,500 lamps."), ("reason", "They were counted."), ("address", "https://lamps.example/count"), ("seen", "2026-11-02"));
        Assert.Equal("/desk/files/figures/2?done=factEntered", newer.Headers.Location!.ToString());

        var file = await FileAsync("figures");
        Assert.Equal([FactState.Superseded, FactState.Asserted], file.Facts.Select(file.StateOf));
        Assert.Equal(new Amount(12000, 12000, QuantityBound.About, ""), file.Facts[0].Amount);
        Assert.Equal(("lamps", 1, 2), (file.Facts[1].Series, file.Facts[1].Parties.Count, file.Facts[0].SupersededBy));
        Assert.Equal("They were counted.", file.Facts[0].Acts[^1].Reason);
    }

    [Fact]
    public async Task The_kind_is_changed_with_nothing_lost_and_each_kind_is_entered()
    {
        await OpenAsync("kinds");
        await NameAsync("Harne", "harne");
        await NameAsync("Olten", "olten");
        var turned = await AgainAsync(desk.Editor, await NewAsync("kinds", ""), ("kind", "Exchange"), ("turn", "yes"), ("text-en", "Harne gives Olten oil."), ("when", "2026-03"));
        Assert.Equal(("Harne gives Olten oil.", "2026-03"), (Value(turned, "text-en"), Value(turned, "when")));

        (string, string)[] outside = [("address", "https://olten.example/"), ("seen", "2026-11-02")];
        await EnteredAsync(OpenDesk.Form(turned, "/facts"), [("turn", ""), ("party-0", "Harne"), ("role-0", "Giver"), ("party-1", "olten"), ("role-1", "Receiver"), .. outside]);
        await EnteredAsync(await NewAsync("kinds", "?kind=Exchange"), [("text-ja", "オルテンが砲弾を渡す。"), ("party-0", "Olten"), ("role-0", "Giver"), ("party-1", "Harne"), ("role-1", "Receiver"), ("in-return-for", "1"), .. outside]);
        await EnteredAsync(await NewAsync("kinds", "?kind=Commitment"), [("text-en", "They sign."), ("form", "Treaty"), ("party-0", "Harne"), ("role-0", "Bound"), ("detail-en", "Article 1\nArticle 2"), .. outside]);
        await EnteredAsync(await NewAsync("kinds", "?kind=Outlook"), [("text-en", "They may meet."), ("when", "2026-12"), .. outside]);
        await EnteredAsync(await NewAsync("kinds", "?kind=Question"), [("text-en", "Why?"), .. outside]);
        await EnteredAsync(await NewAsync("kinds", "?kind=Event"), [("text-en", "They met."), ("when", "8 October 2026"), ("place", "Harne"), .. outside]);
        var file = await FileAsync("kinds");
        Assert.Equal([FactKind.Exchange, FactKind.Exchange, FactKind.Commitment, FactKind.Outlook, FactKind.Question, FactKind.Event], file.Facts.Select(fact => fact.Kind));
        Assert.Equal((1, CommitmentForm.Treaty, true), (file.Facts[1].InReturnFor, file.Facts[2].Form, file.Facts[5].PlaceId is not null));

        var board = await desk.Editor.OpenAsync("/desk/files/kinds?lacks=ja&voucher=Official");
        Assert.Equal(5, board.QuerySelectorAll(".fact-rows li").Length);
    }

    [Fact]
    public async Task What_belongs_to_another_kind_is_kept_while_one_turns_and_is_no_part_of_the_fact()
    {
        await OpenAsync("turned");
        (string, string)[] turn = [("turn", "yes")];
        var figure = await AgainAsync(
            desk.Editor, await NewAsync("turned", "?kind=Figure"), [("low", "12"), ("unit", "km"), ("series", "roads"), ("when", "2026-03"), ("precision", "Month"), ("detail-en", "roads\nand lanes"), ("text-en", "Why?"), .. turn, ("kind", "Question")]);
        Assert.Null(figure.GetElementById("amount"));
        var back = await AgainAsync(desk.Editor, OpenDesk.Form(figure, "/facts"), [.. turn, ("kind", "Figure")]);
        Assert.Equal(("12", "km", "roads", "2026-03", "roads\nand lanes"), (Value(back, "low"), Value(back, "unit"), Value(back, "series"), Value(back, "when"), Value(back, "detail-en")));
        Assert.Equal("Month", back.QuerySelector("[name=precision] option[selected]")?.GetAttribute("value"));

        await EnteredAsync(OpenDesk.Form(figure, "/facts"), [("turn", ""), ("address", "https://roads.example/"), ("seen", "2026-11-02")]);
        var fact = Assert.Single((await FileAsync("turned")).Facts);
        Assert.Equal((FactKind.Question, null, null, "", ""), (fact.Kind, fact.Amount, fact.Time, fact.Series, fact.Wordings[0].Detail));
    }

    [Theory]
    [InlineData("Figure", "amount", "low=10;high=12;bound=Exact")]
    [InlineData("Figure", "amount", "low=10;high=12;bound=About")]
    [InlineData("Figure", "amount", "low=10;high=12;bound=AtMost")]
    [InlineData("Exchange", "inReturnFor", "in-return-for=none")]
    public async Task What_is_typed_and_means_nothing_is_told_beside_its_field(string kind, string field, string typed)
    {
        var key = "nothing-" + Guid.NewGuid().ToString("N")[..8];
        await OpenAsync(key);
        var page = await AgainAsync(desk.Editor, await NewAsync(key, $"?kind={kind}"), [.. typed.Split(';').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))]);
        Assert.NotNull(page.GetElementById($"{field}-fault"));
    }

    [Fact]
    public async Task A_title_that_is_too_long_is_not_called_missing()
    {
        var page = await AgainAsync(desk.Editor, OpenDesk.Form(await desk.Editor.OpenAsync("/desk/files/new"), "/desk/files"), ("key", "long-title"), ("title-en", new string('a', StoryFileWording.MaxTitle + 1)));
        Assert.Equal("That is too long.", page.GetElementById("title-en-fault")!.TextContent);
    }

    private async Task EnteredAsync(IHtmlFormElement form, params (string Name, string Value)[] typed)
    {
        using var answer = await desk.Editor.SubmitAsync(form, typed);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, (await Html.ReadAsync(answer, "http://localhost/")).QuerySelector(".field-fault")?.TextContent);
    }

    private async Task OpenAsync(string key)
    {
        using var opened = await desk.Editor.SubmitAsync(OpenDesk.Form(await desk.Editor.OpenAsync("/desk/files/new"), "/desk/files"), ("key", key), ("title-en", key));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
    }

    private async Task NameAsync(string form, string slug) => await desk.Paper.Get<TermBook>().AddAsync(
        new Term { Id = TermId.New(), Kind = TermKind.Place, Slug = slug, CreatedAt = DateTimeOffset.UnixEpoch, State = TermState.Approved, Names = [new() { Language = TermLanguage.Parse("en"), Form = form }] }, null);

    private async Task<IHtmlFormElement> NewAsync(string key, string query) => OpenDesk.Form(await desk.Editor.OpenAsync($"/desk/files/{key}/new{query}"), "/facts");

    private async Task<StoryFile> FileAsync(string key) => (await desk.Paper.Get<StoryFileBook>().FindAsync(key))!.File;

    /// <summary>The page that asks for the form again.</summary>
    private static async Task<IHtmlDocument> AgainAsync(DeskClient who, IHtmlFormElement form, params (string Name, string Value)[] typed)
    {
        using var answer = await who.SubmitAsync(form, typed);
        Assert.True(answer.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.OK);
        return await Html.ReadAsync(answer, new Uri(new Uri(form.Action), "/desk").ToString());
    }

    private static string Value(IHtmlDocument page, string name) => Value(OpenDesk.Form(page, page.QuerySelector("[name=kind]") is null ? "/desk/files" : "/facts"), name);

    private static string Value(IHtmlFormElement form, string name) => form.Elements.First(element => element.GetAttribute("name") == name) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        var other => other.TextContent,
    };
}
