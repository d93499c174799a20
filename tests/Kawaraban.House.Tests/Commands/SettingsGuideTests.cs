using System.Text.RegularExpressions;

namespace Kawaraban.House.Tests.Commands;

/// <summary><c>docs/guides/settings.md</c> says every option and variable there is, and no other.</summary>
public sealed partial class SettingsGuideTests
{
    private static readonly string Guide = Repository.Read("docs", "guides", "settings.md");

    /// <summary>What the command-line library adds to every program.</summary>
    private static readonly HashSet<string> OfTheLibrary = ["--help", "--version"];

    [Fact]
    public void Every_option_is_in_the_guide_and_every_option_of_the_guide_exists() =>
        Assert.Equal(CommandTree.Options.Except(OfTheLibrary).Order(StringComparer.Ordinal), Option().Matches(Guide).Select(match => match.Groups[1].Value).Distinct().Except(OfTheLibrary).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_command_is_in_the_guide() =>
        Nothing.Wrong(CommandTree.Commands.Where(command => command.Subcommands.Count == 0).Select(command => command.Name).Where(name => !Guide.Contains($" {name}", StringComparison.Ordinal)));

    [Fact]
    public void Every_environment_variable_is_in_the_guide_and_every_one_of_the_guide_is_read() =>
        Assert.Equal(VariablesOfTheSources().Concat(CommandTree.Variables).Distinct().Order(StringComparer.Ordinal), Variable().Matches(Guide).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_default_of_the_guide_is_the_program_s()
    {
        Assert.Contains("| `--port` | `KAWARABAN_PORT` | `5080` |", Guide, StringComparison.Ordinal);
        Assert.Contains("| `--listen` | `KAWARABAN_LISTEN` | `localhost` |", Guide, StringComparison.Ordinal);
        Assert.Contains("| `--data` | `KAWARABAN_DATA` | `data` |", Guide, StringComparison.Ordinal);
        Assert.Equal(("5080", "localhost", "data"), (Default("--port"), Default("--listen"), Default("--data")));
    }

    private static string Default(string name) => (string)CommandTree.Root.Options.Single(option => option.Name == name).GetDefaultValue()!;

    private static IEnumerable<string> VariablesOfTheSources() => new[] { "src", "tests", "bench" }.SelectMany(folder => Repository.Texts(folder, ".cs", ".ts"))
        .Append(Repository.Folder("do"))
        .SelectMany(file => Variable().Matches(File.ReadAllText(file)))
        .Select(match => match.Value);

    [GeneratedRegex("`(--[a-z-]+)")]
    private static partial Regex Option();

    [GeneratedRegex(@"\bKAWARABAN_[A-Z]+(_[A-Z]+)*\b")]
    private static partial Regex Variable();
}
