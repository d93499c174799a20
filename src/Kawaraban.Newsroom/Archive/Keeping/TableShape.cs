using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>A table of the archive, its columns by name and what orders its rows.</summary>
internal sealed class TableShape
{
    private TableShape(ITable table)
    {
        Name = table.Name;
        Columns = [.. table.Columns.Select(column => new ColumnShape(column)).OrderBy(column => column.Name, StringComparer.Ordinal)];
        Key = [.. table.PrimaryKey!.Columns.Select(key => Columns.Single(column => column.Name == key.Name))];
    }

    public string Name { get; }

    public IReadOnlyList<ColumnShape> Columns { get; }

    public IReadOnlyList<ColumnShape> Key { get; }

    /// <summary>Accounts, their secrets and invitations: what an export may leave out.</summary>
    public bool IsOfStaff => Name == "invitations" || Name == "staff" || Name.StartsWith("staff_", StringComparison.Ordinal);

    /// <summary>Every table of the model, by name: one that is added later is among them by itself.</summary>
    public static IReadOnlyList<TableShape> All(ArchiveContext db) =>
        [.. db.Model.GetRelationalModel().Tables.Select(table => new TableShape(table)).OrderBy(table => table.Name, StringComparer.Ordinal)];

    public static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
