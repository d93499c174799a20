using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Postgres.Migrations
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
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "head_source_version_id",
                table: "versions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "confirmed_at",
                table: "blocks",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "confirmed_by",
                table: "blocks",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "blocks",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Human");

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "block_saves",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Human");

            migrationBuilder.AddColumn<Guid>(
                name: "held_against_id",
                table: "alignments",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "paste_up_acts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    before = table.Column<string>(type: "text", nullable: false),
                    after = table.Column<string>(type: "text", nullable: false),
                    undoes = table.Column<long>(type: "bigint", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paste_up_acts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "settlements",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    block_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_block_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    decision = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    block_id = table.Column<Guid>(type: "uuid", nullable: true),
                    field = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    proposed = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    @class = table.Column<string>(name: "class", type: "character varying(12)", maxLength: 12, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    change_id = table.Column<long>(type: "bigint", nullable: false),
                    was = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    became = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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

            foreach (var law in PostgresLaws.OfTranslations)
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

            migrationBuilder.DropColumn(
                name: "head_held_against_id",
                table: "versions");

            migrationBuilder.DropColumn(
                name: "head_source_version_id",
                table: "versions");

            migrationBuilder.DropColumn(
                name: "confirmed_at",
                table: "blocks");

            migrationBuilder.DropColumn(
                name: "confirmed_by",
                table: "blocks");

            migrationBuilder.DropColumn(
                name: "origin",
                table: "blocks");

            migrationBuilder.DropColumn(
                name: "origin",
                table: "block_saves");

            migrationBuilder.DropColumn(
                name: "held_against_id",
                table: "alignments");
        }
    }
}
