namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>Which things a story file's file holds, which fields each has, and which hang on which: <c>docs/contracts/story-file.md</c>.</summary>
internal static class SheetShape
{
    public const string Format = "kawaraban-story-file/1";

    public const string File = "file";
    public const string Title = "title";
    public const string Fact = "fact";
    public const string Party = "party";
    public const string Wording = "wording";
    public const string Evidence = "evidence";
    public const string Act = "act";

    /// <summary>In the order in which they are written.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Fields = new Dictionary<string, IReadOnlyList<string>>
    {
        [File] = ["format", "key", "address", "licence"],
        [Title] = ["edition", "title", "about"],
        [Fact] = ["number", "kind", "from", "to", "precision", "place", "low", "high", "bound", "unit", "series", "form", "inReturnFor"],
        [Party] = ["role", "term"],
        [Wording] = ["edition", "text", "detail"],
        [Evidence] = ["voucher", "strength", "vouchedBy", "story", "edition", "version", "block", "quote", "address", "title", "seen"],
        [Act] = ["kind", "at", "by", "reason", "other", "outcome", "evidence"],
    };

    /// <summary>What hangs on what, by the name of its list in JSON.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<(string List, string Row)>> Lists = new Dictionary<string, IReadOnlyList<(string, string)>>
    {
        [File] = [("titles", Title), ("facts", Fact)],
        [Fact] = [("parties", Party), ("wordings", Wording), ("evidence", Evidence), ("acts", Act)],
    };

    /// <summary>The columns of a CSV file: what a row is, the number of its fact, and every field.</summary>
    public static readonly IReadOnlyList<string> Columns = ["row", "fact", .. Fields.Values.SelectMany(fields => fields).Distinct()];

    private static readonly HashSet<string> Numbers = ["number", "version", "other", "inReturnFor", "evidence"];

    /// <summary>Whether JSON has it as a number.</summary>
    public static bool IsNumber(string field) => Numbers.Contains(field);

    public static IReadOnlyList<(string List, string Row)> ListsOf(string row) => Lists.TryGetValue(row, out var lists) ? lists : [];
}
