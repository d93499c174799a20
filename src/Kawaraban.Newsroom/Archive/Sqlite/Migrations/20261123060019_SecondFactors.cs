using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SecondFactors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "has_second_factor",
                table: "access_tokens",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "staff_acts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    whose = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_acts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staff_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1023, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "FK_staff_passkeys_staff_user_id",
                        column: x => x.user_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_spent_codes",
                columns: table => new
                {
                    staff_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_spent_codes", x => x.staff_id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_staff_acts_whose_id",
                table: "staff_acts",
                columns: new[] { "whose", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_staff_passkeys_user_id",
                table: "staff_passkeys",
                column: "user_id");

            foreach (var law in SqliteLaws.OfStaff)
            {
                migrationBuilder.Sql(law);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "staff_acts");

            migrationBuilder.DropTable(
                name: "staff_passkeys");

            migrationBuilder.DropTable(
                name: "staff_spent_codes");

            migrationBuilder.Sql("ALTER TABLE access_tokens DROP COLUMN has_second_factor");
        }
    }
}
