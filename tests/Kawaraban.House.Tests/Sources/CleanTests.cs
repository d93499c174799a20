using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kawaraban.House.Tests.Sources;

/// <summary>What no file of the repository may hold.</summary>
public sealed partial class CleanTests
{
    /// <summary>Files that name a folder of the machine on purpose.</summary>
    private static readonly Dictionary<string, string> OfMachines = new(StringComparer.Ordinal)
    {
        ["do"] = "makes the temporary folder of the tests' PostgreSQL cluster",
    };

    [Fact]
    public void No_source_leaves_work_for_later() =>
        Nothing.Wrong(Lines("", Later(), ".cs", ".razor", ".ts", ".js", ".css", ".csproj", ".props", ".json", ""));

    [Fact]
    public void No_file_names_a_machine_or_a_registry() =>
        Nothing.Wrong(Lines("", Machine()).Where(line => !OfMachines.Keys.Any(file => line.StartsWith(file + ":", StringComparison.Ordinal))));

    [Fact]
    public void Locked_packages_do_not_say_where_they_were_found()
    {
        var locks = Repository.Texts("", ".json").Where(file => Path.GetFileName(file) == "package-lock.json");

        Nothing.Wrong(locks.Where(file => Names(JsonDocument.Parse(File.ReadAllText(file)).RootElement).Contains("resolved")).Select(Repository.NameOf));
    }

    [Fact]
    public void Every_text_ends_in_a_newline_and_has_no_carriage_return() => Nothing.Wrong(
        Repository.Texts("", ".cs", ".razor", ".md", ".json", ".css", ".ts", ".csproj")
            .Where(file => File.ReadAllText(file) is { Length: > 0 } text && (text[^1] != '\n' || text.Contains('\r', StringComparison.Ordinal)))
            .Select(Repository.NameOf));

    private static IEnumerable<string> Lines(string folder, Regex wrong, params string[] endings) => Repository.Texts(folder, endings)
        .SelectMany(file => File.ReadLines(file).Select((line, i) => (Line: line, Place: $"{Repository.NameOf(file)}:{i + 1}")))
        .Where(read => wrong.IsMatch(read.Line))
        .Select(read => $"{read.Place}: {read.Line.Trim()}");

    private static IEnumerable<string> Names(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Names(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    [GeneratedRegex(@"\b(T[O]DO|F[I]XME|H[A]CK|X[X]X)\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"(?<![\w.\-/~}])/(w[o]rk|r[o]ot|h[o]me|t[m]p)(/|\b)|registry\.n[p]mjs|n[u]get\.org|registry\.y[a]rnpkg")]
    private static partial Regex Machine();
}
