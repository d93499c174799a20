using System.Text.RegularExpressions;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Intake;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>Every route of the desk, in the name of everybody who has a role in the Japanese edition alone, on what is theirs, another edition's, withdrawn, or not there.</summary>
public abstract partial class EditionRightsTests(OpenDesk desk)
{
    private const int Refused = 403;

    private static readonly IReadOnlyList<(string Method, string Route, string Thing, string Least)> Matrix =
        [.. Row().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reference", "rights.md"))).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value))];

    [Fact]
    public void The_page_has_every_route_of_the_desk_and_no_other()
    {
        var mapped = desk.Paper.Routes
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/desk", StringComparison.Ordinal))
            .Select(endpoint => $"{endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0]} {endpoint.RoutePattern.RawText!.TrimEnd('/')}");
        Assert.Equal(mapped.Order(StringComparer.Ordinal), Matrix.Select(row => $"{row.Method} {row.Route}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everybody_is_let_at_what_the_page_says_and_at_nothing_else()
    {
        var things = await ThingsAsync();
        var wrong = new List<string>();
        foreach (var role in (DeskRole[])[DeskRole.None, DeskRole.Reader, DeskRole.Translator, DeskRole.Editor, DeskRole.Owner])
        {
            using var who = await desk.SignInAsync(role);
            foreach (var (method, route, thing, least) in Matrix.Where(row => row.Route is not "/desk/sign-out" and not "/desk/not-allowed"))
            {
                foreach (var (whose, fill) in things)
                {
                    var status = await StatusAsync(who, method, fill(route, thing));
                    if (status is 500 or 401 || (status == Refused) == May(role, thing, least, whose))
                    {
                        wrong.Add($"{role} {method} {route} ({whose}): {status}");
                    }
                }
            }
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    /// <summary>A board or a story that somebody may look at has no button that its door would refuse them.</summary>
    [Fact]
    public async Task Who_releases_in_one_edition_alone_is_shown_no_button_of_another()
    {
        const string Buttons = "a[href$='/stop'], form[action$='/plan/off'], form[action^='/desk/advisories/'], form[action^='/desk/stops/'], form[action^='/desk/corrections/']";
        var theirs = await ThingAsync(OpenDesk.En);
        var draft = await desk.DraftAsync(theirs.Article);
        var tomorrow = desk.Paper.Get<TimeProvider>().GetUtcNow().AddDays(1);
        Assert.IsType<PlanOutcome.Planned>(await desk.Paper.Get<PlanDesk>().PlanAsync(theirs.Article, draft.Stamp, ReleaseKind.First, "", tomorrow, new StaffId(Guid.CreateVersion7())));
        var (asked, corrected) = await desk.Paper.PublishInBothAsync("asked-" + theirs.Article);
        await desk.Paper.Get<DraftPaper>().OpenAsync(corrected, null);
        await desk.Paper.ReleaseAsync(corrected, ReleaseKind.Correction, "灯台の数は14ではなく41でした。");
        using var own = await desk.SignInAsync(DeskRole.Editor, elsewhere: DeskRole.Reader);
        using var other = await desk.Paper.SignInAsync(StaffRole.Editor);
        string[] pages = ["/desk/en", "/desk/en/planned", $"/desk/articles/{theirs.Article}", $"/desk/stories/{theirs.Story}", $"/desk/stops/{theirs.Stop}", $"/desk/articles/{asked}"];

        foreach (var path in pages)
        {
            Assert.NotEmpty((await other.OpenAsync(path)).QuerySelectorAll(Buttons));
            Assert.Equal((path, ""), (path, string.Join(' ', (await own.OpenAsync(path)).QuerySelectorAll(Buttons).Select(button => button.GetAttribute("action") ?? button.GetAttribute("href")))));
        }
    }

    private static bool May(DeskRole role, string thing, string least, string whose) => least switch
    {
        "anybody" or "staff" => true,
        "owner" => role == DeskRole.Owner,
        _ => role == DeskRole.Owner || (role >= Enum.Parse<DeskRole>(least, ignoreCase: true) && !(whose == "another's" && thing is not ("–" or "correction"))),
    };

    private static async Task<int> StatusAsync(DeskClient who, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method is "POST" or "PUT" ? new FormUrlEncodedContent([]) : null };
        using var answer = await who.SendAsync(request);
        return (int)answer.StatusCode;
    }

    /// <summary>For each kind of ownership, how the places of a route are filled.</summary>
    private async Task<IReadOnlyList<(string Whose, Func<string, string, string> Fill)>> ThingsAsync()
    {
        var (own, other, gone) = (await ThingAsync(OpenDesk.Ja), await ThingAsync(OpenDesk.En), await ThingAsync(OpenDesk.Ja));
        await desk.Paper.ReleaseAsync(gone.Article);
        Assert.IsType<ReleaseOutcome.Released>(await desk.Paper.Get<ReleaseDesk>().WithdrawAsync(gone.Article, "It was not so.", null));
        var nothing = new Thing("xx", new ArticleId(Guid.NewGuid()), Guid.NewGuid(), Guid.NewGuid(), 999_999, 999_999);
        return [("one's own", Filled(own)), ("another's", Filled(other)), ("withdrawn", Filled(gone)), ("not there", Filled(nothing))];
    }

    private async Task<Thing> ThingAsync(EditionId edition)
    {
        var slug = "right-" + Guid.NewGuid().ToString("N")[..8];
        var article = await desk.Paper.Get<DraftPaper>().BeginAsync(edition, slug, Sheets.Head("A draft", slug), ["Text."], null);
        var source = new Newsroom.Intake.Sources.IntakeSource
        {
            Id = Newsroom.Intake.Sources.IntakeSourceId.New(), EditionId = edition, Kind = Newsroom.Intake.Sources.SourceKind.Folder, Name = slug, Address = slug,
            CreatedAt = DateTimeOffset.UnixEpoch, DueAt = DateTimeOffset.UnixEpoch.AddYears(200),
        };
        await desk.Paper.Get<SourceBook>().AddAsync(source);
        await using var db = await desk.Paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        var story = (await db.Articles.FirstAsync(x => x.Id == article)).StoryId;
        var advisory = new Advisory { StoryId = story, ArticleId = article, Kind = AdvisoryKind.Update, At = DateTimeOffset.UnixEpoch };
        db.Add(advisory);
        await db.SaveChangesAsync();
        var killed = await desk.Paper.Get<DraftPaper>().BeginAsync(edition, slug + "-killed", Sheets.Head("Killed", slug + "-killed"), ["Text."], null);
        var stopped = await desk.Paper.Get<StopDesk>().StopAsync((await desk.DraftAsync(killed)).Story.Id, StopKind.Kill, null, "For the table.", new StaffId(Guid.CreateVersion7()));
        return new Thing(edition.Value, article, story.Value, source.Id.Value, advisory.Id, Assert.IsType<StopOutcome.Stopped>(stopped).Stop);
    }

    private static Func<string, string, string> Filled(Thing thing) => (route, kind) => Place().Replace(route, place => place.Groups[1].Value switch
    {
        "edition" => thing.Edition,
        "story:guid" => thing.Story.ToString(),
        // No correction is at hand: what the table says of those that are not there is what is asked.
        "id:long" => (kind switch { "stop" => thing.Stop, "correction" => 999_999, _ => thing.Advisory }).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "id:guid" or "article:guid" => kind switch { "story" => thing.Story.ToString(), "source" => thing.Source.ToString(), _ => thing.Article.ToString() },
        "**anything" => "nothing/here/at/all",
        "format" => "csv",
        "id" => "no-such-picture",
        var number when number.EndsWith(":long", StringComparison.Ordinal) || number.EndsWith(":int", StringComparison.Ordinal) => "999999",
        _ => Guid.NewGuid().ToString(),
    });

    private sealed record Thing(string Edition, ArticleId Article, Guid Story, Guid Source, long Advisory, long Stop);

    [GeneratedRegex(@"^\| (GET|POST|PUT|DELETE) \| `([^`]+)` \| (\S+) \| (\S+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Place();
}
