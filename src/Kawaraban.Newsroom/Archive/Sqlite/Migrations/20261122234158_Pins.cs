using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Pins : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "head_held_against_id",
                table: "versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "head_source_version_id",
                table: "versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "confirmed_at",
                table: "blocks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "confirmed_by",
                table: "blocks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "blocks",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Human");

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "block_saves",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Human");

            migrationBuilder.AddColumn<Guid>(
                name: "held_against_id",
                table: "alignments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "paste_up_acts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    before = table.Column<string>(type: "TEXT", nullable: false),
                    after = table.Column<string>(type: "TEXT", nullable: false),
                    undoes = table.Column<long>(type: "INTEGER", nullable: true),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paste_up_acts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "settlements",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    block_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_block_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settlements", x => x.id);
                    table.ForeignKey(
                        name: "FK_settlements_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_settlements_versions_source_version_id",
                        column: x => x.source_version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "source_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    block_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    field = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    proposed = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 12, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_changes", x => x.id);
                    table.ForeignKey(
                        name: "FK_source_changes_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_source_changes_versions_from_version_id",
                        column: x => x.from_version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_source_changes_versions_to_version_id",
                        column: x => x.to_version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reclassings",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    change_id = table.Column<long>(type: "INTEGER", nullable: false),
                    was = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    became = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reclassings", x => x.id);
                    table.ForeignKey(
                        name: "FK_reclassings_source_changes_change_id",
                        column: x => x.change_id,
                        principalTable: "source_changes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_paste_up_acts_version_id_id",
                table: "paste_up_acts",
                columns: new[] { "version_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_reclassings_change_id",
                table: "reclassings",
                column: "change_id");

            migrationBuilder.CreateIndex(
                name: "IX_settlements_article_id",
                table: "settlements",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_settlements_source_version_id",
                table: "settlements",
                column: "source_version_id");

            migrationBuilder.CreateIndex(
                name: "IX_source_changes_article_id",
                table: "source_changes",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_source_changes_from_version_id",
                table: "source_changes",
                column: "from_version_id");

            migrationBuilder.CreateIndex(
                name: "IX_source_changes_to_version_id",
                table: "source_changes",
                column: "to_version_id");

            foreach (var law in SqliteLaws.OfTranslations)
            {
                migrationBuilder.Sql(law);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "paste_up_acts");

            migrationBuilder.DropTable(
                name: "reclassings");

            migrationBuilder.DropTable(
                name: "settlements");

            migrationBuilder.DropTable(
                name: "source_changes");

            // By hand: the generated change makes the tables anew, which no trigger on them or of them survives.
            migrationBuilder.Sql("DROP TRIGGER law_version_pins_unchanged");
            migrationBuilder.Sql("ALTER TABLE versions DROP COLUMN head_held_against_id");
            migrationBuilder.Sql("ALTER TABLE versions DROP COLUMN head_source_version_id");
            migrationBuilder.Sql("ALTER TABLE blocks DROP COLUMN confirmed_at");
            migrationBuilder.Sql("ALTER TABLE blocks DROP COLUMN confirmed_by");
            migrationBuilder.Sql("ALTER TABLE blocks DROP COLUMN origin");
            migrationBuilder.Sql("ALTER TABLE block_saves DROP COLUMN origin");
            migrationBuilder.Sql("ALTER TABLE alignments DROP COLUMN held_against_id");
        }
    }
}
