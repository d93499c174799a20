namespace Kawaraban.Newsroom.Archive.Postgres;

/// <summary>
/// What PostgreSQL itself holds of stops: nothing of a stopped story goes live, a stop leaves nothing of its story live, what was decided is
/// only added to. An embargo's end is held against the time of the release: the clock is the program's.
/// </summary>
internal static class PostgresStopLaws
{
    public static readonly IReadOnlyList<string> Statements =
    [
        """
        CREATE FUNCTION law_stopped() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.state = 'Live' AND (TG_OP = 'INSERT' OR OLD.state <> 'Live') AND EXISTS (
            SELECT 1 FROM articles JOIN stops ON stops.story_id = articles.story_id
            WHERE articles.id = NEW.article_id
              AND (stops.kind = 'Kill' OR NEW.released_at IS NULL OR stops.until > NEW.released_at)
              AND NOT EXISTS (SELECT 1 FROM liftings WHERE liftings.stop_id = stops.id AND liftings.edition_id = articles.edition_id))
          THEN RAISE EXCEPTION 'nothing of a stopped story is released'; END IF;
          RETURN NEW;
        END $$
        """,
        "CREATE TRIGGER law_stopped BEFORE INSERT OR UPDATE ON versions FOR EACH ROW EXECUTE FUNCTION law_stopped()",
        """
        CREATE FUNCTION law_stop_whole() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT 1 FROM versions JOIN articles ON articles.id = versions.article_id WHERE articles.story_id = NEW.story_id AND versions.state = 'Live')
          THEN RAISE EXCEPTION 'a stop leaves nothing of its story live'; END IF;
          RETURN NEW;
        END $$
        """,
        "CREATE TRIGGER law_stop_whole BEFORE INSERT ON stops FOR EACH ROW EXECUTE FUNCTION law_stop_whole()",
        .. PostgresLaws.OnlyAddedTo("stops"), .. PostgresLaws.OnlyAddedTo("liftings"), .. PostgresLaws.OnlyAddedTo("stop_confirmations"),
    ];

    /// <summary>Before the tables go: what hangs on tables that stay.</summary>
    public static readonly IReadOnlyList<string> Repeal = ["DROP TRIGGER law_stopped ON versions", "DROP FUNCTION law_stopped()", "DROP TRIGGER law_stop_whole ON stops", "DROP FUNCTION law_stop_whole()"];
}
