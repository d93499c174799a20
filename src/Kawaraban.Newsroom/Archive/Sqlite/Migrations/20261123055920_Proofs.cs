using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Proofs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "countersigns",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    quote = table.Column<string>(type: "TEXT", maxLength: 125, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_countersigns", x => x.id);
                    table.CheckConstraint("ck_countersigns_reason", "reason <> '' AND rule <> '' AND key <> ''");
                    table.ForeignKey(
                        name: "FK_countersigns_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proof_records",
                columns: table => new
                {
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    rules = table.Column<int>(type: "INTEGER", nullable: false),
                    left_open = table.Column<int>(type: "INTEGER", nullable: false),
                    waived = table.Column<int>(type: "INTEGER", nullable: false),
                    signed = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proof_records", x => new { x.version_id, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "waivers",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    scope = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    edition_id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    quote = table.Column<string>(type: "TEXT", maxLength: 125, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    severity = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waivers", x => x.id);
                    table.CheckConstraint("ck_waivers_key", "(scope = 'Once') = (key <> '')");
                    table.CheckConstraint("ck_waivers_reason", "reason <> '' AND rule <> ''");
                    table.CheckConstraint("ck_waivers_scope", "scope IN ('Once', 'Article', 'Paper')");
                    table.ForeignKey(
                        name: "FK_waivers_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waiver_ends",
                columns: table => new
                {
                    waiver_id = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waiver_ends", x => x.waiver_id);
                    table.ForeignKey(
                        name: "FK_waiver_ends_waivers_waiver_id",
                        column: x => x.waiver_id,
                        principalTable: "waivers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_countersigns_article_id",
                table: "countersigns",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_countersigns_version_id_key",
                table: "countersigns",
                columns: new[] { "version_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_waivers_article_id",
                table: "waivers",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_waivers_edition_id_scope",
                table: "waivers",
                columns: new[] { "edition_id", "scope" });

            foreach (var law in SqliteLaws.OfProofs)
            {
                migrationBuilder.Sql(law);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "countersigns");

            migrationBuilder.DropTable(
                name: "proof_records");

            migrationBuilder.DropTable(
                name: "waiver_ends");

            migrationBuilder.DropTable(
                name: "waivers");
        }
    }
}
