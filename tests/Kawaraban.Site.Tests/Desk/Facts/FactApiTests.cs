using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Newsstand;

namespace Kawaraban.Site.Tests.Desk.Facts;

/// <summary>Story files opened and added to by programs: as by the desk's forms, and refused for the same reasons.</summary>
public abstract class FactApiTests(OpenDesk desk)
{
    private const string Elsewhere = """{ "voucher": "documents", "strength": "stated", "address": "https://lamps.example/count", "seen": "2026-11-02" }""";

    [Theory]
    [InlineData("event", """ "from": "2026-10-08T00:00:00+01:00", "to": "2026-10-09T00:00:00+01:00", "precision": "day", "place": "quillon" """)]
    [InlineData("figure", """ "amount": { "bound": "range", "low": 900000, "high": 1200000.5, "unit": "barrels" }, "series": "oil" """)]
    [InlineData("exchange", """ "parties": [ { "role": "giver", "term": "quillon" }, { "role": "receiver", "term": "vantry" } ], "amount": { "bound": "atLeast", "low": 60 } """)]
    [InlineData("commitment", """ "form": "treaty", "parties": [ { "role": "bound", "term": "quillon" } ] """)]
    [InlineData("outlook", """ "from": "2027-01-01T00:00:00+00:00", "to": "2028-01-01T00:00:00+00:00", "precision": "year" """)]
    [InlineData("question", "")]
    public async Task A_fact_of_each_kind_is_entered_and_told_as_it_was_sent(string kind, string fields)
    {
        using var program = await ProgramAsync(desk.Editor);
        await OpenAsync(program, $"api-{kind}");
        await NameAsync("Quillon", "quillon");
        await NameAsync("Vantry", "vantry");
        var sent = $$"""{ "kind": "{{kind}}", "wordings": [ { "edition": "en", "text": "It is so." } ], "evidence": {{Elsewhere}} {{(fields.Length > 0 ? "," : "")}} {{fields}} }""";

        var (status, told) = await SendAsync(program, $"/desk/api/files/api-{kind}/facts", sent);
        Assert.Equal((HttpStatusCode.OK, 1, kind), (status, told.GetProperty("number").GetInt32(), told.GetProperty("kind").GetString()));
        using var asked = JsonDocument.Parse(sent);
        foreach (var field in asked.RootElement.EnumerateObject().Where(field => field.Name is "from" or "to" or "precision" or "series" or "form"))
        {
            Assert.Equal((field.Name, field.Value.GetString()), (field.Name, told.GetProperty(field.Name).GetString()));
        }
        if (asked.RootElement.TryGetProperty("amount", out var amount))
        {
            Assert.All(amount.EnumerateObject(), part => Assert.Equal((part.Name, part.Value.ToString()), (part.Name, told.GetProperty("amount").GetProperty(part.Name).ToString())));
        }
        var fact = Assert.Single((await FileAsync($"api-{kind}")).Facts);
        Assert.Equal((FactActKind.Entered, false), (Assert.Single(fact.Acts).Kind, fact.Acts[0].By is null));
        Assert.Equal(asked.RootElement.TryGetProperty("parties", out var parties) ? parties.GetArrayLength() : 0, fact.Parties.Count);
    }

