using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kawaraban.Newsroom.Archive;

/// <summary>Whether a database has every migration of this program, asked without building the model.</summary>
internal static class SchemaState
{
    private const string Question = "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"";

    public static async Task<bool> IsCurrentAsync(PlainConnections connections, CancellationToken cancel)
    {
        try
        {
            var applied = await connections.AskAsync(Question, ReadAsync, cancel);
            return Ours(connections.MigrationContext).All(applied.Contains);
        }
        catch (DbException)
        {
            // No such table, or no such database yet: the migrations make them.
            return false;
        }
    }

    private static async Task<HashSet<string>> ReadAsync(DbDataReader rows, CancellationToken cancel)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancel))
        {
            names.Add(rows.GetString(0));
        }
        return names;
    }

    private static IEnumerable<string> Ours(string context) => typeof(SchemaState).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType.Name == context)
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id);
}
