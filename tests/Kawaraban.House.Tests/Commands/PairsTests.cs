using System.Text;
using System.Text.Json;

namespace Kawaraban.House.Tests.Commands;

/// <summary><c>check --pairs</c> and <c>check --source</c> as another program meets them.</summary>
public sealed class PairsTests
{
    [Fact]
    public async Task A_pair_is_answered_to_the_letter_of_the_contract()
    {
        var (exit, lines) = await AskAsync("Three people were hurt.\t4人がけがをした。\nThree people were hurt.\t3人がけがをした。\n");

        Assert.Equal(1, exit);
        Assert.Equal(
            [
                """{"findings":[{"rule":"source-quantity","severity":"must","message":"The source says “Three people”, the translation “4人”.","start":0,"end":2,"line":1,"column":25,"excerpt":"4人","side":"target","sourceStart":0,"sourceEnd":12,"fix":null}],"counts":{"must":1,"should":0,"note":0}}""",
                """{"findings":[],"counts":{"must":0,"should":0,"note":0}}""",
            ],
            lines);
    }

    [Fact]
    public async Task A_line_that_is_no_pair_is_answered_with_its_error_and_the_next_one_is_read()
    {
        var (exit, lines) = await AskAsync("no tab\n雨だった。\tIt rained.\n");

        Assert.Equal(2, exit);
        Assert.Equal("line.no-pair", JsonDocument.Parse(lines[0]).RootElement.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("""{"findings":[],"counts":{"must":0,"should":0,"note":0}}""", lines[1]);
    }

    [Fact]
    public async Task A_file_is_held_against_its_source_passage_by_passage()
    {
        var folder = Directory.CreateTempSubdirectory("kawaraban-pairs");
        try
        {
            var (source, target) = (Path.Combine(folder.FullName, "en.txt"), Path.Combine(folder.FullName, "ja.txt"));
            await File.WriteAllTextAsync(source, "It rained.\n\nThe storm tore 12 boats from their moorings.\n", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(target, "雨だった。\n\n嵐で21隻の船の係留索が切れた。\n", TestContext.Current.CancellationToken);

            var (_, lines) = await AskedProgram.AskAsync(["check", target, "--source", source, "--json", .. Editions], []);

            var finding = JsonDocument.Parse(Assert.Single(lines)).RootElement.GetProperty("findings").EnumerateArray().Single(found => found.GetProperty("rule").GetString() == "source-quantity");
            Assert.Equal((9, 12, 3, 3), (finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
            Assert.Equal((27, 35), (finding.GetProperty("sourceStart").GetInt32(), finding.GetProperty("sourceEnd").GetInt32()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_whole_translation_renders_a_term_in_one_way()
    {
        var folder = Directory.CreateTempSubdirectory("kawaraban-");
        try
        {
            var (source, target) = (Path.Combine(folder.FullName, "en.txt"), Path.Combine(folder.FullName, "ja.txt"));
            await File.WriteAllTextAsync(
                source, "The Harbour Authority shut the port.\n\nShips wait for the Harbour Authority.\n\nFees go to the Harbour Authority.\n", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(target, "港湾管理局は港を閉じた。\n\n船は港湾管理庁を待つ。\n\n料金は港湾管理局に入る。\n", TestContext.Current.CancellationToken);

            var (exit, lines) = await AskedProgram.AskAsync(["check", target, "--source", source, "--json", .. Editions], []);

            var finding = JsonDocument.Parse(Assert.Single(lines)).RootElement.GetProperty("findings").EnumerateArray().Single();
            Assert.Equal((0, "source-term", "note", 3, "港湾管理庁"), (exit, finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("excerpt").GetString()));
            Assert.Equal((57, 74), (finding.GetProperty("sourceStart").GetInt32(), finding.GetProperty("sourceEnd").GetInt32()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check --pairs - story.txt")]
    [InlineData("check a.txt b.txt --source en.txt")]
    public async Task What_fits_no_file_is_a_usage_error(string command) =>
        Assert.Equal(2, (await AskedProgram.AskAsync(command.Split(' '), [])).Exit);

    private static string[] Editions { get; } = ["--editions", Path.Combine(Repository.Root, "editions")];

    private static Task<(int Exit, string[] Lines)> AskAsync(string lines) =>
        AskedProgram.AskAsync(["check", "--pairs", "-", "--words", "en", .. Editions], Encoding.UTF8.GetBytes(lines));
}
