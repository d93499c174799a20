using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Memory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "memory_marks",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    memory = table.Column<Guid>(type: "TEXT", nullable: false),
                    seen_release = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_memory_marks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "memory_pairs",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    direction = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    source_language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    target_language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    grain = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    source_key = table.Column<long>(type: "INTEGER", nullable: false),
                    previous_key = table.Column<long>(type: "INTEGER", nullable: true),
                    next_key = table.Column<long>(type: "INTEGER", nullable: true),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_article_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    block_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_block_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    translator = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    carried = table.Column<string>(type: "TEXT", nullable: true),
                    replaced_at = table.Column<long>(type: "INTEGER", nullable: true),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    removed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    removed_why = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_memory_pairs", x => x.id);
                    table.CheckConstraint("ck_memory_pairs_grain", "grain IN ('Block', 'Sentence')");
                    table.CheckConstraint("ck_memory_pairs_removed", "removed_at IS NULL OR removed_why IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_memory_pairs_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_memory_pairs_articles_source_article_id",
                        column: x => x.source_article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_memory_pairs_article_id",
                table: "memory_pairs",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_memory_pairs_direction_source_key",
                table: "memory_pairs",
                columns: new[] { "direction", "source_key" });

            migrationBuilder.CreateIndex(
                name: "IX_memory_pairs_source_article_id",
                table: "memory_pairs",
                column: "source_article_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "memory_marks");

            migrationBuilder.DropTable(
                name: "memory_pairs");
        }
    }
}
