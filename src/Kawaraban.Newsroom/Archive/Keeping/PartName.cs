using System.Text.RegularExpressions;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>The names that parts of an export may have: no other is ever read, and none leads anywhere.</summary>
internal static partial class PartName
{
    public static string Of(TableShape table) => $"tables/{table.Name}.jsonl";

    public static string OfPicture(string hash) => $"pictures/{hash}";

    public static bool IsPicture(string name) => Picture().IsMatch(name);

    public static bool IsKnown(string name) =>
        name == PaperManifest.Entry || Picture().IsMatch(name) || Table().IsMatch(name) || (Edition().IsMatch(name) && !name.Contains("..", StringComparison.Ordinal));

    [GeneratedRegex("^pictures/[0-9a-f]{64}$", RegexOptions.NonBacktracking)]
    private static partial Regex Picture();

    [GeneratedRegex("^tables/[a-z_]{1,60}\\.jsonl$", RegexOptions.NonBacktracking)]
    private static partial Regex Table();

    [GeneratedRegex("^editions(/[A-Za-z0-9_.-]{1,100}){1,8}$", RegexOptions.NonBacktracking)]
    private static partial Regex Edition();
}
