using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EvidenceTakenBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By hand: SQLite adds a column with its check as it is, where Entity Framework would make the table anew and lose the triggers that hold its laws.
            migrationBuilder.Sql("""
                ALTER TABLE fact_acts ADD COLUMN evidence INTEGER NULL
                CONSTRAINT ck_fact_acts_evidence CHECK ((kind = 'TakenBack') = (evidence IS NOT NULL) AND (evidence IS NULL OR (evidence > 0 AND reason <> '')))
                """);

            migrationBuilder.CreateIndex(
                name: "ix_fact_acts_one_taking_back",
                table: "fact_acts",
                columns: new[] { "file_id", "fact_number", "evidence" },
                unique: true,
                filter: "evidence IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_fact_acts_one_taking_back",
                table: "fact_acts");

            migrationBuilder.Sql("ALTER TABLE fact_acts DROP COLUMN evidence");
        }
    }
}
