using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class TranslationDesk : Migration
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

            migrationBuilder.AddColumn<int>(
                name: "urgency",
                table: "stories",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_disabled",
                table: "staff",
                type: "boolean",
                nullable: false,
                defaultValue: false);

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
                name: "access_tokens",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    scope = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    editions = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_tokens", x => x.id);
                    table.CheckConstraint("ck_access_tokens_scope", "scope IN ('Reader', 'Translator', 'Editor')");
                });

            migrationBuilder.CreateTable(
                name: "assignment_acts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    story_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<Guid>(type: "uuid", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignment_acts", x => x.id);
                    table.ForeignKey(
                        name: "FK_assignment_acts_stories_story_id",
                        column: x => x.story_id,
                        principalTable: "stories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assignments",
                columns: table => new
                {
                    story_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    holder = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignments", x => new { x.story_id, x.edition_id });
                    table.ForeignKey(
                        name: "FK_assignments_stories_story_id",
                        column: x => x.story_id,
                        principalTable: "stories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    block_id = table.Column<Guid>(type: "uuid", nullable: true),
                    answer_to = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    resolved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    resolved_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_comments", x => x.id);
                    table.ForeignKey(
                        name: "FK_comments_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "correction_decisions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    correction_id = table.Column<long>(type: "bigint", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    counterpart_id = table.Column<long>(type: "bigint", nullable: true)
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
                name: "edition_rights",
                columns: table => new
                {
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    role = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_edition_rights", x => new { x.staff_id, x.edition_id });
                    table.CheckConstraint("ck_edition_rights_role", "role IN ('None', 'Reader', 'Translator', 'Editor')");
                });

            migrationBuilder.CreateTable(
                name: "memory_marks",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    memory = table.Column<Guid>(type: "uuid", nullable: false),
                    seen_release = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_memory_marks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "memory_pairs",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    direction = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    source_language = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    target_language = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    grain = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    target = table.Column<string>(type: "text", nullable: false),
                    source_key = table.Column<long>(type: "bigint", nullable: false),
                    previous_key = table.Column<long>(type: "bigint", nullable: true),
                    next_key = table.Column<long>(type: "bigint", nullable: true),
                    article_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_article_id = table.Column<Guid>(type: "uuid", nullable: true),
                    block_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_block_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    translator = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    file = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    carried = table.Column<string>(type: "text", nullable: true),
                    replaced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    removed_why = table.Column<string>(type: "text", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    to = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    edition_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    story_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: true),
                    place = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.id);
                    table.ForeignKey(
                        name: "FK_notices_stories_story_id",
                        column: x => x.story_id,
                        principalTable: "stories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "planned_releases",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_by = table.Column<Guid>(type: "uuid", nullable: true),
                    objections = table.Column<string>(type: "text", nullable: false)
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
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    block_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    reasons = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    engine = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    settled_by = table.Column<Guid>(type: "uuid", nullable: true),
                    taken = table.Column<bool>(type: "boolean", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.id);
                    table.CheckConstraint("ck_proposals_kind", "kind IN ('Exchange', 'Machine')");
                    table.CheckConstraint("ck_proposals_settled", "(settled_at IS NULL) = (settled_by IS NULL) AND (settled_at IS NULL) = (taken IS NULL)");
                    table.ForeignKey(
                        name: "FK_proposals_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    stamp = table.Column<string>(type: "text", nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews", x => x.id);
                    table.CheckConstraint("ck_reviews_decided", "state = 'Asked' OR (decided_by IS NOT NULL AND decided_at IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_reviews_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_reviews_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "stops",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    story_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    advisory_id = table.Column<long>(type: "bigint", nullable: true)
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
                name: "terms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    wikidata = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_terms", x => x.id);
                    table.CheckConstraint("ck_terms_kind", "kind IN ('Person', 'Place', 'Organisation', 'Work', 'Phrase')");
                    table.CheckConstraint("ck_terms_state", "state IN ('Proposed', 'Approved', 'Retired')");
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

            migrationBuilder.CreateTable(
                name: "liftings",
                columns: table => new
                {
                    stop_id = table.Column<long>(type: "bigint", nullable: false),
                    edition_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
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
                    stop_id = table.Column<long>(type: "bigint", nullable: false),
                    edition_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    channel = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "term_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    term_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    before = table.Column<string>(type: "text", nullable: false),
                    after = table.Column<string>(type: "text", nullable: false)
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
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    term_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false)
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
                    term_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    since = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    form = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reading = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    first = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    later = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    aliases = table.Column<string>(type: "text", nullable: false),
                    forbidden = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    search = table.Column<string>(type: "text", nullable: false)
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
                name: "IX_access_tokens_hash",
                table: "access_tokens",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_tokens_staff_id",
                table: "access_tokens",
                column: "staff_id");

            migrationBuilder.CreateIndex(
                name: "IX_assignment_acts_story_id_edition_id",
                table: "assignment_acts",
                columns: new[] { "story_id", "edition_id" });

            migrationBuilder.CreateIndex(
                name: "IX_assignments_edition_id_holder",
                table: "assignments",
                columns: new[] { "edition_id", "holder" });

            migrationBuilder.CreateIndex(
                name: "IX_comments_article_id_at",
                table: "comments",
                columns: new[] { "article_id", "at" });

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

            migrationBuilder.CreateIndex(
                name: "IX_notices_story_id",
                table: "notices",
                column: "story_id");

            migrationBuilder.CreateIndex(
                name: "IX_notices_to_id",
                table: "notices",
                columns: new[] { "to", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_paste_up_acts_version_id_id",
                table: "paste_up_acts",
                columns: new[] { "version_id", "id" });

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
                name: "IX_proposals_article_id_settled_at",
                table: "proposals",
                columns: new[] { "article_id", "settled_at" });

            migrationBuilder.CreateIndex(
                name: "ix_proposals_one_machine",
                table: "proposals",
                columns: new[] { "article_id", "block_id", "kind" },
                unique: true,
                filter: "settled_at IS NULL AND kind = 'Machine'");

            migrationBuilder.CreateIndex(
                name: "IX_reclassings_change_id",
                table: "reclassings",
                column: "change_id");

            migrationBuilder.CreateIndex(
                name: "IX_reviews_article_id",
                table: "reviews",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_reviews_one_open",
                table: "reviews",
                column: "version_id",
                unique: true,
                filter: "state = 'Asked'");

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

            migrationBuilder.CreateIndex(
                name: "IX_stops_story_id",
                table: "stops",
                column: "story_id");

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

            foreach (var law in (string[])[.. PostgresLaws.OfTranslations, .. PostgresLaws.OfRegister, .. PostgresStopLaws.Statements])
            {
                migrationBuilder.Sql(law);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var repeal in PostgresStopLaws.Repeal)
            {
                migrationBuilder.Sql(repeal);
            }

            migrationBuilder.DropTable(
                name: "access_tokens");

            migrationBuilder.DropTable(
                name: "assignment_acts");

            migrationBuilder.DropTable(
                name: "assignments");

            migrationBuilder.DropTable(
                name: "comments");

            migrationBuilder.DropTable(
                name: "correction_decisions");

            migrationBuilder.DropTable(
                name: "edition_rights");

            migrationBuilder.DropTable(
                name: "liftings");

            migrationBuilder.DropTable(
                name: "memory_marks");

            migrationBuilder.DropTable(
                name: "memory_pairs");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "paste_up_acts");

            migrationBuilder.DropTable(
                name: "planned_releases");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "reclassings");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "settlements");

            migrationBuilder.DropTable(
                name: "stop_confirmations");

            migrationBuilder.DropTable(
                name: "term_changes");

            migrationBuilder.DropTable(
                name: "term_mentions");

            migrationBuilder.DropTable(
                name: "term_names");

            migrationBuilder.DropTable(
                name: "source_changes");

            migrationBuilder.DropTable(
                name: "stops");

            migrationBuilder.DropTable(
                name: "terms");

            migrationBuilder.DropColumn(
                name: "head_held_against_id",
                table: "versions");

            migrationBuilder.DropColumn(
                name: "head_source_version_id",
                table: "versions");

            migrationBuilder.DropColumn(
                name: "urgency",
                table: "stories");

            migrationBuilder.DropColumn(
                name: "is_disabled",
                table: "staff");

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
