using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class EvidenceTakenBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "evidence",
                table: "fact_acts",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_fact_acts_one_taking_back",
                table: "fact_acts",
                columns: new[] { "file_id", "fact_number", "evidence" },
                unique: true,
                filter: "evidence IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fact_acts_evidence",
                table: "fact_acts",
                sql: "(kind = 'TakenBack') = (evidence IS NOT NULL) AND (evidence IS NULL OR (evidence > 0 AND reason <> ''))");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_fact_acts_one_taking_back",
                table: "fact_acts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fact_acts_evidence",
                table: "fact_acts");

            migrationBuilder.DropColumn(
                name: "evidence",
                table: "fact_acts");
        }
    }
}
