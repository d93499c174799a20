using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Wire;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Desk;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Intake;

/// <summary>A wire on loopback, set up at the desk and polled through update, correction, embargo and cancel; each is seen where somebody works.</summary>
public sealed class LivePollTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory, OnEachDatabase]
    public async Task What_a_wire_says_is_seen_at_the_desk_through_the_life_of_a_story(Database database)
    {
        var clock = new FakeTimeProvider(Noon);
        await using var wire = await WireServer.StartAsync();
        wire.Document = Item(1, "Harbour ferry resumes", "The ferry sails at six.");
        await using var paper = await RunningPaper.StartAsync(database, clock: clock, allowHosts: wire.Host);
        using var desk = await paper.SignInAsync(StaffRole.Editor);

        var source = await SetUpAsync(desk, wire.Address);
        clock.Advance(SourceRound.Pace);
        await wire.Asked.OrNeverAsync();
        var article = await FirstArrivalAsync(desk, paper, source);
        await PollAsync(desk, source);
        Assert.Equal((1, 1), (wire.Sent, wire.Spared));
        Assert.Equal(HttpStatusCode.Redirect, await ReleaseAsync(desk, article));
        var translation = (await paper.Get<DraftPaper>().BeginTranslationAsync(article, Sheets.Ja, null))!.Value;

        wire.Document = Item(2, "Harbour ferry resumes", "The ferry sails at seven.");
        await PollAsync(desk, source);
        Assert.Contains("Update", Told(await desk.OpenAsync("/desk/en")), StringComparison.Ordinal);
        Assert.Contains("Update", Told(await desk.OpenAsync(OpenDesk.Writing(translation))), StringComparison.Ordinal);

        wire.Document = Item(3, "Harbour ferry resumes", "The ferry sails at eight.", """, "ednote": "CORRECTS the hour" """);
        await PollAsync(desk, source);
        Assert.Contains("CORRECTS the hour", Told(await desk.OpenAsync(OpenDesk.Writing(article))), StringComparison.Ordinal);

        wire.Document = Item(4, "Harbour ferry resumes", "The ferry sails at nine.", $", \"embargoed\": \"{Noon.AddHours(2):O}\"");
        await PollAsync(desk, source);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ReleaseAsync(desk, article));
        Assert.Contains("embargo", (await desk.OpenAsync(OpenDesk.Writing(article) + "/release")).QuerySelector("#objections")!.ParentElement!.TextContent, StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(HttpStatusCode.Redirect, await ReleaseAsync(desk, article));

        wire.Document = Item(2, "Harbour ferry resumes", "The ferry sails at seven.");
        await PollAsync(desk, source);
        Assert.Contains("Came late", (await desk.OpenAsync(source)).QuerySelector(".arrivals")!.TextContent, StringComparison.Ordinal);

        wire.Document = Item(5, "Harbour ferry resumes", "", """, "pubstatus": "canceled", "ednote": "KILL: the ferry is laid up" """);
        await PollAsync(desk, source);
        var board = await desk.OpenAsync("/desk/en");
        Assert.Contains("Readers see it now.", board.QuerySelector(".advisories .wrong")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await desk.OpenAsync(OpenDesk.Writing(translation))).QuerySelector(".wrong.advisory"));
        using var read = await paper.Reader.GetAsync("/en/world/harbour-ferry-resumes");
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.NotNull(await paper.Get<DraftPaper>().OpenAsync(article, null));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ReleaseAsync(desk, article));

        using var settled = await desk.SubmitAsync((IHtmlFormElement)board.QuerySelector(".advisories .wrong form[action$=settle]")!);
        Assert.Equal("/desk/en?done=settled", settled.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, await ReleaseAsync(desk, article));
    }

    private static async Task<string> SetUpAsync(DeskClient desk, string address)
    {
        var form = OpenDesk.Form(await desk.OpenAsync("/desk/wire/new?edition=en"), "/desk/wire");
        using var answer = await desk.SubmitAsync(form, ("name", "Northern Lantern Wire"), ("kind", "Feed"), ("address", address), ("section", "world"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString.Split('?')[0];
    }

    private static async Task PollAsync(DeskClient desk, string source)
    {
        using var answer = await desk.SubmitAsync(OpenDesk.Form(await desk.OpenAsync(source), "/poll"));
        Assert.Equal(source + "?done=polled", answer.Headers.Location!.OriginalString);
    }

    /// <summary>The round polls by itself: looked at until what came is there, and the round has let go of the source.</summary>
    private static async Task<ArticleId> FirstArrivalAsync(DeskClient desk, RunningPaper paper, string source)
    {
        for (var looks = 0; looks < 500; looks++)
        {
            var page = await desk.OpenAsync(source);
            if (page.QuerySelector(".arrivals a") is IHtmlAnchorElement link && (await paper.Get<SourceBook>().AllAsync()).Single().Claim is null)
            {
                Assert.Contains("New", page.QuerySelector(".arrivals")!.TextContent, StringComparison.Ordinal);
                return new ArticleId(Guid.Parse(link.PathName.Split('/')[^1]));
            }
        }
        throw new InvalidOperationException("nothing came");
    }

    private static async Task<HttpStatusCode> ReleaseAsync(DeskClient desk, ArticleId article)
    {
        using var answer = await desk.SubmitAsync(OpenDesk.Form(await desk.OpenAsync(OpenDesk.Writing(article) + "/release"), "/release"));
        return answer.StatusCode;
    }

    private static string Told(IHtmlDocument page) => string.Join('\n', page.QuerySelectorAll(".advisory").Select(advisory => advisory.TextContent));

    private static string Item(int version, string headline, string text, string more = "") =>
        $$"""
        { "uri": "urn:lantern:ferry", "version": "{{version}}", "type": "text", "language": "en", "headline": "{{headline}}", "versioncreated": "2026-11-22T1{{version}}:00:00Z",
          "body_xhtml": "<p>{{text}}</p>" {{more}} }
        """;
}
