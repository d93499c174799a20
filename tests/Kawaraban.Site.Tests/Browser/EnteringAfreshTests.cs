using System.Diagnostics;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Browser.Entering;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>The demonstration's running story entered once more at the desk, part by part, and held against the file that it has.</summary>
public sealed class EnteringAfreshTests(Chromium chromium, ITestOutputHelper output)
{
    private const string Demo = "verren-strait";
    private const string Key = "strait-afresh";
    private const string Editor = "afresh@lantern.example";
    private static readonly EditionId _ja = new("ja");

    [Fact]
    public async Task Two_parts_are_entered_at_the_desk_as_the_file_has_them()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, demo: true);
        var whole = await SoughtAsync(paper);
        var sought = new SoughtFile(whole.View, [.. whole.Parts.Skip(1).Take(2)]);

        var tally = Tally.Of(await EnterAsync(paper, sought));
        Assert.Empty(FileDifferences.Between(sought, (await paper.Get<StoryFileBook>().FindAsync(Key))!.File));
        Assert.True(tally is { Mended: > 8, Typed: > 8, Dismissed: > 20, Acts: > 0 }, $"{tally}");
        Assert.Equal(sought.Facts.Count, tally.Worded);
        Assert.Superset((HashSet<FactActKind>)[FactActKind.Superseded, FactActKind.Disputed, FactActKind.Broken], sought.Done.Select(act => act.Kind).ToHashSet());
    }

    [Fact(Explicit = true)]
    public async Task The_running_story_is_entered_afresh_from_all_its_parts()
    {
        Chromium.SkipWithout();
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, demo: true);
        var sought = await SoughtAsync(paper);
        var began = Stopwatch.GetTimestamp();
        output.WriteLine(Tally.Heads);
        var tallies = await EnterAsync(paper, sought);
        output.WriteLine(Tally.Of(tallies).ToString());
        output.WriteLine(string.Join(", ", Tally.Of(tallies).Fields.OrderByDescending(field => field.Value).Select(field => $"{field.Key} {field.Value}")));
        output.WriteLine($"{Stopwatch.GetElapsedTime(began)}");
        var differences = FileDifferences.Between(sought, (await paper.Get<StoryFileBook>().FindAsync(Key))!.File).ToList();
        differences.ForEach(output.WriteLine);
        Assert.Empty(differences);
    }

    private async Task<IReadOnlyList<Tally>> EnterAsync(RunningPaper paper, SoughtFile sought)
    {
        await paper.Services.AddStaffAsync(Editor, "Tomas Oyelaran", StaffRole.Editor, RunningPaper.Password, "en");
        await paper.Get<FactDesk>().OpenAsync(Key, [new StoryFileWording { EditionId = Sheets.En, Title = "The strait, afresh", About = "" }]);
        await using var visit = await chromium.VisitAsync(paper);
        await visit.SignInAsync(Editor);
        var hand = new Hand(visit.Page);
        var proposals = paper.Get<FileProposalBook>();
        var tallies = new List<Tally>();
        foreach (var (article, name, _) in sought.Parts)
        {
            hand.Tally = new Tally(name);
            await new PartEntry(hand, sought, Key, article, proposals).EnterAsync();
            tallies.Add(hand.Tally);
            output.WriteLine(hand.Tally.ToString());
        }
        foreach (var (article, name, _) in sought.Parts)
        {
            hand.Tally = new Tally($"{name}, ja");
            var words = new WordingEntry(hand, sought, Key, await TranslationAsync(paper, article), _ja, proposals);
            await words.EnterAsync();
            if (article == sought.Parts[^1].Article)
            {
                await words.EnterRestAsync();
            }
            tallies.Add(hand.Tally);
            output.WriteLine(hand.Tally.ToString());
        }
        return tallies;
    }

    private static async Task<SoughtFile> SoughtAsync(RunningPaper paper)
    {
        var view = (await paper.Get<StoryFileBook>().FindAsync(Demo))!;
        var parts = new List<(ArticleId Article, string Name, DateTimeOffset Released)>();
        foreach (var article in view.File.Facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.ArticleId).OfType<ArticleId>().Distinct())
        {
            var row = (await StoryOfAsync(paper, article)).Articles.First(row => row.Article.Id == article);
            parts.Add((article, row.Headline[..Math.Min(30, row.Headline.Length)], row.Article.FirstReleasedAt!.Value));
        }
        return new SoughtFile(view, [.. parts.OrderBy(part => part.Released)]);
    }

    private static async Task<ArticleId> TranslationAsync(RunningPaper paper, ArticleId source) =>
        (await StoryOfAsync(paper, source)).Articles.First(row => row.Article.EditionId == _ja).Article.Id;

    private static async Task<StoryView> StoryOfAsync(RunningPaper paper, ArticleId article) =>
        (await paper.Get<Board>().StoryAsync((await paper.Get<Board>().ArticleAsync(article))!.StoryId))!;
}
