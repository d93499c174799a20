using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Rows : Migration
    {
        private const string Proposals = """
            CREATE TABLE proposals (
                id INTEGER NOT NULL CONSTRAINT "PK_proposals" PRIMARY KEY AUTOINCREMENT,
                article_id TEXT NOT NULL,
                at INTEGER NOT NULL,
                block_id TEXT {0},
                by TEXT NOT NULL,
                engine TEXT NOT NULL,
                {1}
                kind TEXT NOT NULL,
                reasons TEXT NOT NULL,
                settled_at INTEGER NULL,
                settled_by TEXT NULL,
                taken INTEGER NULL,
                text TEXT NOT NULL,
                CONSTRAINT ck_proposals_kind CHECK (kind IN ('Exchange', 'Machine')),
                {2}
                CONSTRAINT ck_proposals_settled CHECK ((settled_at IS NULL) = (settled_by IS NULL) AND (settled_at IS NULL) = (taken IS NULL)),
                CONSTRAINT "FK_proposals_articles_article_id" FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE RESTRICT
            )
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            MakeAnew(migrationBuilder, string.Format(Proposals, "NULL", "field TEXT NULL,", "CONSTRAINT ck_proposals_place CHECK ((block_id IS NULL) <> (field IS NULL)),"), "block_id");

            migrationBuilder.AddColumn<string>(
                name: "headline",
                table: "advisories",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "standfirst",
                table: "advisories",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // An earlier program knows no texts for a head: they stay as those of a block that was taken out.
            MakeAnew(migrationBuilder, string.Format(Proposals, "NOT NULL", "", ""), "coalesce(block_id, '00000000-0000-0000-0000-000000000000')");

            migrationBuilder.Sql("ALTER TABLE advisories DROP COLUMN headline");
            migrationBuilder.Sql("ALTER TABLE advisories DROP COLUMN standfirst");
        }

        /// <summary>Not by AlterColumn, which makes the table anew outside of the transaction: here a crash in between leaves all as it was.</summary>
        private static void MakeAnew(MigrationBuilder migrationBuilder, string table, string block)
        {
            migrationBuilder.Sql("DROP INDEX \"IX_proposals_article_id_settled_at\"");
            migrationBuilder.Sql("DROP INDEX ix_proposals_one_machine");
            migrationBuilder.Sql("ALTER TABLE proposals RENAME TO proposals_before");
            migrationBuilder.Sql(table);
            migrationBuilder.Sql(
                "INSERT INTO proposals (id, article_id, at, block_id, by, engine, kind, reasons, settled_at, settled_by, taken, text) "
                + $"SELECT id, article_id, at, {block}, by, engine, kind, reasons, settled_at, settled_by, taken, text FROM proposals_before");
            migrationBuilder.Sql("DROP TABLE proposals_before");
            migrationBuilder.Sql("CREATE INDEX \"IX_proposals_article_id_settled_at\" ON proposals (article_id, settled_at)");
            migrationBuilder.Sql("CREATE UNIQUE INDEX ix_proposals_one_machine ON proposals (article_id, block_id, kind) WHERE settled_at IS NULL AND kind = 'Machine'");
        }
    }
}
