namespace Kawaraban.Newsroom.Archive.Sqlite;

/// <summary>What SQLite itself holds of story files: facts, what they rest on and what was done to them are only added to.</summary>
internal static class SqliteFactLaws
{
    public static readonly IReadOnlyList<string> Statements =
    [
        .. SqliteLaws.OnlyAddedTo("facts"), .. SqliteLaws.OnlyAddedTo("fact_parties"), .. SqliteLaws.OnlyAddedTo("fact_evidence"), .. SqliteLaws.OnlyAddedTo("fact_acts"),
    ];
}
