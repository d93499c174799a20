using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Archive.Trials;

/// <summary><c>kawaraban check --archive</c> beside a running paper, to the letter of docs/contracts/text-json.md.</summary>
public sealed class ArchiveCheckTests
{
    private const string Text = "港の工事は来月始まる。";

    [Fact]
    public async Task A_pack_is_held_against_the_editions_own()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        var article = await paper.Get<DraftPaper>().BeginAsync(Sheets.Ja, "works", Sheets.Head("工事", "works"), [Text], null);
        await paper.ReleaseAsync(article);
        var pack = Path.Combine(paper.Folder, "tried.json");
        await File.WriteAllTextAsync(pack, """{ "sentence-length": { "most": 5, "severity": "must" } }""");

        var (exit, lines) = await AskAsync(paper, "--pack", pack, "--format", "json");
        using var line = JsonDocument.Parse(Assert.Single(lines));
        var finding = line.RootElement.GetProperty("findings")[0];

        Assert.Equal((1, "ja/world/works", article.Value), (exit, line.RootElement.GetProperty("file").GetString(), line.RootElement.GetProperty("article").GetGuid()));
        Assert.Equal(
            """{"rule":"sentence-length","severity":"must","message":"1文が11字あります（引用を除く）。5字までに分けます。","start":3,"end":14,"line":2,"column":1,"excerpt":"港の工事は来月始まる。","side":"target","sourceStart":null,"sourceEnd":null,"fix":null,"standing":"new","source":""}""",
            finding.GetRawText());
        Assert.Equal("""{"must":1,"should":0,"note":0}""", line.RootElement.GetProperty("counts").GetRawText());
    }

    [Fact]
    public async Task One_rule_is_read_as_the_edition_has_it()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await paper.ReleaseAsync(await paper.Get<DraftPaper>().BeginAsync(Sheets.Ja, "works", Sheets.Head("工事", "works"), ["首相は「第4条を読んだ。"], null));

        var (exit, lines) = await AskAsync(paper, "--rule", "unmatched-brackets");

        Assert.Equal(1, exit);
        Assert.StartsWith("ja/world/works:2:4: must unmatched-brackets: ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(": 0 new, 0 gone, 1 the same, 0 let stand", lines[^1], StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string[] Lines)> AskAsync(RunningPaper paper, params string[] more)
    {
        string[] asked = ["exec", Path.Combine(AppContext.BaseDirectory, "kawaraban.dll"), "check", "--archive", "--edition", "ja", "--data", paper.Folder, "--editions", Path.Combine(AppContext.BaseDirectory, "editions"), .. more];
        using var program = Process.Start(new ProcessStartInfo("dotnet", asked) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var complaints = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var answers = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await complaints);
        return (program.ExitCode, answers.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
