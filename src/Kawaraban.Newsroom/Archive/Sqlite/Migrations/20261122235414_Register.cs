using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Register : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "terms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    wikidata = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_terms", x => x.id);
                    table.CheckConstraint("ck_terms_kind", "kind IN ('Person', 'Place', 'Organisation', 'Work', 'Phrase')");
                    table.CheckConstraint("ck_terms_state", "state IN ('Proposed', 'Approved', 'Retired')");
                });

            migrationBuilder.CreateTable(
                name: "term_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    term_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    before = table.Column<string>(type: "TEXT", nullable: false),
                    after = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_term_changes", x => x.id);
                    table.ForeignKey(
                        name: "FK_term_changes_terms_term_id",
                        column: x => x.term_id,
                        principalTable: "terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "term_mentions",
                columns: table => new
                {
                    article_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    term_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_term_mentions", x => new { x.article_id, x.term_id, x.form });
                    table.ForeignKey(
                        name: "FK_term_mentions_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_term_mentions_terms_term_id",
                        column: x => x.term_id,
                        principalTable: "terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "term_names",
                columns: table => new
                {
                    term_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    since = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    form = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reading = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    first = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    later = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    aliases = table.Column<string>(type: "TEXT", nullable: false),
                    forbidden = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    search = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_term_names", x => new { x.term_id, x.position });
                    table.ForeignKey(
                        name: "FK_term_names_terms_term_id",
                        column: x => x.term_id,
                        principalTable: "terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_term_changes_term_id",
                table: "term_changes",
                column: "term_id");

            migrationBuilder.CreateIndex(
                name: "IX_term_mentions_term_id",
                table: "term_mentions",
                column: "term_id");

            migrationBuilder.CreateIndex(
                name: "IX_term_names_language_form",
                table: "term_names",
                columns: new[] { "language", "form" });

            migrationBuilder.CreateIndex(
                name: "IX_terms_slug",
                table: "terms",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_terms_state",
                table: "terms",
                column: "state");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "term_changes");

            migrationBuilder.DropTable(
                name: "term_mentions");

            migrationBuilder.DropTable(
                name: "term_names");

            migrationBuilder.DropTable(
                name: "terms");
        }
    }
}