    [Fact]
    public async Task What_is_wrong_is_told_all_at_once_by_field_and_nothing_is_entered()
    {
        using var program = await ProgramAsync(desk.Editor);
        await OpenAsync(program, "api-faults");
        var article = await desk.Paper.PublishAsync("api-faults-article", "Nine lamps.");

        var (status, told) = await SendAsync(program, "/desk/api/files/api-faults/facts", $$"""
            { "kind": "figure", "from": "2026-10-09T00:00:00+01:00", "to": "2026-10-08T00:00:00+01:00", "precision": "day", "parties": [ { "role": "actor", "term": "nowhere-api" } ], "wordings": [],
              "evidence": { "voucher": "official", "strength": "stated", "article": "{{article}}", "quote": "ten lamps" }, "over": { "number": 7, "kind": "superseded", "reason": "" } }
            """);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "not-possible"), (status, told.GetProperty("code").GetString()));
        var faults = told.GetProperty("faults").EnumerateArray().Select(fault => $"{fault.GetProperty("field").GetString()} {fault.GetProperty("code").GetString()}").Order(StringComparer.Ordinal);
        Assert.Equal(["amount missing", "party-0 unknown-name", "quote unfound", "reason reasonless", "series shape", "time backwards", "wordings unworded"], faults);
        Assert.Empty((await FileAsync("api-faults")).Facts);
    }

    [Theory]
    [InlineData("facts", """{ "kind": "rumour", "wordings": [], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "event", "wordings": [ null ], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "event", "wordings": [], "parties": [ null ], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "event", "wordings": [ { "edition": "en", "text": "a" }, { "edition": "en", "text": "b" } ], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "event", "from": "2026-10-09T00:00:00+01:00", "wordings": [], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "event", "from": "0001-01-01T00:00:00+00:00", "to": "9999-12-31T00:00:00+14:00", "precision": "day", "wordings": [], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "event", "wordings": [], "evidence": { "voucher": "a cousin", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "event", "from": "2026-10-09", "to": "2026-10-10", "precision": "day", "wordings": [], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "event", "from": "2026-10-09T00:00:00", "to": "2026-10-10T00:00:00Z", "precision": "day", "wordings": [], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "question", "from": "2026-10-09T00:00:00Z", "to": "2026-10-10T00:00:00Z", "precision": "day", "wordings": [], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "event", "amount": { "bound": "exact", "low": 3 }, "wordings": [], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts", """{ "kind": "event", "parties": [ { "role": "actor", "term": " " } ], "wordings": [], "evidence": { "voucher": "official", "strength": "stated" } }""")]
    [InlineData("facts/1/evidence", """{ "voucher": "official", "strength": "stated", "article": "01990f3c-0000-7000-8000-0000000000d1", "address": "https://a.example/count" }""")]
    [InlineData("facts/1/evidence", """{ "voucher": "official", "strength": "stated", "version": "01990f3c-0000-7000-8000-0000000000d1" }""")]
    [InlineData("title", """{ "edition": "en", "title": null }""")]
    public async Task What_cannot_be_read_is_refused_before_the_file_is_asked(string door, string sent)
    {
        using var program = await ProgramAsync(desk.Editor);

        var (status, told) = await SendAsync(program, $"/desk/api/files/api-nowhere/{door}", sent);
        Assert.Equal((HttpStatusCode.BadRequest, "bad-request"), (status, told.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_fact_that_is_sent_again_with_its_number_is_there_once_and_so_is_evidence()
    {
        using var program = await ProgramAsync(desk.Editor);
        await OpenAsync(program, "api-once");
        var sent = $$"""{ "number": 1, "kind": "question", "wordings": [ { "edition": "en", "text": "Who?" } ], "evidence": {{Elsewhere}} }""";
        var (first, _) = await SendAsync(program, "/desk/api/files/api-once/facts", sent);
        var (again, told) = await SendAsync(program, "/desk/api/files/api-once/facts", sent);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity, "number"), (first, again, told.GetProperty("faults")[0].GetProperty("field").GetString()));
        var (far, _) = await SendAsync(program, "/desk/api/files/api-once/facts", sent.Replace("\"number\": 1", "\"number\": 2147483647", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, far);

        var evidence = Elsewhere.Replace("/count", "/again", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(program, "/desk/api/files/api-once/facts/1/evidence", evidence)).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(program, "/desk/api/files/api-once/facts/1/evidence", evidence)).Status);
        var fact = Assert.Single((await FileAsync("api-once")).Facts);
        Assert.Equal((2, 2), (fact.Evidence.Count, fact.Acts.Count));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(program, "/desk/api/files/api-once/facts/9/evidence", evidence)).Status);
    }

    [Fact]
    public async Task Words_are_sent_by_who_writes_in_that_edition_and_no_draft_is_told_to_who_may_not_read_it()
    {
        using var editor = await ProgramAsync(desk.Editor);
        await OpenAsync(editor, "api-rights");
        using var who = await desk.SignInAsync(DeskRole.Editor);
        using var japanese = await ProgramAsync(who);
        var sent = $$"""{ "kind": "question", "wordings": [ { "edition": "ja", "text": "誰か。" } ], "evidence": {{Elsewhere}} }""";

        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(japanese, "/desk/api/files", """{ "key": "api-theirs", "titles": [ { "edition": "en", "title": "Theirs" } ] }""")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(japanese, "/desk/api/files/api-rights/title", """{ "edition": "en", "title": "Theirs" }""")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(japanese, "/desk/api/files/api-rights/facts", sent.Replace("\"ja\"", "\"en\"", StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(japanese, "/desk/api/files/api-rights/facts", sent.Replace("\"ja\"", "\"xx\"", StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(japanese, "/desk/api/files/api-rights/facts", sent)).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(japanese, "/desk/api/files/api-rights/title", """{ "edition": "ja", "title": "権利" }""")).Status);

        var draft = (await desk.BeginAsync(desk.Editor, "Ten lamps.")).Draft.Article.Id;
        var oracle = $$"""{ "voucher": "official", "strength": "stated", "article": "{{draft}}", "quote": "Ten lamps" }""";
        var (hidden, told) = await SendAsync(japanese, "/desk/api/files/api-rights/facts/1/evidence", oracle);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "address"), (hidden, told.GetProperty("faults")[0].GetProperty("field").GetString()));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(editor, "/desk/api/files/api-rights/facts/1/evidence", oracle)).Status);
        var block = (await desk.DraftAsync(draft)).Blocks[0];
        Assert.Equal((block.VersionId, block.Id), ((await FileAsync("api-rights")).Facts[0].Evidence[1].VersionId, (await FileAsync("api-rights")).Facts[0].Evidence[1].BlockId));
    }

    [Fact]
    public async Task A_wording_from_before_words_had_to_go_is_not_sent_again_without_a_reason()
    {
        using var program = await ProgramAsync(desk.Editor);
        await OpenAsync(program, "api-struck");
        var article = await desk.Paper.PublishAsync("api-struck-article", "Vass counted nine lamps.");
        var sent = $$"""{ "kind": "question", "wordings": [ { "edition": "en", "text": "Who counts?" } ], "evidence": { "voucher": "official", "strength": "stated", "article": "{{article}}", "quote": "Vass counted" } }""";
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(program, "/desk/api/files/api-struck/facts", sent)).Status);
        await ChangedSource.ChangeAsync(desk.Paper, article, "Somebody counted nine lamps.", ChangeClass.Legal);

        const string door = "/desk/api/files/api-struck/facts/1/wording";
        Assert.Equal("reasonless", await FaultAsync(program, door, """{ "edition": "en", "text": "Who counts?" }"""));
        Assert.Equal("long", await FaultAsync(program, door, $$"""{ "edition": "en", "text": "Who counts?", "why": "{{new string('a', FactAct.MaxReason + 1)}}" }"""));
        var (status, told) = await SendAsync(program, door, """{ "edition": "en", "text": "Who counts?", "why": "It names nobody." }""");
        Assert.Equal((HttpStatusCode.OK, false), (status, told.GetProperty("isWithheld").GetBoolean()));
    }

    [Fact]
    public async Task Evidence_is_taken_back_by_its_place_and_told_so()
    {
        using var program = await ProgramAsync(desk.Editor);
        using var translator = await ProgramAsync(desk.Translator);
        await OpenAsync(program, "api-back");
        await SendAsync(program, "/desk/api/files/api-back/facts", $$"""{ "kind": "question", "wordings": [ { "edition": "en", "text": "Who?" } ], "evidence": {{Elsewhere}} }""");
        await SendAsync(translator, "/desk/api/files/api-back/facts/1/evidence", Elsewhere.Replace("/count", "/again", StringComparison.Ordinal));

        const string door = "/desk/api/files/api-back/facts/1/evidence";
        Assert.Equal("not-yours", await FaultAsync(translator, $"{door}/1/take-back", """{ "reason": "Mistaken." }"""));
        Assert.Equal("reasonless", await FaultAsync(program, $"{door}/2/take-back", """{ "reason": " " }"""));
        Assert.Equal("unknown", await FaultAsync(program, $"{door}/3/take-back", """{ "reason": "Mistaken." }"""));
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(program, "/desk/api/files/api-back/facts/1/act", """{ "kind": "takenBack", "reason": "Mistaken." }""")).Status);
        var (status, told) = await SendAsync(translator, $"{door}/2/take-back", """{ "reason": "Mistaken." }""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal([false, true], told.GetProperty("evidence").EnumerateArray().Select(evidence => evidence.GetProperty("isTakenBack").GetBoolean()));
        var act = told.GetProperty("acts")[2];
        Assert.Equal(("takenBack", 2, "Mistaken."), (act.GetProperty("kind").GetString(), act.GetProperty("evidence").GetInt32(), act.GetProperty("reason").GetString()));
        Assert.Equal("ended", await FaultAsync(program, $"{door}/2/take-back", """{ "reason": "Once more." }"""));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(program, "/desk/api/files/api-back/facts/9/evidence/1/take-back", """{ "reason": "Mistaken." }""")).Status);
    }

    [Fact]
    public async Task A_fact_takes_the_place_of_another_with_one_request_or_nothing_is_written()
    {
        using var program = await ProgramAsync(desk.Editor);
        await OpenAsync(program, "api-over");
        var sent = $$"""{ "kind": "question", "wordings": [ { "edition": "en", "text": "Who?" } ], "evidence": {{Elsewhere}} }""";
        await SendAsync(program, "/desk/api/files/api-over/facts", sent);
        var over = sent[..^1] + """, "over": { "number": 1, "kind": "superseded", "reason": "It is asked better." } }""";

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(program, "/desk/api/files/api-over/facts", over.Replace("\"number\": 1", "\"number\": 5", StringComparison.Ordinal))).Status);
        var (ofAnotherKind, told) = await SendAsync(program, "/desk/api/files/api-over/facts", over.Replace("\"question\"", "\"event\", \"from\": \"2026-10-09T00:00:00Z\", \"to\": \"2026-10-10T00:00:00Z\", \"precision\": \"day\"", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "other-kind"), (ofAnotherKind, told.GetProperty("faults")[0].GetProperty("code").GetString()));
        Assert.Single((await FileAsync("api-over")).Facts);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(program, "/desk/api/files/api-over/facts", over)).Status);
        var file = await FileAsync("api-over");
        Assert.Equal([FactState.Superseded, FactState.Asserted], file.Facts.Select(file.StateOf));
    }

    private static async Task OpenAsync(HttpClient program, string key) =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(program, "/desk/api/files", $$"""{ "key": "{{key}}", "titles": [ { "edition": "en", "title": "{{key}}" } ] }""")).Status);

    private static async Task<(HttpStatusCode Status, JsonElement Told)> SendAsync(HttpClient program, string path, string sent)
    {
        using var answer = await program.PostAsync(path, new StringContent(sent, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    private static async Task<string?> FaultAsync(HttpClient program, string path, string sent)
    {
        var (status, told) = await SendAsync(program, path, sent);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        return told.GetProperty("faults")[0].GetProperty("code").GetString();
    }

    private async Task<HttpClient> ProgramAsync(DeskClient who)
    {
        var row = (await desk.Paper.Get<StaffBook>().AllAsync()).Single(row => row.Email == who.Email);
        var program = desk.Paper.NewClient();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await desk.Paper.Get<TokenBook>().IssueAsync(row.Id, "facts", DeskRole.Editor, [], TimeSpan.FromDays(1)));
        return program;
    }

    private async Task NameAsync(string form, string slug) => await desk.Paper.Get<TermBook>().AddAsync(
        new Newsroom.Register.Term
        {
            Id = Newsroom.Register.TermId.New(), Slug = slug, CreatedAt = DateTimeOffset.UnixEpoch, State = Newsroom.Register.TermState.Approved,
            Names = [new() { Language = Newsroom.Register.TermLanguage.Parse("en"), Form = form }],
        }, null);

    private async Task<StoryFile> FileAsync(string key) => (await desk.Paper.Get<StoryFileBook>().FindAsync(key))!.File;
}
