using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Trials : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "trials",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    edition_id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    today = table.Column<string>(type: "TEXT", nullable: false),
                    tried = table.Column<string>(type: "TEXT", nullable: false),
                    section = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    from = table.Column<long>(type: "INTEGER", nullable: true),
                    until = table.Column<long>(type: "INTEGER", nullable: true),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reached_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reached_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    articles = table.Column<int>(type: "INTEGER", nullable: false),
                    read_articles = table.Column<int>(type: "INTEGER", nullable: false),
                    read_bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    new_findings = table.Column<int>(type: "INTEGER", nullable: false),
                    gone_findings = table.Column<int>(type: "INTEGER", nullable: false),
                    same_findings = table.Column<int>(type: "INTEGER", nullable: false),
                    quiet_findings = table.Column<int>(type: "INTEGER", nullable: false),
                    kept = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_trials", x => x.id);
                    table.CheckConstraint("ck_trials_state", "state IN ('Running', 'Stopped', 'Done', 'Broken')");
                });

            migrationBuilder.CreateTable(
                name: "trial_findings",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    trial_id = table.Column<long>(type: "INTEGER", nullable: false),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    arguments = table.Column<string>(type: "TEXT", nullable: false),
                    severity = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    length = table.Column<int>(type: "INTEGER", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    column = table.Column<int>(type: "INTEGER", nullable: false),
                    is_of_source = table.Column<bool>(type: "INTEGER", nullable: false),
                    before = table.Column<string>(type: "TEXT", nullable: false),
                    excerpt = table.Column<string>(type: "TEXT", nullable: false),
                    after = table.Column<string>(type: "TEXT", nullable: false),
                    source_excerpt = table.Column<string>(type: "TEXT", nullable: false),
                    fix = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_trial_findings", x => x.id);
                    table.ForeignKey(
                        name: "FK_trial_findings_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_trial_findings_trials_trial_id",
                        column: x => x.trial_id,
                        principalTable: "trials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_trial_findings_article_id",
                table: "trial_findings",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_trial_findings_trial_id_id",
                table: "trial_findings",
                columns: new[] { "trial_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_trials_edition_id_id",
                table: "trials",
                columns: new[] { "edition_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_trials_one_running",
                table: "trials",
                column: "edition_id",
                unique: true,
                filter: "state = 'Running'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "trial_findings");

            migrationBuilder.DropTable(
                name: "trials");
        }
    }
}
