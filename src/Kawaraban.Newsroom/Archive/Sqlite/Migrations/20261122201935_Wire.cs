using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Wire : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "embargoed_until",
                table: "stories",
                type: "INTEGER",
                nullable: true);

            // By hand: the generated change of the key switches foreign keys off, which no transaction can hold. Nothing refers to receipts.
            migrationBuilder.DropIndex(
                name: "IX_receipts_article_id",
                table: "receipts");

            migrationBuilder.RenameTable(
                name: "receipts",
                newName: "receipts_before");

            migrationBuilder.CreateTable(
                name: "receipts",
                columns: table => new
                {
                    edition_id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    link = table.Column<string>(type: "TEXT", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    updated = table.Column<long>(type: "INTEGER", nullable: true),
                    standing = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false, defaultValue: "Usable"),
                    release_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_receipts", x => new { x.edition_id, x.source_id, x.item_id });
                    table.ForeignKey(
                        name: "FK_receipts_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.Sql(
                """
                INSERT INTO receipts (edition_id, source_id, item_id, article_id, content_hash, source, link, received_at, version)
                SELECT edition_id, '00000000-0000-0000-0000-000000000000', item_id, article_id, content_hash, source, link, received_at, '' FROM receipts_before
                """);

            migrationBuilder.DropTable(
                name: "receipts_before");

            migrationBuilder.CreateIndex(
                name: "IX_receipts_article_id",
                table: "receipts",
                column: "article_id");

            migrationBuilder.CreateTable(
                name: "advisories",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    story_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    settled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    settled_by = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    section = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    credit = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    interval_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    categories = table.Column<string>(type: "TEXT", nullable: false),
                    subjects = table.Column<string>(type: "TEXT", nullable: false),
                    not_words = table.Column<string>(type: "TEXT", nullable: false),
                    max_urgency = table.Column<int>(type: "INTEGER", nullable: true),
                    brings_pictures = table.Column<bool>(type: "INTEGER", nullable: false),
                    releases_at_once = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_paused = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    created_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    claim = table.Column<Guid>(type: "TEXT", nullable: true),
                    claimed_until = table.Column<long>(type: "INTEGER", nullable: true),
                    etag = table.Column<string>(type: "TEXT", nullable: true),
                    last_modified = table.Column<string>(type: "TEXT", nullable: true),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    came_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    failure_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    failure_message = table.Column<string>(type: "TEXT", nullable: false),
                    format = table.Column<string>(type: "TEXT", nullable: false),
                    is_gone = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    message = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<string>(type: "TEXT", nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    article_id = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hub = table.Column<string>(type: "TEXT", nullable: false),
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<string>(type: "TEXT", nullable: true),
                    wish = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    lease_until = table.Column<long>(type: "INTEGER", nullable: true),
                    next_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    denial = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: true)
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
