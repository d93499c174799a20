using System.Net;
using System.Text;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

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
        Assert.Empty((await desk.Translator.OpenAsync(Path)).QuerySelectorAll("[name=reason]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(desk.Editor, "/act", ("kind", nameof(FactActKind.Withdrawn)), ("reason", "")));
        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(desk.Editor, "/act", ("kind", nameof(FactActKind.Withdrawn)), ("reason", "It is known.")));

        var file = (await desk.Paper.Get<StoryFileBook>().FindAsync("quay"))!.File;
        Assert.Equal((FactState.Withdrawn, 2, 2), (file.StateOf(file.Facts[0]), file.Facts[0].Wordings.Count, file.Facts[0].Evidence.Count));
        Assert.Equal([FactActKind.Worded, FactActKind.Evidenced, FactActKind.Withdrawn], file.Facts[0].Acts.Select(act => act.Kind));
        Assert.DoesNotContain(file.Facts[0].Acts, act => act.By is null);
    }

    private static async Task<HttpStatusCode> SendAsync(DeskClient who, string what, params (string Name, string Value)[] typed)
    {
        var form = (await who.OpenAsync(Path)).Forms.First(form => form.Action.EndsWith(Path + what, StringComparison.Ordinal));
        using var answer = await who.SubmitAsync(form, typed);
        return answer.StatusCode;
    }
}
