using System.Text;
using System.Text.Json;
using Kawaraban.House.Tests.Commands;

namespace Kawaraban.House.Tests.Checking;

/// <summary><c>kawaraban check</c> as another program meets it, to the letter of docs/contracts/text-json.md.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string NotUtf8 = "(bytes that are no UTF-8)";

    private readonly string folder = Directory.CreateTempSubdirectory("kawaraban-check").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_finding_is_answered_to_the_letter_of_the_contract()
    {
        var (exit, lines) = await CheckAsync("--edition ja --format json", ("a.txt", "雨だった。\nﾛｼｱ軍は去った。\n"));

        Assert.Equal(1, exit);
        Assert.Equal(
            $$$"""{"file":{{{JsonSerializer.Serialize(Path.Combine(folder, "a.txt"))}}},"findings":[{"rule":"half-width-kana","severity":"must","message":"半角カナ「ﾛｼｱ」は使いません。「ロシア」とします。","start":6,"end":9,"line":2,"column":1,"excerpt":"ﾛｼｱ軍は去った。","side":"target","sourceStart":null,"sourceEnd":null,"fix":{"start":6,"end":9,"text":"ロシア"}}],"counts":{"must":1,"should":0,"note":0}}""",
            Assert.Single(lines));
    }

    [Fact]
    public async Task Several_files_have_a_line_each_and_reasons_come_in_the_language_asked_for()
    {
        var (exit, lines) = await CheckAsync("--words en --format json", ("a.txt", "雨だった。"), ("b.txt", "首相は「行く。」と述べた。"));

        Assert.Equal(0, exit);
        Assert.Equal([0, 1], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("counts").GetProperty("should").GetInt32()));
        Assert.Contains("no full stop stands before", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_terms_tells_which_names_may_stand()
    {
        var terms = Path.Combine(folder, "terms.csv");
        await File.WriteAllTextAsync(terms, "key,language,form,first,forbidden\nrehn,ja,レーン氏,マグヌス・レーン組合長,レーヌ氏\nrehn,en,Rehn,,\n");

        var (_, lines) = await CheckAsync($"--format github --terms {terms}", ("a.txt", "レーン氏は語った。レーヌ氏は続けた。"));

        Assert.Equal(2, lines.Count(line => line.Contains("register-name", StringComparison.Ordinal)));
        Assert.Contains("初出では「マグヌス・レーン組合長」", lines[0], StringComparison.Ordinal);
        Assert.Contains("台帳で使わない表記", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_reads_by_its_own_rules()
    {
        var (_, lines) = await CheckAsync("--edition en --format github", ("a.txt", "He went to the the harbor."));

        Assert.Equal(["english-doubled-words", "english-spelling"], lines.Select(line => line.Split("title=")[1].Split("::")[0]));
        Assert.All(lines, line => Assert.StartsWith("::warning file=", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_log_of_SARIF_names_rule_place_and_fix()
    {
        var (exit, lines) = await CheckAsync("--format sarif", ("a.txt", "ﾛｼｱ"));
        var result = JsonDocument.Parse(Assert.Single(lines)).RootElement.GetProperty("runs")[0].GetProperty("results")[0];

        Assert.Equal(1, exit);
        Assert.Equal(("half-width-kana", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.Equal("ロシア", result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("--edition zz", "雨だった。")]
    [InlineData("--format loud", "雨だった。")]
    [InlineData("", NotUtf8)]
    public async Task What_was_asked_wrongly_is_a_usage_error(string options, string text)
    {
        var (exit, lines) = await CheckAsync(options, ("a.txt", text));

        Assert.Equal(2, exit);
        Assert.DoesNotContain(lines, line => line.StartsWith('{'));
    }

    private async Task<(int Exit, string[] Lines)> CheckAsync(string options, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), text == NotUtf8 ? [0xED, 0xA0, 0x80] : Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        }

        return await AskedProgram.AskAsync(["check", .. files.Select(file => Path.Combine(folder, file.Name)), .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)], []);
    }
}
