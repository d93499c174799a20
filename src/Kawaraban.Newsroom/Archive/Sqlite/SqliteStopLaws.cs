namespace Kawaraban.Newsroom.Archive.Sqlite;

/// <summary>
/// What SQLite itself holds of stops: nothing of a stopped story goes live, a stop leaves nothing of its story live, what was decided is only
/// added to. An embargo's end is held against the time of the release: the clock is the program's.
/// </summary>
internal static class SqliteStopLaws
{
    public static readonly IReadOnlyList<string> Statements =
    [
        NothingLive("update", "UPDATE OF state", "NEW.state = 'Live' AND OLD.state <> 'Live'"),
        NothingLive("insert", "INSERT", "NEW.state = 'Live'"),
        """
        CREATE TRIGGER law_stop_whole BEFORE INSERT ON stops
        WHEN EXISTS (SELECT 1 FROM versions JOIN articles ON articles.id = versions.article_id WHERE articles.story_id = NEW.story_id AND versions.state = 'Live')
        BEGIN SELECT RAISE(ABORT, 'a stop leaves nothing of its story live'); END
        """,
        .. SqliteLaws.OnlyAddedTo("stops"), .. SqliteLaws.OnlyAddedTo("liftings"), .. SqliteLaws.OnlyAddedTo("stop_confirmations"),
    ];

    /// <summary>Before the tables go: what hangs on tables that stay.</summary>
    public static readonly IReadOnlyList<string> Repeal = ["DROP TRIGGER law_stopped_update", "DROP TRIGGER law_stopped_insert"];

    private static string NothingLive(string name, string act, string when) =>
        $"""
        CREATE TRIGGER law_stopped_{name} BEFORE {act} ON versions
        WHEN {when} AND EXISTS (
          SELECT 1 FROM articles JOIN stops ON stops.story_id = articles.story_id
          WHERE articles.id = NEW.article_id
            AND (stops.kind = 'Kill' OR NEW.released_at IS NULL OR stops.until > NEW.released_at)
            AND NOT EXISTS (SELECT 1 FROM liftings WHERE liftings.stop_id = stops.id AND liftings.edition_id = articles.edition_id))
        BEGIN SELECT RAISE(ABORT, 'nothing of a stopped story is released'); END
        """;
}
