using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kawaraban.Newsroom.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Rows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "block_id",
                table: "proposals",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<string>(
                name: "field",
                table: "proposals",
                type: "character varying(12)",
                maxLength: 12,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "headline",
                table: "advisories",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "standfirst",
                table: "advisories",
                type: "text",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_proposals_place",
                table: "proposals",
                sql: "(block_id IS NULL) <> (field IS NULL)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_proposals_place",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "field",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "headline",
                table: "advisories");

            migrationBuilder.DropColumn(
                name: "standfirst",
                table: "advisories");

            migrationBuilder.AlterColumn<Guid>(
                name: "block_id",
                table: "proposals",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
