using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class StoryFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "story_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_story_files", x => x.id);
                    table.CheckConstraint("ck_story_files_key", "key <> ''");
                });

            migrationBuilder.CreateTable(
                name: "facts",
                columns: table => new
                {
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    to = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    offset = table.Column<int>(type: "integer", nullable: false),
                    precision = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    low = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    high = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    bound = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    unit = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    series = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    form = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    in_return_for = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facts", x => new { x.file_id, x.number });
                    table.CheckConstraint("ck_facts_amount", "bound IS NOT NULL OR (low IS NULL AND high IS NULL AND unit = '')");
                    table.CheckConstraint("ck_facts_figure", "(kind = 'Figure') = (series <> '') AND (kind <> 'Figure' OR bound IS NOT NULL)");
                    table.CheckConstraint("ck_facts_form", "(kind = 'Commitment') = (form IS NOT NULL)");
                    table.CheckConstraint("ck_facts_kind", "kind IN ('Event', 'Figure', 'Exchange', 'Commitment', 'Outlook', 'Question')");
                    table.CheckConstraint("ck_facts_number", "number > 0");
                    table.CheckConstraint("ck_facts_time", "(\"from\" IS NULL) = (\"to\" IS NULL) AND (\"from\" IS NULL) = (precision IS NULL) AND (\"from\" IS NULL OR \"from\" < \"to\")");
                    table.ForeignKey(
                        name: "FK_facts_facts_file_id_in_return_for",
                        columns: x => new { x.file_id, x.in_return_for },
                        principalTable: "facts",
                        principalColumns: new[] { "file_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_facts_story_files_file_id",
                        column: x => x.file_id,
                        principalTable: "story_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_facts_terms_place_id",
                        column: x => x.place_id,
                        principalTable: "terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "story_file_wordings",
                columns: table => new
                {
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    about = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_story_file_wordings", x => new { x.file_id, x.edition_id });
                    table.ForeignKey(
                        name: "FK_story_file_wordings_story_files_file_id",
                        column: x => x.file_id,
                        principalTable: "story_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_acts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fact_number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    other = table.Column<int>(type: "integer", nullable: true),
                    outcome = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_acts", x => x.id);
                    table.CheckConstraint("ck_fact_acts_named", "by_name <> ''");
                    table.CheckConstraint("ck_fact_acts_other", "other IS NOT NULL OR kind NOT IN ('Disputed', 'Superseded', 'Invoked', 'Kept', 'Broken')");
                    table.CheckConstraint("ck_fact_acts_outcome", "(kind = 'Settled') = (outcome IS NOT NULL)");
                    table.CheckConstraint("ck_fact_acts_reason", "reason <> '' OR kind NOT IN ('Disputed', 'Superseded', 'Withdrawn', 'Settled')");
                    table.ForeignKey(
                        name: "FK_fact_acts_facts_file_id_fact_number",
                        columns: x => new { x.file_id, x.fact_number },
                        principalTable: "facts",
                        principalColumns: new[] { "file_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_fact_acts_facts_file_id_other",
                        columns: x => new { x.file_id, x.other },
                        principalTable: "facts",
                        principalColumns: new[] { "file_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_evidence",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fact_number = table.Column<int>(type: "integer", nullable: false),
                    voucher = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    strength = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    vouched_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    article_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version_id = table.Column<Guid>(type: "uuid", nullable: true),
                    block_id = table.Column<Guid>(type: "uuid", nullable: true),
                    start = table.Column<int>(type: "integer", nullable: false),
                    quote = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    seen_on = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_evidence", x => x.id);
                    table.CheckConstraint("ck_fact_evidence_outside", "(article_id IS NULL) = (address <> '') AND (article_id IS NULL) = (seen_on IS NOT NULL)");
                    table.CheckConstraint("ck_fact_evidence_place", "(article_id IS NOT NULL) = (version_id IS NOT NULL) AND (article_id IS NOT NULL) = (block_id IS NOT NULL) AND (article_id IS NOT NULL) = (quote <> '')");
                    table.ForeignKey(
                        name: "FK_fact_evidence_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_fact_evidence_facts_file_id_fact_number",
                        columns: x => new { x.file_id, x.fact_number },
                        principalTable: "facts",
                        principalColumns: new[] { "file_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_fact_evidence_terms_vouched_by_id",
                        column: x => x.vouched_by_id,
                        principalTable: "terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_fact_evidence_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_parties",
                columns: table => new
                {
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fact_number = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    term_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_parties", x => new { x.file_id, x.fact_number, x.role, x.term_id });
                    table.ForeignKey(
                        name: "FK_fact_parties_facts_file_id_fact_number",
                        columns: x => new { x.file_id, x.fact_number },
                        principalTable: "facts",
                        principalColumns: new[] { "file_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_fact_parties_terms_term_id",
                        column: x => x.term_id,
                        principalTable: "terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_wordings",
                columns: table => new
                {
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fact_number = table.Column<int>(type: "integer", nullable: false),
                    edition_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    detail = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_wordings", x => new { x.file_id, x.fact_number, x.edition_id });
                    table.CheckConstraint("ck_fact_wordings_text", "text <> ''");
                    table.ForeignKey(
                        name: "FK_fact_wordings_facts_file_id_fact_number",
                        columns: x => new { x.file_id, x.fact_number },
                        principalTable: "facts",
                        principalColumns: new[] { "file_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_fact_acts_file_id_other",
                table: "fact_acts",
                columns: new[] { "file_id", "other" });

            migrationBuilder.CreateIndex(
                name: "ix_fact_acts_of_fact",
                table: "fact_acts",
                columns: new[] { "file_id", "fact_number" });

            migrationBuilder.CreateIndex(
                name: "ix_fact_acts_one_end",
                table: "fact_acts",
                columns: new[] { "file_id", "fact_number", "kind" },
                unique: true,
                filter: "kind IN ('Superseded', 'Withdrawn')");

            migrationBuilder.CreateIndex(
                name: "IX_fact_evidence_article_id",
                table: "fact_evidence",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_evidence_file_id_fact_number",
                table: "fact_evidence",
                columns: new[] { "file_id", "fact_number" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_evidence_version_id",
                table: "fact_evidence",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_evidence_vouched_by_id",
                table: "fact_evidence",
                column: "vouched_by_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_parties_term_id",
                table: "fact_parties",
                column: "term_id");

            migrationBuilder.CreateIndex(
                name: "IX_facts_file_id_in_return_for",
                table: "facts",
                columns: new[] { "file_id", "in_return_for" });

            migrationBuilder.CreateIndex(
                name: "IX_facts_place_id",
                table: "facts",
                column: "place_id");

            migrationBuilder.CreateIndex(
                name: "IX_story_files_key",
                table: "story_files",
                column: "key",
                unique: true);

            foreach (var law in PostgresFactLaws.Statements)
            {
                migrationBuilder.Sql(law);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fact_acts");

            migrationBuilder.DropTable(
                name: "fact_evidence");

            migrationBuilder.DropTable(
                name: "fact_parties");

            migrationBuilder.DropTable(
                name: "fact_wordings");

            migrationBuilder.DropTable(
                name: "story_file_wordings");

            migrationBuilder.DropTable(
                name: "facts");

            migrationBuilder.DropTable(
                name: "story_files");
        }
    }
}
