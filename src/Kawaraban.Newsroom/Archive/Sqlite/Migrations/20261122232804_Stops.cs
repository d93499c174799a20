using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Stops : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "correction_decisions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    correction_id = table.Column<long>(type: "INTEGER", nullable: false),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    counterpart_id = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_correction_decisions", x => x.id);
                    table.CheckConstraint("ck_correction_decisions_named", "(answer IS NULL) = (\"by\" IS NULL) AND (answer IS NULL) = (\"at\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_correction_decisions_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_correction_decisions_releases_correction_id",
                        column: x => x.correction_id,
                        principalTable: "releases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_correction_decisions_releases_counterpart_id",
                        column: x => x.counterpart_id,
                        principalTable: "releases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planned_releases",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stamp = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    objections = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planned_releases", x => x.id);
                    table.CheckConstraint("ck_planned_releases_ended", "(state = 'Waiting') = (ended_at IS NULL)");
                    table.ForeignKey(
                        name: "FK_planned_releases_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stops",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    story_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    advisory_id = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stops", x => x.id);
                    table.CheckConstraint("ck_stops_kind", "kind IN ('Kill', 'Embargo')");
                    table.CheckConstraint("ck_stops_reason", "reason <> ''");
                    table.CheckConstraint("ck_stops_until", "(kind = 'Embargo') = (until IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_stops_stories_story_id",
                        column: x => x.story_id,
                        principalTable: "stories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "liftings",
                columns: table => new
                {
                    stop_id = table.Column<long>(type: "INTEGER", nullable: false),
                    edition_id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_liftings", x => new { x.stop_id, x.edition_id });
                    table.CheckConstraint("ck_liftings_reason", "reason <> ''");
                    table.ForeignKey(
                        name: "FK_liftings_stops_stop_id",
                        column: x => x.stop_id,
                        principalTable: "stops",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stop_confirmations",
                columns: table => new
                {
                    stop_id = table.Column<long>(type: "INTEGER", nullable: false),
                    edition_id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stop_confirmations", x => new { x.stop_id, x.edition_id, x.channel });
                    table.ForeignKey(
                        name: "FK_stop_confirmations_stops_stop_id",
                        column: x => x.stop_id,
                        principalTable: "stops",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_correction_decisions_article_id",
                table: "correction_decisions",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_correction_decisions_correction_id_article_id",
                table: "correction_decisions",
                columns: new[] { "correction_id", "article_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_correction_decisions_counterpart_id",
                table: "correction_decisions",
                column: "counterpart_id");

            migrationBuilder.CreateIndex(
                name: "ix_planned_releases_due",
                table: "planned_releases",
                column: "due_at",
                filter: "state = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_planned_releases_ended_at",
                table: "planned_releases",
                column: "ended_at");

            migrationBuilder.CreateIndex(
                name: "ix_planned_releases_one_waiting",
                table: "planned_releases",
                column: "article_id",
                unique: true,
                filter: "state = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_stops_story_id",
                table: "stops",
                column: "story_id");

            foreach (var law in SqliteStopLaws.Statements)
            {
                migrationBuilder.Sql(law);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var repeal in SqliteStopLaws.Repeal)
            {
                migrationBuilder.Sql(repeal);
            }

            migrationBuilder.DropTable(
                name: "correction_decisions");

            migrationBuilder.DropTable(
                name: "liftings");

            migrationBuilder.DropTable(
                name: "planned_releases");

            migrationBuilder.DropTable(
                name: "stop_confirmations");

            migrationBuilder.DropTable(
                name: "stops");
        }
    }
}
