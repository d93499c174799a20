namespace Kawaraban.Newsroom.Archive.Postgres;

/// <summary>What PostgreSQL itself holds: a version that was live is never changed, records are only added to. And the search table.</summary>
internal static class PostgresLaws
{
    public static readonly IReadOnlyList<string> Statements =
    [
        """
        CREATE FUNCTION law_version() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'DELETE' THEN
            IF OLD.state <> 'Draft' THEN RAISE EXCEPTION 'a released version is never deleted'; END IF;
            RETURN OLD;
          END IF;
          IF OLD.state <> 'Draft' AND (to_jsonb(OLD) - 'state') <> (to_jsonb(NEW) - 'state') THEN RAISE EXCEPTION 'a released version is never changed'; END IF;
          IF NOT (OLD.state = NEW.state OR (OLD.state = 'Draft' AND NEW.state = 'Live') OR (OLD.state = 'Live' AND NEW.state IN ('Superseded', 'Withdrawn')))
          THEN RAISE EXCEPTION 'a version goes from draft to live to superseded or withdrawn'; END IF;
          RETURN NEW;
        END $$
        """,
        "CREATE TRIGGER law_version BEFORE UPDATE OR DELETE ON versions FOR EACH ROW EXECUTE FUNCTION law_version()",
        """
        CREATE FUNCTION law_part_of_version() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          part_of uuid;
        BEGIN
          IF TG_OP = 'INSERT' THEN part_of := NEW.version_id; ELSE part_of := OLD.version_id; END IF;
          IF (SELECT state FROM versions WHERE id = part_of) <> 'Draft' THEN RAISE EXCEPTION 'a released version is never changed'; END IF;
          IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
          RETURN NEW;
        END $$
        """,
        .. PartOfVersion("blocks"), .. PartOfVersion("bylines"), .. PartOfVersion("alignments"), .. PartOfVersion("version_pictures"),
        """
        CREATE FUNCTION law_record() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'records are only added to'; END $$
        """,
        .. OnlyAddedTo("releases"), .. OnlyAddedTo("block_saves"),
        """
        CREATE TABLE search_entries (
          id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, article_id uuid NOT NULL UNIQUE, edition_id text NOT NULL, words tsvector NOT NULL)
        """,
        "CREATE INDEX ix_search_entries_words ON search_entries USING gin (words)",
    ];

    /// <summary>Of the translation desk's tables, which came later.</summary>
    public static readonly IReadOnlyList<string> OfTranslations = [.. OnlyAddedTo("source_changes"), .. OnlyAddedTo("reclassings"), .. OnlyAddedTo("settlements"), .. OnlyAddedTo("paste_up_acts")];

    /// <summary>Of the name register's tables.</summary>
    public static readonly IReadOnlyList<string> OfRegister = [.. OnlyAddedTo("term_changes")];

    /// <summary>Of what was decided of findings.</summary>
    public static readonly IReadOnlyList<string> OfProofs = [.. OnlyAddedTo("waivers"), .. OnlyAddedTo("waiver_ends"), .. OnlyAddedTo("countersigns"), .. OnlyAddedTo("proof_records")];

    /// <summary>Of the record of accounts.</summary>
    public static readonly IReadOnlyList<string> OfStaff = [.. OnlyAddedTo("staff_acts")];

    private static IEnumerable<string> PartOfVersion(string table) =>
        [$"CREATE TRIGGER law_{table} BEFORE INSERT OR UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION law_part_of_version()"];

    internal static IEnumerable<string> OnlyAddedTo(string table) =>
        [$"CREATE TRIGGER law_{table} BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION law_record()"];
}
