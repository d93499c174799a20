using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Tables and columns in the databases' own spelling, so that a hand-written query needs no quotes.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var table in builder.Model.GetEntityTypes())
        {
            table.SetTableName(Of(table.GetTableName()!));
            foreach (var column in table.GetProperties())
            {
                column.SetColumnName(Of(column.Name));
            }
        }
    }

    private static string Of(string name)
    {
        var spelt = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1]))
            {
                spelt.Append('_');
            }
            spelt.Append(char.ToLowerInvariant(name[i]));
        }
        return spelt.ToString();
    }
}
