using System.Net;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Intake;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>Every route of the desk against everybody who may knock. A form without its token is refused after the right to it was.</summary>
public abstract class RightsTests(OpenDesk desk)
{
    private const int SentToSignIn = 302;

    /// <summary>Route; what nobody, a translator, an editor and an owner are answered.</summary>
    public static readonly TheoryData<string, int, int, int, int> Routes = new()
    {
        { "GET /desk/sign-in", 200, 200, 200, 200 },
        { "POST /desk/sign-in", 400, 400, 400, 400 },
        { "GET /desk/sign-in/code", SentToSignIn, 302, 302, 302 },
        { "POST /desk/sign-in/code", 400, 400, 400, 400 },
        { "POST /desk/sign-in/recovery", 400, 400, 400, 400 },
        { "POST /desk/sign-in/passkey", 400, 400, 400, 400 },
        { "POST /desk/sign-in/passkey/ask", 400, 400, 400, 400 },
        { "POST /desk/sign-out", 400, 400, 400, 400 },
        { "GET /desk/first-owner", 410, 410, 410, 410 },
        { "POST /desk/first-owner", 400, 400, 400, 400 },
        { "GET /desk/new-password", 410, 410, 410, 410 },
        { "POST /desk/new-password", 400, 400, 400, 400 },
        { "GET /desk/not-allowed", 403, 403, 403, 403 },
        { "GET /desk", SentToSignIn, 302, 302, 302 },
        { "GET /desk/{edition}", SentToSignIn, 200, 200, 200 },
        { "GET /desk/{edition}/new", SentToSignIn, 200, 200, 200 },
        { "POST /desk/{edition}/articles", 401, 400, 400, 400 },
        { "GET /desk/stories/{story}", SentToSignIn, 200, 200, 200 },
        { "GET /desk/{edition}/stories/{story}/hands", SentToSignIn, 200, 200, 200 },
        { "POST /desk/{edition}/stories/{story}/take", 401, 400, 400, 400 },
        { "POST /desk/{edition}/stories/{story}/give", 401, 400, 400, 400 },
        { "POST /desk/{edition}/stories/{story}/give-back", 401, 400, 400, 400 },
        { "GET /desk/inbox", SentToSignIn, 200, 200, 200 },
        { "POST /desk/inbox/read", 401, 400, 400, 400 },
        { "POST /desk/inbox/{advisory}", 401, 400, 400, 400 },
        { "GET /desk/articles/{draft}/comments", SentToSignIn, 200, 200, 200 },
        { "POST /desk/articles/{draft}/comments", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/comments/{block}/settle", 401, 400, 400, 400 },
        { "GET /desk/articles/{draft}/review", SentToSignIn, 200, 200, 200 },
        { "POST /desk/articles/{draft}/review", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/review/approve", 401, 403, 400, 400 },
        { "POST /desk/articles/{draft}/review/send-back", 401, 403, 400, 400 },
        { "GET /desk/articles/{draft}", SentToSignIn, 200, 200, 200 },
        { "GET /desk/articles/{live}", SentToSignIn, 200, 200, 200 },
        { "GET /desk/articles/{draft}/preview", SentToSignIn, 200, 200, 200 },
        { "POST /desk/articles/{live}/open", 401, 400, 400, 400 },
        { "POST /desk/articles/{live}/translation", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/source", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/head", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/up", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/down", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/add", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/box", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/remove", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/align", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/settle", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/split", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/merge", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/hand", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/insert", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/take", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/keep", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/head/settle", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/omit", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/undo", 401, 400, 400, 400 },
        { "GET /desk/api/articles/{draft}/bench", 401, 200, 200, 200 },
        { "GET /desk/api/articles/{draft}/presence", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/blocks", 401, 400, 400, 400 },
        { "PUT /desk/api/articles/{draft}/blocks/{block}", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/undo", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/blocks/{block}/split", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/blocks/{block}/merge", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/blocks/{block}/omit", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/blocks/{block}/move", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/blocks/{block}/settle", 401, 400, 400, 400 },
        { "GET /desk/api/articles/{draft}/blocks/{block}/offers", 401, 200, 200, 200 },
        { "POST /desk/api/articles/{draft}/blocks/{block}/machine", 401, 400, 400, 400 },
        { "GET /desk/api/articles/{draft}/blocks/{block}/names", 401, 200, 200, 200 },
        { "GET /desk/register", SentToSignIn, 200, 200, 200 },
        { "POST /desk/register", 401, 400, 400, 400 },
        { "GET /desk/register/new", SentToSignIn, 200, 200, 200 },
        { "GET /desk/register/file.{term}", SentToSignIn, 404, 404, 404 },
        { "POST /desk/register/file", 401, 403, 400, 400 },
        { "GET /desk/register/{term}", SentToSignIn, 200, 200, 200 },
        { "POST /desk/register/{term}", 401, 400, 400, 400 },
        { "GET /desk/pictures", SentToSignIn, 200, 200, 200 },
        { "POST /desk/pictures", 401, 400, 400, 400 },
        { "GET /desk/pictures/{picture}", SentToSignIn, 200, 200, 200 },
        { "POST /desk/pictures/{picture}", 401, 400, 400, 400 },
        { "GET /desk/account", SentToSignIn, 200, 200, 200 },
        { "POST /desk/account/language", 401, 400, 400, 400 },
        { "POST /desk/account/password", 401, 400, 400, 400 },
        { "GET /desk/account/app", SentToSignIn, 302, 302, 302 },
        { "POST /desk/account/app", 401, 400, 400, 400 },
        { "POST /desk/account/app/begin", 401, 400, 400, 400 },
        { "POST /desk/account/app/codes", 401, 400, 400, 400 },
        { "POST /desk/account/app/off", 401, 400, 400, 400 },
        { "POST /desk/account/passkeys", 401, 400, 400, 400 },
        { "POST /desk/account/passkeys/offer", 401, 400, 400, 400 },
        { "POST /desk/account/passkeys/remove", 401, 400, 400, 400 },
        { "GET /desk/articles/{draft}/release", SentToSignIn, 403, 200, 200 },
        { "POST /desk/articles/{draft}/release", 401, 403, 400, 400 },
        { "GET /desk/articles/{live}/released", SentToSignIn, 403, 200, 200 },
        { "GET /desk/articles/{live}/withdraw", SentToSignIn, 403, 200, 200 },
        { "GET /desk/articles/{live}/changes", SentToSignIn, 403, 200, 200 },
        { "POST /desk/articles/{live}/changes/{correction}", 401, 403, 400, 400 },
        { "POST /desk/articles/{live}/withdraw", 401, 403, 400, 400 },
        { "POST /desk/advisories/{advisory}/settle", 401, 403, 400, 400 },
        { "GET /desk/articles/{draft}/wire/{advisory}", SentToSignIn, 403, 404, 404 },
        { "POST /desk/articles/{draft}/wire/{advisory}", 401, 403, 400, 400 },
        { "GET /desk/{edition}/planned", SentToSignIn, 200, 200, 200 },
        { "GET /desk/articles/{draft}/plan", SentToSignIn, 403, 200, 200 },
        { "POST /desk/articles/{draft}/plan", 401, 403, 400, 400 },
        { "POST /desk/articles/{draft}/plan/off", 401, 403, 400, 400 },
        { "GET /desk/stops", SentToSignIn, 200, 200, 200 },
        { "GET /desk/stops/{stop}", SentToSignIn, 200, 200, 200 },
        { "GET /desk/stories/{story}/stop", SentToSignIn, 403, 200, 200 },
        { "POST /desk/stories/{story}/stop", 401, 403, 400, 400 },
        { "POST /desk/advisories/{advisory}/stop", 401, 403, 400, 400 },
        { "POST /desk/stops/{stop}/ask", 401, 403, 400, 400 },
        { "POST /desk/stops/{stop}/lift", 401, 403, 400, 400 },
        { "POST /desk/stops/{stop}/return", 401, 403, 400, 400 },
        { "GET /desk/corrections", SentToSignIn, 200, 200, 200 },
        { "POST /desk/corrections/{correction}", 401, 403, 400, 400 },
        { "GET /desk/wire", SentToSignIn, 403, 200, 200 },
        { "POST /desk/wire", 401, 403, 400, 400 },
        { "GET /desk/wire/new", SentToSignIn, 403, 200, 200 },
        { "POST /desk/wire/list", 401, 403, 400, 400 },
        { "POST /desk/wire/page", 401, 403, 400, 400 },
        { "GET /desk/wire/{source}", SentToSignIn, 403, 200, 200 },
        { "POST /desk/wire/{source}", 401, 403, 400, 400 },
        { "GET /desk/wire/{source}/edit", SentToSignIn, 403, 200, 200 },
        { "POST /desk/wire/{source}/poll", 401, 403, 400, 400 },
        { "POST /desk/wire/{source}/pause", 401, 403, 400, 400 },
        { "POST /desk/wire/{source}/remove", 401, 403, 400, 400 },
        { "GET /desk/staff", SentToSignIn, 403, 403, 200 },
        { "POST /desk/staff", 401, 403, 403, 400 },
        { "GET /desk/staff/{block}", SentToSignIn, 403, 403, 404 },
        { "POST /desk/staff/{block}", 401, 403, 403, 400 },
        { "POST /desk/staff/{block}/disable", 401, 403, 403, 400 },
        { "POST /desk/staff/{block}/sign-out", 401, 403, 403, 400 },
        { "POST /desk/staff/{block}/reset", 401, 403, 403, 400 },
        { "POST /desk/staff/{block}/remove", 401, 403, 403, 400 },
        { "GET /desk/staff/{block}/second-factor", SentToSignIn, 403, 403, 404 },
        { "POST /desk/staff/{block}/second-factor", 401, 403, 403, 400 },
        { "GET /desk/account/tokens", SentToSignIn, 200, 200, 200 },
        { "POST /desk/account/tokens", 401, 400, 400, 400 },
        { "POST /desk/account/tokens/{block}/revoke", 401, 400, 400, 400 },
        { "GET /desk/webhooks", SentToSignIn, 403, 403, 200 },
        { "POST /desk/webhooks", 401, 403, 403, 400 },
        { "GET /desk/webhooks/new", SentToSignIn, 403, 403, 200 },
        { "GET /desk/webhooks/{block}", SentToSignIn, 403, 403, 404 },
        { "POST /desk/webhooks/{block}", 401, 403, 403, 400 },
        { "GET /desk/webhooks/{block}/edit", SentToSignIn, 403, 403, 404 },
        { "POST /desk/webhooks/{block}/test", 401, 403, 403, 400 },
        { "POST /desk/webhooks/{block}/pause", 401, 403, 403, 400 },
        { "POST /desk/webhooks/{block}/again", 401, 403, 403, 400 },
        { "POST /desk/webhooks/{block}/secret", 401, 403, 403, 400 },
        { "POST /desk/webhooks/{block}/remove", 401, 403, 403, 400 },
        { "GET /desk/api/openapi.json", 401, 200, 200, 200 },
        { "GET /desk/api/editions/{edition}/board", 401, 200, 200, 200 },
        { "POST /desk/api/editions/{edition}/stories/{story}/take", 401, 400, 400, 400 },
        { "POST /desk/api/editions/{edition}/stories/{story}/give", 401, 400, 400, 400 },
        { "POST /desk/api/editions/{edition}/stories/{story}/give-back", 401, 400, 400, 400 },
        { "GET /desk/api/articles/{draft}", 401, 200, 200, 200 },
        { "GET /desk/api/articles/{draft}/comments", 401, 200, 200, 200 },
        { "POST /desk/api/articles/{draft}/comments", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/comments/{block}/settle", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/review", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/review/approve", 401, 403, 400, 400 },
        { "POST /desk/api/articles/{draft}/review/send-back", 401, 403, 400, 400 },
        { "POST /desk/api/articles/{draft}/release", 401, 403, 400, 400 },
        { "GET /desk/articles/{draft}/findings", SentToSignIn, 200, 200, 200 },
        { "POST /desk/articles/{draft}/findings/{block}/waive", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/findings/waivers/{correction}/end", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/findings/sign", 401, 403, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/mend", 401, 400, 400, 400 },
        { "GET /desk/{edition}/waivers", SentToSignIn, 200, 200, 200 },
        { "POST /desk/{edition}/waivers/{correction}/end", 401, 400, 400, 400 },
        { "GET /desk/{edition}/house-style", SentToSignIn, 200, 200, 200 },
        { "GET /desk/{edition}/house-style/{rule}", SentToSignIn, 200, 200, 200 },
        { "GET /desk/{edition}/house-style/{rule}/guide", SentToSignIn, 200, 200, 200 },
        { "POST /desk/{edition}/house-style/{rule}", 401, 403, 400, 400 },
        { "GET /desk/{edition}/trials/{correction}", SentToSignIn, 404, 404, 404 },
        { "GET /desk/{edition}/trials/{correction}/findings.json", SentToSignIn, 404, 404, 404 },
        { "POST /desk/{edition}/trials/{correction}/stop", 401, 403, 400, 400 },
        { "POST /desk/{edition}/trials/{correction}/go-on", 401, 403, 400, 400 },
        { "GET /desk/api/articles/{draft}/findings", 401, 200, 200, 200 },
        { "POST /desk/api/articles/{draft}/findings/{block}/waive", 401, 400, 400, 400 },
        { "POST /desk/api/articles/{draft}/findings/sign", 401, 403, 400, 400 },
        { "GET /desk/api/editions/{edition}/waivers", 401, 200, 200, 200 },
        { "POST /desk/api/editions/{edition}/waivers/{correction}/end", 401, 400, 400, 400 },
        { "GET /desk/api/files", 401, 200, 200, 200 },
        { "GET /desk/api/files/{file}", 401, 404, 404, 404 },
        { "GET /desk/api/files/{file}/facts/{correction}", 401, 404, 404, 404 },
        { "POST /desk/api/files/{file}/facts/{correction}/wording", 401, 400, 400, 400 },
        { "POST /desk/api/files/{file}/facts/{correction}/evidence", 401, 400, 400, 400 },
        { "POST /desk/api/files/{file}/facts/{correction}/evidence/{correction}/take-back", 401, 400, 400, 400 },
        { "POST /desk/api/files/{file}/facts/{correction}/act", 401, 403, 400, 400 },
        { "POST /desk/api/files", 401, 403, 400, 400 },
        { "POST /desk/api/files/{file}/title", 401, 403, 400, 400 },
        { "POST /desk/api/files/{file}/facts", 401, 403, 400, 400 },
        { "GET /desk/files", SentToSignIn, 200, 200, 200 },
        { "GET /desk/files/{file}", SentToSignIn, 404, 404, 404 },
        { "GET /desk/files/{file}/{correction}", SentToSignIn, 404, 404, 404 },
        { "POST /desk/files/{file}/{correction}/wording", 401, 400, 400, 400 },
        { "POST /desk/files/{file}/{correction}/evidence", 401, 400, 400, 400 },
        { "POST /desk/files/{file}/{correction}/evidence/{correction}/take-back", 401, 400, 400, 400 },
        { "POST /desk/files/{file}/{correction}/act", 401, 403, 400, 400 },
        { "GET /desk/files/new", SentToSignIn, 403, 200, 200 },
        { "POST /desk/files", 401, 403, 400, 400 },
        { "POST /desk/files/{file}/title", 401, 403, 400, 400 },
        { "GET /desk/files/{file}/new", SentToSignIn, 403, 404, 404 },
        { "POST /desk/files/{file}/facts", 401, 403, 400, 400 },
        { "GET /desk/files/{file}/proposals", SentToSignIn, 404, 404, 404 },
        { "POST /desk/files/{file}/proposals/vouch", 401, 400, 400, 400 },
        { "POST /desk/files/{file}/proposals/undo-vouch", 401, 400, 400, 400 },
        { "POST /desk/files/{file}/proposals/wordings", 401, 400, 400, 400 },
        { "POST /desk/files/{file}/proposals/take", 401, 403, 400, 400 },
        { "POST /desk/files/{file}/proposals/dismiss", 401, 403, 400, 400 },
        { "POST /desk/files/{file}/proposals/dismiss-rest", 401, 403, 400, 400 },
        { "POST /desk/files/{file}/proposals/bring-back", 401, 403, 400, 400 },
        { "POST /desk/files/{file}/proposals/undo", 401, 403, 400, 400 },
        { "GET /desk/memory", SentToSignIn, 200, 200, 200 },
        { "GET /desk/memory/memory.tmx", SentToSignIn, 403, 200, 200 },
        { "POST /desk/memory", 401, 403, 400, 400 },
        { "POST /desk/memory/{correction}/remove", 401, 403, 400, 400 },
        { "GET /desk/articles/{draft}/exchange", SentToSignIn, 404, 404, 404 },
        { "GET /desk/articles/{draft}/exchange/{correction}.xlf", SentToSignIn, 404, 404, 404 },
        { "POST /desk/articles/{draft}/exchange", 401, 400, 400, 400 },
        { "GET /desk/articles/{draft}/proposals", SentToSignIn, 404, 404, 404 },
        { "POST /desk/articles/{draft}/proposals/{correction}/take", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/proposals/{correction}/dismiss", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/proposals/machine", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/proposals/machine/stop", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/machine", 401, 400, 400, 400 },
        { "POST /desk/articles/{draft}/blocks/{block}/confirm", 401, 400, 400, 400 },
        { "GET /desk/nothing/here/at/all", SentToSignIn, 404, 404, 404 },
    };

    [Theory, MemberData(nameof(Routes))]
    public async Task Everybody_is_answered_as_the_table_says(string route, int nobody, int translator, int editor, int owner)
    {
        var (method, path) = await FilledAsync(route);
        using var reader = new DeskClient(desk.Paper.NewClient(), "");
        var before = await DigestAsync();

        Assert.Equal(nobody, await StatusAsync(reader, method, path));
        Assert.Equal(translator, await StatusAsync(desk.Translator, method, path));
        Assert.Equal(editor, await StatusAsync(desk.Editor, method, path));
        Assert.Equal(owner, await StatusAsync(desk.Owner, method, path));
        Assert.Equal(before, await DigestAsync());
    }

    [Fact]
    public void The_table_has_every_route_of_the_desk()
    {
        var mapped = desk.Paper.Routes
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/desk", StringComparison.Ordinal))
            .Select(endpoint => $"{endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0]} {Shape(endpoint.RoutePattern.RawText!)}");
        var listed = Routes.Select(row => Shape(row.Data.Item1)).Append("GET /desk/{}");
        Assert.Empty(mapped.Except(listed));
    }

    [Fact]
    public async Task A_wrong_token_is_refused_and_changes_nothing()
    {
        var (draft, page) = await desk.BeginAsync(desk.Editor, "Before.");
        var block = draft.Blocks[0].Id;

        using var answer = await desk.Editor.SubmitAsync(OpenDesk.BlockForm(page, block), ("text", "After."), ("form-token", "forged"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Before.", (await desk.DraftAsync(draft.Article.Id)).Blocks[0].Text);
    }

    private async Task<(HttpMethod Method, string Path)> FilledAsync(string route)
    {
        var slug = "rights-" + Guid.NewGuid().ToString("N")[..8];
        var live = await desk.Paper.PublishAsync(slug, "Text.");
        var (draft, _) = await desk.BeginAsync(desk.Editor, "Text.");
        var picture = new Picture { Id = new PictureId(slug), ReceivedAt = DateTimeOffset.UnixEpoch };
        await desk.Paper.Get<PictureLedger>().PutAsync(picture, []);
        var source = Sources.Folder(slug);
        await desk.Paper.Get<SourceBook>().AddAsync(source);
        var killed = await desk.Paper.WriteAsync(slug + "-killed", "Text.");
        var story = (await desk.DraftAsync(killed)).Story.Id;
        var stop = Assert.IsType<StopOutcome.Stopped>(await desk.Paper.Get<StopDesk>().StopAsync(story, StopKind.Kill, null, "For the table.", new(Guid.CreateVersion7()))).Stop;
        var name = new TermName { Language = TermLanguage.Parse("en"), Form = slug };
        var entry = new Term { Id = TermId.New(), Slug = slug, CreatedAt = default, Names = [name] };
        var term = Assert.IsType<TermOutcome.Saved>(await desk.Paper.Get<TermBook>().AddAsync(entry, null)).Term.Id;
        var path = route.Split(' ')[1]
            .Replace("{term}", term.ToString(), StringComparison.Ordinal)
            .Replace("{stop}", stop.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{correction}", "1", StringComparison.Ordinal)
            .Replace("{edition}", "ja", StringComparison.Ordinal)
            .Replace("{story}", draft.Story.Id.ToString(), StringComparison.Ordinal)
            .Replace("{draft}", draft.Article.Id.ToString(), StringComparison.Ordinal)
            .Replace("{live}", live.ToString(), StringComparison.Ordinal)
            .Replace("{block}", draft.Blocks[0].Id.ToString(), StringComparison.Ordinal)
            .Replace("{picture}", slug, StringComparison.Ordinal)
            .Replace("{source}", source.Id.ToString(), StringComparison.Ordinal)
            .Replace("{rule}", "unmatched-brackets", StringComparison.Ordinal)
            .Replace("{file}", slug, StringComparison.Ordinal)
            .Replace("{advisory}", "1", StringComparison.Ordinal);
        return (new HttpMethod(route.Split(' ')[0]), path);
    }

    private static async Task<int> StatusAsync(DeskClient who, HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path) { Content = method == HttpMethod.Post ? new FormUrlEncodedContent([]) : null };
        using var answer = await who.SendAsync(request);
        return (int)answer.StatusCode;
    }

    /// <summary>All that a route could have changed. What is popular, the paper itself counts meanwhile.</summary>
    private async Task<string> DigestAsync()
    {
        await using var db = await desk.Paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        return string.Join(' ', await db.Users.CountAsync(), await db.Articles.CountAsync(), await db.Versions.CountAsync(), await db.Blocks.SumAsync(x => x.Revision), await db.BlockSaves.CountAsync(),
            await db.Releases.CountAsync(), await db.Pictures.CountAsync(), await db.PictureTexts.CountAsync(), await db.PressOrders.CountAsync(x => !x.Tags.StartsWith("popular:")),
            await db.Sources.CountAsync(), await db.Sources.CountAsync(x => x.IsPaused), await db.Arrivals.CountAsync(), await db.Advisories.CountAsync(x => x.SettledAt != null),
            await db.Stops.CountAsync(), await db.Liftings.CountAsync(), await db.StopConfirmations.CountAsync(), await db.Plans.CountAsync(), await db.CorrectionDecisions.CountAsync(x => x.Answer != null));
    }

    private static string Shape(string route) =>
        System.Text.RegularExpressions.Regex.Replace(route.TrimEnd('/'), @"\{[^}]*\}", "{}");
}
