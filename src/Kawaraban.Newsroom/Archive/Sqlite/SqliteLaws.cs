namespace Kawaraban.Newsroom.Archive.Sqlite;

/// <summary>What SQLite itself holds: a version that was live is never changed, records are only added to. And the search tables.</summary>
internal static class SqliteLaws
{
    public static readonly IReadOnlyList<string> Statements =
    [
        """
        CREATE TRIGGER law_version_unchanged BEFORE UPDATE OF number, kicker, headline, standfirst, section, slug, genre, dateline, picture, keywords, source_version_id, released_at ON versions
        WHEN OLD.state <> 'Draft' BEGIN SELECT RAISE(ABORT, 'a released version is never changed'); END
        """,
        """
        CREATE TRIGGER law_version_state BEFORE UPDATE OF state ON versions
        WHEN NOT (OLD.state = NEW.state OR (OLD.state = 'Draft' AND NEW.state = 'Live') OR (OLD.state = 'Live' AND NEW.state IN ('Superseded', 'Withdrawn')))
        BEGIN SELECT RAISE(ABORT, 'a version goes from draft to live to superseded or withdrawn'); END
        """,
        "CREATE TRIGGER law_version_kept BEFORE DELETE ON versions WHEN OLD.state <> 'Draft' BEGIN SELECT RAISE(ABORT, 'a released version is never deleted'); END",
        .. Guards("blocks", "INSERT", "NEW"), .. Guards("blocks", "UPDATE", "OLD"), .. Guards("blocks", "DELETE", "OLD"),
        .. Guards("bylines", "INSERT", "NEW"), .. Guards("bylines", "UPDATE", "OLD"), .. Guards("bylines", "DELETE", "OLD"),
        .. Guards("alignments", "INSERT", "NEW"), .. Guards("alignments", "UPDATE", "OLD"), .. Guards("alignments", "DELETE", "OLD"),
        .. Guards("version_pictures", "INSERT", "NEW"), .. Guards("version_pictures", "UPDATE", "OLD"), .. Guards("version_pictures", "DELETE", "OLD"),
        .. OnlyAddedTo("releases"), .. OnlyAddedTo("block_saves"),
        "CREATE TABLE search_entries (id INTEGER PRIMARY KEY AUTOINCREMENT, article_id TEXT NOT NULL UNIQUE, edition_id TEXT NOT NULL)",
        """CREATE VIRTUAL TABLE search_words USING fts5(headline, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'")""",
    ];

    /// <summary>Of the translation desk's tables and columns, which came later.</summary>
    public static readonly IReadOnlyList<string> OfTranslations =
    [
        """
        CREATE TRIGGER law_version_pins_unchanged BEFORE UPDATE OF head_source_version_id, head_held_against_id ON versions
        WHEN OLD.state <> 'Draft' BEGIN SELECT RAISE(ABORT, 'a released version is never changed'); END
        """,
        .. OnlyAddedTo("source_changes"), .. OnlyAddedTo("reclassings"), .. OnlyAddedTo("settlements"), .. OnlyAddedTo("paste_up_acts"),
    ];

    /// <summary>Of the name register's tables.</summary>
    public static readonly IReadOnlyList<string> OfRegister = [.. OnlyAddedTo("term_changes")];

    /// <summary>Of what was decided of findings.</summary>
    public static readonly IReadOnlyList<string> OfProofs = [.. OnlyAddedTo("waivers"), .. OnlyAddedTo("waiver_ends"), .. OnlyAddedTo("countersigns"), .. OnlyAddedTo("proof_records")];

    /// <summary>Of the record of accounts.</summary>
    public static readonly IReadOnlyList<string> OfStaff = [.. OnlyAddedTo("staff_acts")];

    private static IEnumerable<string> Guards(string table, string act, string row) =>
    [
        $"""
        CREATE TRIGGER law_{table}_{act.ToLowerInvariant()} BEFORE {act} ON {table}
        WHEN (SELECT state FROM versions WHERE id = {row}.version_id) <> 'Draft' BEGIN SELECT RAISE(ABORT, 'a released version is never changed'); END
        """,
    ];

    internal static IEnumerable<string> OnlyAddedTo(string table) =>
    [
        $"CREATE TRIGGER law_{table}_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, 'records are only added to'); END",
        $"CREATE TRIGGER law_{table}_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'records are only added to'); END",
    ];
}
