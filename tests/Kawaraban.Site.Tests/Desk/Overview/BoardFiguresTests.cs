using System.Diagnostics;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk.Overview;

/// <summary>The board of an edition with 10,000 stories, measured where somebody asks for it: times are of the machine, and of what else it does.</summary>
public sealed class BoardFiguresTests(ITestOutputHelper output)
{
    private const int Stories = 10_000;
    private const int Rounds = 9;

    [Theory(Explicit = true), OnEachDatabase]
    public async Task The_board_opens_with_ten_thousand_stories(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        using var desk = await paper.SignInAsync(StaffRole.Editor, "ja");
        await new ManyStories(paper, new StaffId(Guid.CreateVersion7())).AddAsync(Stories);
        using var asked = new AskedOfTheDatabase();
        foreach (var path in new[] { "/desk/ja", "/desk/en", "/desk/ja?list=worth", "/desk/ja?list=out", "/desk/ja?list=stale", "/desk/ja?list=work&q=headline" })
        {
            await desk.OpenAsync(path);
            asked.Take();
            var times = new List<double>();
            for (var i = 0; i < Rounds; i++)
            {
                var began = Stopwatch.GetTimestamp();
                using var answer = await desk.GetAsync(path);
                await answer.Content.ReadAsByteArrayAsync();
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
            var questions = asked.Take();
            output.WriteLine($"{database} {path}: {times.Order().ElementAt(Rounds / 2):0} ms, {questions.Count / Rounds} questions, {questions.Sum(one => one.Took.TotalMilliseconds) / Rounds:0} ms in the database");
            foreach (var (text, took) in questions.TakeLast(questions.Count / Rounds).OrderByDescending(one => one.Took).Take(4))
            {
                output.WriteLine($"    {took.TotalMilliseconds:0} ms {text.ReplaceLineEndings(" ")[..Math.Min(300, text.Length)]}");
            }
        }
    }
}
