using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Newsstand;

namespace Kawaraban.Site.Tests.Desk.Facts;

/// <summary>A fact at the desk: worded, vouched for, decided on, by whom it is theirs to.</summary>
public abstract class FactSheetTests(OpenDesk desk)
{
    private const string Path = "/desk/files/quay/1";

    [Fact]
    public async Task A_translator_words_and_vouches_and_an_editor_decides()
    {
        await desk.Paper.PublishAsync("quay-of-lamps", "The quay has nine lamps.");
        await desk.Paper.Get<StoryFileTaking>().TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(
            """
            {"format": "kawaraban-story-file/1", "key": "quay", "titles": [{"edition": "en", "title": "The quay", "about": "Its lamps."}], "facts": [{"number": 1, "kind": "question",
             "wordings": [{"edition": "en", "text": "Who lights the lamps?"}], "evidence": [{"voucher": "documents", "strength": "stated", "address": "https://quay.example/a", "seen": "2026-11-03"}]}]}
            """)), StoryFileFormat.Json);
        Assert.Contains("Who lights the lamps?", (await desk.Translator.OpenAsync("/desk/files/quay?kind=Question&lacks=ja")).Body!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(desk.Translator, "/wording", ("edition", "ja"), ("text", "誰が灯をともすのか。")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(desk.Translator, "/evidence", ("address", "/en/world/quay-of-lamps"), ("quote", "ten lamps"), ("voucher", nameof(Voucher.Official)), ("strength", "Stated")));
        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(desk.Translator, "/evidence", ("address", "/en/world/quay-of-lamps"), ("quote", "nine lamps"), ("voucher", nameof(Voucher.Official)), ("strength", "Stated")));
        Assert.Empty((await desk.Translator.OpenAsync(Path)).QuerySelectorAll("form[action$='/act']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(desk.Editor, "/act", ("kind", nameof(FactActKind.Withdrawn)), ("reason", "")));
        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(desk.Editor, "/act", ("kind", nameof(FactActKind.Withdrawn)), ("reason", "It is known.")));

        var file = (await desk.Paper.Get<StoryFileBook>().FindAsync("quay"))!.File;
        Assert.Equal((FactState.Withdrawn, 2, 2), (file.StateOf(file.Facts[0]), file.Facts[0].Wordings.Count, file.Facts[0].Evidence.Count));
        Assert.Equal([FactActKind.Worded, FactActKind.Evidenced, FactActKind.Withdrawn], file.Facts[0].Acts.Select(act => act.Kind));
        Assert.DoesNotContain(file.Facts[0].Acts, act => act.By is null);
    }

    [Fact]
    public async Task Evidence_is_taken_back_with_a_reason_and_stays_to_be_seen_struck_through()
    {
        await AskAsync("struck");
        await desk.Paper.PublishAsync("struck-article", "The quay has nine lamps.");
        using var vouched = await VouchAsync("struck", "/en/world/struck-article", "nine lamps");
        var form = OpenDesk.Form(await desk.Editor.OpenAsync("/desk/files/struck/1"), "/evidence/2/take-back");

        foreach (var reason in new[] { "", new string('b', FactAct.MaxReason + 1) })
        {
            using var refused = await desk.Editor.SubmitAsync(form, ("reason", reason));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var again = await Html.ReadAsync(refused, "http://localhost/");
            var field = (IHtmlInputElement)again.GetElementById("evidence-2")!;
            Assert.Equal((reason, "true", "evidence-2-fault"), (field.Value, field.GetAttribute("aria-invalid"), field.GetAttribute("aria-describedby")));
            Assert.NotNull(again.GetElementById("evidence-2-fault"));
            Assert.True(field.Closest("details")!.HasAttribute("open"));
            Assert.Null(again.GetElementById("evidence-1-fault"));
        }
        using var taken = await desk.Editor.SubmitAsync(form, ("reason", "It is another quay."));
        Assert.Contains("done=evidenceTakenBack", taken.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await desk.Editor.OpenAsync("/desk/files/struck/1");
        var row = page.QuerySelector("s")!.Closest("li")!;
        Assert.Contains("nine lamps", row.QuerySelector("s")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It is another quay.", row.TextContent, StringComparison.Ordinal);
        Assert.Null(row.QuerySelector("form"));
        Assert.Null(page.GetElementById("stating"));

        using var last = await desk.Editor.SubmitAsync(OpenDesk.Form(page, "/evidence/1/take-back"), ("reason", "Nothing is said of lamps."));
        Assert.Contains("Without evidence", (await desk.Editor.OpenAsync("/desk/files/struck/1")).QuerySelector(".marks")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Without evidence", (await desk.Editor.OpenAsync("/desk/files/struck?marked=yes")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Who lights", (await desk.Editor.OpenAsync("/desk/files/struck?strength=Stated")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var gone = await desk.Editor.SubmitAsync(form, ("reason", "Once more."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, gone.StatusCode);
        Assert.Contains("Somebody took this evidence back before.", (await Html.ReadAsync(gone, "http://localhost/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translator_takes_back_the_evidence_that_they_added_and_no_other()
    {
        await AskAsync("their-own");
        Assert.DoesNotContain((await desk.Translator.OpenAsync("/desk/files/their-own/1")).Forms, form => form.Action.EndsWith("/take-back", StringComparison.Ordinal));
        var vouch = OpenDesk.Form(await desk.Translator.OpenAsync("/desk/files/their-own/1"), "/evidence");
        using var vouched = await desk.Translator.SubmitAsync(vouch, ("address", "https://lamps.example/"), ("seen", "2026-11-02"));

        var own = Assert.Single((await desk.Translator.OpenAsync("/desk/files/their-own/1")).Forms, form => form.Action.EndsWith("/take-back", StringComparison.Ordinal));
        Assert.EndsWith("/evidence/2/take-back", own.Action, StringComparison.Ordinal);
        own.Action = own.Action.Replace("/2/take-back", "/1/take-back", StringComparison.Ordinal);
        using var refused = await desk.Translator.SubmitAsync(own, ("reason", "Not theirs."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        own.Action = own.Action.Replace("/1/take-back", "/2/take-back", StringComparison.Ordinal);
        using var taken = await desk.Translator.SubmitAsync(own, ("reason", "Mistaken."));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Equal([FactActKind.Evidenced, FactActKind.TakenBack], (await FileAsync("their-own")).Facts[0].Acts.Select(act => act.Kind));
    }

    [Fact]
    public async Task An_address_of_ours_is_never_a_page_elsewhere()
    {
        await AskAsync("ours");
        var moved = await desk.Paper.PublishAsync("lamps-moved", "The quay has nine lamps.");
        var draft = (await desk.Paper.Get<DraftPaper>().OpenAsync(moved, null))!;
        await desk.Paper.Get<DraftPaper>().SaveHeadAsync(draft.Version.Id, draft.Version.Revision, Sheets.Head("Lamps", "lamps-moved-on"), new(Guid.CreateVersion7()));
        await desk.Paper.ReleaseAsync(moved, ReleaseKind.Update);
        var gone = await desk.Paper.PublishAsync("lamps-gone", "The quay has nine lamps.");
        Assert.IsType<ReleaseOutcome.Released>(await desk.Paper.Get<ReleaseDesk>().WithdrawAsync(gone, "It was not so.", null));
        var origin = desk.Paper.Get<PublicAddress>().Origin;

        foreach (var refused in new[] { $"{origin}/en/world/lamps-gone", $"{origin}/en/world", origin, $"{origin.ToUpperInvariant()}/en/world/lamps-gone" })
        {
            using var answer = await VouchAsync("ours", refused, "nine lamps");
            Assert.Equal((refused, HttpStatusCode.UnprocessableEntity), (refused, answer.StatusCode));
            Assert.NotNull((await Html.ReadAsync(answer, "http://localhost/")).GetElementById("address-fault"));
        }
        using var followed = await VouchAsync("ours", $"{origin}/en/world/lamps-moved", "nine lamps");
        Assert.Equal(HttpStatusCode.Redirect, followed.StatusCode);
        Assert.Equal([null, moved], (await FileAsync("ours")).Facts[0].Evidence.Select(evidence => evidence.ArticleId));
    }

    [Fact]
    public async Task Words_that_had_to_go_by_law_are_not_quoted_again()
    {
        await AskAsync("by-law");
        var article = await desk.Paper.PublishAsync("by-law-article", "Mr Vass counted nine lamps.");
        using var vouched = await VouchAsync("by-law", "/en/world/by-law-article", "Vass counted");
        Assert.Equal(HttpStatusCode.Redirect, vouched.StatusCode);
        await ChangedSource.ChangeAsync(desk.Paper, article, "Somebody counted nine lamps.", ChangeClass.NewFact);
        Assert.Contains("Vass", (await desk.Editor.OpenAsync("/desk/files/by-law/1")).Body!.TextContent, StringComparison.Ordinal);

        var change = Assert.Single(await desk.Paper.Get<ChangeBook>().OfArticleAsync(article, 10));
        await desk.Paper.Get<ChangeBook>().ReclassAsync(article, change.Change.Id, ChangeClass.Legal, new(Guid.CreateVersion7()));
        Assert.DoesNotContain("Vass", (await desk.Editor.OpenAsync("/desk/files/by-law/1")).Body!.TextContent, StringComparison.Ordinal);
        foreach (var path in new[] { "/desk/api/files/by-law", "/desk/api/files/by-law/facts/1" })
        {
            using var told = await desk.Editor.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, told.StatusCode);
            Assert.DoesNotContain("Vass", await told.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_worded_before_words_had_to_go_is_looked_at_where_it_is_mended_and_shown_nowhere_else()
    {
        const string path = "/desk/files/unlooked/1";
        await AskAsync("unlooked");
        var article = await desk.Paper.PublishAsync("unlooked-article", "Mr Vass counted nine lamps.");
        using var vouched = await VouchAsync("unlooked", "/en/world/unlooked-article", "Vass counted");
        var (facts, mara) = (desk.Paper.Get<FactDesk>(), new Newsroom.Staff.StaffId(Guid.CreateVersion7()));
        await facts.WordAsync("unlooked", 1, new FactWording { EditionId = Sheets.En, Text = "What does Vass count?" }, "Mara Lindqvist", mara);
        await facts.WordAsync("unlooked", 1, new FactWording { EditionId = Sheets.Ja, Text = "ヴァスは何を数えるのか。" }, "Mara Lindqvist", mara);
        await facts.EnterAsync("unlooked", number => new Fact { Number = number, Kind = FactKind.Question, Wordings = [new() { EditionId = Sheets.En, Text = "Why?" }], Evidence = [new() { Voucher = Voucher.Documents, Strength = EvidenceStrength.Stated, Address = "https://quay.example/b", SeenOn = new DateOnly(2026, 11, 4) }] }, "Mara Lindqvist", mara);
        await facts.DoAsync("unlooked", 2, new FactAct { Kind = FactActKind.Disputed, At = DateTimeOffset.UnixEpoch.AddYears(50), ByName = "Mara Lindqvist", By = mara, Reason = "Vass says so.", Other = 1 });
        await facts.VouchAsync("unlooked", 1, new FactEvidence { Voucher = Voucher.Documents, Strength = EvidenceStrength.Stated, Address = "https://quay.example/c", SeenOn = new DateOnly(2026, 11, 4) }, "Mara Lindqvist", mara);
        Assert.IsType<FactOutcome.Done>(await facts.TakeBackAsync("unlooked", 1, 3, "Vass never said so.", "Mara Lindqvist", mara, true));
        await ChangedSource.ChangeAsync(desk.Paper, article, "Somebody counted nine lamps.", ChangeClass.Legal);

        foreach (var elsewhere in new[] { "/desk/files/unlooked", "/desk/files/unlooked?marked=yes", "/desk/files/unlooked/2", "/desk/files/unlooked/new?kind=Question" })
        {
            var page = await desk.Editor.OpenAsync(elsewhere);
            Assert.DoesNotContain("Vass", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.Contains("Wording to be looked at", page.Body!.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains("Withheld from readers: 1.", (await desk.Editor.OpenAsync("/desk/files/unlooked")).Body!.TextContent, StringComparison.Ordinal);
        var mended = await desk.Editor.OpenAsync(path);
        Assert.Equal("What does Vass count?", ((IHtmlTextAreaElement)mended.GetElementById("text-en")!).Value);
        Assert.Equal(["#text-en", "#text-ja"], mended.QuerySelectorAll(".notice a").Select(link => link.GetAttribute("href")));
        Assert.Equal(1, mended.DocumentElement.OuterHtml.Split("Vass").Length - 1);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await LookAsync("en"));
        Assert.Equal(HttpStatusCode.Redirect, await LookAsync("en", ("text", "What is counted?")));
        Assert.Equal(["ja"], (await desk.Editor.OpenAsync(path)).QuerySelectorAll("[name=why]").Select(field => field.Id!["why-".Length..]));
        Assert.Equal(HttpStatusCode.Redirect, await LookAsync("ja", ("why", "Vass is a common name.")));
        var after = await desk.Editor.OpenAsync(path);
        Assert.Empty(after.QuerySelectorAll(".notice, [name=why]"));
        Assert.Contains("Vass is a common name.", after.QuerySelector(".record")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("What does Vass count?", after.QuerySelector(".record")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await desk.Paper.Get<StoryFileBook>().FindAsync("unlooked"))!.Public.Find(1));

        async Task<HttpStatusCode> LookAsync(string edition, params (string, string)[] typed)
        {
            var form = (await desk.Editor.OpenAsync(path)).Forms.First(form => form.QuerySelector<IHtmlInputElement>("[name=edition]")?.Value == edition);
            using var answer = await desk.Editor.SubmitAsync(form, typed);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_wording_that_is_left_as_it_is_without_a_reason_is_no_act()
    {
        await AskAsync("left");
        var (facts, wording) = (desk.Paper.Get<FactDesk>(), new FactWording { EditionId = Sheets.En, Text = "Who lights the lamps?" });
        Assert.IsType<FactOutcome.Done>(await facts.WordAsync("left", 1, wording, "Mara Lindqvist", null));
        Assert.Empty((await FileAsync("left")).Facts[0].Acts);
        Assert.IsType<FactOutcome.Done>(await facts.WordAsync("left", 1, wording, "Mara Lindqvist", null, "It names nobody."));
        Assert.Equal("en = It names nobody.", Assert.Single((await FileAsync("left")).Facts[0].Acts).Reason);
    }

    [Fact]
    public async Task What_is_refused_comes_back_as_it_was_typed()
    {
        await AskAsync("typed");
        var wording = (await desk.Editor.OpenAsync("/desk/files/typed/1")).Forms.First(form => form.Action.EndsWith("/wording", StringComparison.Ordinal));
        var text = new string('a', FactWording.MaxText + 1);
        using var worded = await desk.Editor.SubmitAsync(wording, ("edition", "en"), ("text", text), ("detail", "as it was"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, worded.StatusCode);
        var page = await Html.ReadAsync(worded, "http://localhost/");
        Assert.Equal((text, "as it was"), (((IHtmlTextAreaElement)page.GetElementById("text-en")!).Value, ((IHtmlTextAreaElement)page.GetElementById("detail-en")!).Value));
        Assert.Contains("That is too long.", page.Body!.TextContent, StringComparison.Ordinal);

        var act = OpenDesk.Form(await desk.Editor.OpenAsync("/desk/files/typed/1"), "/act");
        foreach (var reason in new[] { "It was counted.", new string('b', FactAct.MaxReason + 1) })
        {
            using var refused = await desk.Editor.SubmitAsync(act, ("kind", nameof(FactActKind.Superseded)), ("reason", reason));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var again = OpenDesk.Form(await Html.ReadAsync(refused, "http://localhost/"), "/act");
            Assert.Equal(nameof(FactActKind.Superseded), again.QuerySelector<IHtmlInputElement>("[name=kind]:checked")?.Value);
            Assert.Equal(reason, again.QuerySelector<IHtmlInputElement>("[name=reason]")!.Value);
        }
    }

    [Fact]
    public async Task Where_the_newer_fact_was_withdrawn_the_desk_says_so_and_leads_to_another_in_its_place()
    {
        await AskAsync("again");
        var facts = desk.Paper.Get<FactDesk>();
        Fact Newer(int number) => new() { Number = number, Kind = FactKind.Question, Wordings = [new() { EditionId = Sheets.En, Text = "Who put the lamps out?" }], Evidence = [new() { Voucher = Voucher.Documents, Strength = EvidenceStrength.Stated, Address = "https://quay.example/b", SeenOn = new DateOnly(2026, 11, 4) }] };
        await facts.EnterAsync("again", Newer, "Mara Lindqvist", null, new Succession(1, FactActKind.Superseded, "It is known."));
        await facts.DoAsync("again", 2, new FactAct { Kind = FactActKind.Withdrawn, At = DateTimeOffset.UnixEpoch.AddYears(60), ByName = "Mara Lindqvist", Reason = "It is not." });

        var page = await desk.Editor.OpenAsync("/desk/files/again/1");
        Assert.Contains("Holds again", page.QuerySelector(".marks")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([1], (await desk.Paper.Get<StoryFileBook>().FindAsync("again"))!.Marked.Select(fact => fact.Number));
        Assert.DoesNotContain(page.QuerySelectorAll<IHtmlInputElement>("[name=kind]"), kind => kind.Value == nameof(FactActKind.Superseded));
        var form = await desk.Editor.OpenAsync(page.QuerySelector<IHtmlAnchorElement>(".doors a.button")!.PathName + page.QuerySelector<IHtmlAnchorElement>(".doors a.button")!.Search);
        Assert.Equal("2", form.QuerySelector<IHtmlSelectElement>("[name=other]")!.Value);
    }

    private Task AskAsync(string key) => desk.Paper.Get<StoryFileTaking>().TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(
        $$"""
        {"format": "kawaraban-story-file/1", "key": "{{key}}", "titles": [{"edition": "en", "title": "{{key}}", "about": ""}], "facts": [{"number": 1, "kind": "question",
         "wordings": [{"edition": "en", "text": "Who lights the lamps?"}], "evidence": [{"voucher": "documents", "strength": "stated", "address": "https://quay.example/a", "seen": "2026-11-03"}]}]}
        """)), StoryFileFormat.Json);

    private async Task<StoryFile> FileAsync(string key) => (await desk.Paper.Get<StoryFileBook>().FindAsync(key))!.File;

    private async Task<HttpResponseMessage> VouchAsync(string key, string address, string quote) =>
        await desk.Editor.SubmitAsync(OpenDesk.Form(await desk.Editor.OpenAsync($"/desk/files/{key}/1"), "/evidence"), ("address", address), ("quote", quote), ("seen", "2026-11-02"));

    private static async Task<HttpStatusCode> SendAsync(DeskClient who, string what, params (string Name, string Value)[] typed)
    {
        var form = (await who.OpenAsync(Path)).Forms.First(form => form.Action.EndsWith(Path + what, StringComparison.Ordinal));
        using var answer = await who.SubmitAsync(form, typed);
        return answer.StatusCode;
    }
}
