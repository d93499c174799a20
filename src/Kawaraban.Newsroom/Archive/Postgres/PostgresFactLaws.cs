namespace Kawaraban.Newsroom.Archive.Postgres;

/// <summary>What PostgreSQL itself holds of story files: facts, what they rest on and what was done to them are only added to.</summary>
internal static class PostgresFactLaws
{
    public static readonly IReadOnlyList<string> Statements =
    [
        .. PostgresLaws.OnlyAddedTo("facts"), .. PostgresLaws.OnlyAddedTo("fact_parties"), .. PostgresLaws.OnlyAddedTo("fact_evidence"), .. PostgresLaws.OnlyAddedTo("fact_acts"),
    ];
}
