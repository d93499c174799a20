using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Wire : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_receipts",
                table: "receipts");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "embargoed_until",
                table: "stories",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "source_id",
                table: "receipts",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "release_at",
                table: "receipts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "standing",
                table: "receipts",
                type: "character varying(12)",
                maxLength: 12,
                nullable: false,
                defaultValue: "Usable");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "updated",
                table: "receipts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "version",
                table: "receipts",
                type: "character varying(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddPrimaryKey(
                name: "PK_receipts",
                table: "receipts",
                columns: new[] { "edition_id", "source_id", "item_id" });

            migrationBuilder.CreateTable(
                name: "advisories",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    story_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    text = table.Column<string>(type: "text", nullable: true),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    settled_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advisories", x => x.id);
                    table.CheckConstraint("ck_advisories_kind", "kind IN ('Update', 'Correction', 'Embargo', 'Withhold', 'Cancel')");
                    table.CheckConstraint("ck_advisories_settled", "settled_by IS NULL OR settled_at IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_advisories_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_advisories_stories_story_id",
                        column: x => x.story_id,
                        principalTable: "stories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "intake_sources",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    section = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    credit = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    interval_minutes = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    categories = table.Column<string>(type: "text", nullable: false),
                    subjects = table.Column<string>(type: "text", nullable: false),
                    not_words = table.Column<string>(type: "text", nullable: false),
                    max_urgency = table.Column<int>(type: "integer", nullable: true),
                    brings_pictures = table.Column<bool>(type: "boolean", nullable: false),
                    releases_at_once = table.Column<bool>(type: "boolean", nullable: false),
                    is_paused = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    claim = table.Column<Guid>(type: "uuid", nullable: true),
                    claimed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    etag = table.Column<string>(type: "text", nullable: true),
                    last_modified = table.Column<string>(type: "text", nullable: true),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    came_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    failure_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    failure_message = table.Column<string>(type: "text", nullable: false),
                    format = table.Column<string>(type: "text", nullable: false),
                    is_gone = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_sources", x => x.id);
                    table.CheckConstraint("ck_intake_sources_interval", "interval_minutes BETWEEN 1 AND 10080");
                    table.CheckConstraint("ck_intake_sources_kind", "kind IN ('Feed', 'Page', 'Folder')");
                    table.CheckConstraint("ck_intake_sources_named", "name <> '' AND address <> ''");
                    table.CheckConstraint("ck_intake_sources_urgency", "max_urgency BETWEEN 1 AND 9");
                });

            migrationBuilder.CreateTable(
                name: "arrivals",
                columns: table => new
                {
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    outcome = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    message = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<string>(type: "text", nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    article_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_arrivals", x => new { x.source_id, x.item_id });
                    table.ForeignKey(
                        name: "FK_arrivals_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_arrivals_intake_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "intake_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hub_subscriptions",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    hub = table.Column<string>(type: "text", nullable: false),
                    topic = table.Column<string>(type: "text", nullable: false),
                    secret = table.Column<string>(type: "text", nullable: true),
                    wish = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    denial = table.Column<string>(type: "text", nullable: true),
                    source_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hub_subscriptions", x => x.id);
                    table.ForeignKey(
                        name: "FK_hub_subscriptions_intake_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "intake_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "IX_receipts_release_at",
                table: "receipts",
                column: "release_at",
                filter: "release_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_advisories_article_id",
                table: "advisories",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_advisories_open",
                table: "advisories",
                column: "story_id",
                filter: "settled_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_arrivals_article_id",
                table: "arrivals",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_arrivals_source_id_at",
                table: "arrivals",
                columns: new[] { "source_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_hub_subscriptions_next_at",
                table: "hub_subscriptions",
                column: "next_at");

            migrationBuilder.CreateIndex(
                name: "IX_hub_subscriptions_source_id",
                table: "hub_subscriptions",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_intake_sources_due_at",
                table: "intake_sources",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "IX_intake_sources_edition_id_kind_address",
                table: "intake_sources",
                columns: new[] { "edition_id", "kind", "address" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "advisories");

            migrationBuilder.DropTable(
                name: "arrivals");

            migrationBuilder.DropTable(
                name: "hub_subscriptions");

            migrationBuilder.DropTable(
                name: "intake_sources");

            migrationBuilder.DropPrimaryKey(
                name: "PK_receipts",
                table: "receipts");

            migrationBuilder.DropIndex(
                name: "IX_receipts_release_at",
                table: "receipts");

            migrationBuilder.DropColumn(
                name: "embargoed_until",
                table: "stories");

            migrationBuilder.DropColumn(
                name: "source_id",
                table: "receipts");

            migrationBuilder.DropColumn(
                name: "release_at",
                table: "receipts");

            migrationBuilder.DropColumn(
                name: "standing",
                table: "receipts");

            migrationBuilder.DropColumn(
                name: "updated",
                table: "receipts");

            migrationBuilder.DropColumn(
                name: "version",
                table: "receipts");

            migrationBuilder.AddPrimaryKey(
                name: "PK_receipts",
                table: "receipts",
                columns: new[] { "edition_id", "item_id" });
        }
    }
}
