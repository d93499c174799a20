using System.Data;
using System.Data.Common;
using Kawaraban.Newsroom.Archive.Keeping;

namespace Kawaraban.Newsroom.Archive.Postgres;

/// <summary>PostgreSQL's triggers are disabled and its foreign keys deferred; it needs the rights of the tables' owner and no more.</summary>
internal sealed class PostgresArchiveLaws : ArchiveLaws
{
    private const string Triggers =
        "SELECT tgrelid::regclass::text, quote_ident(tgname) FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace ORDER BY 1, 2";

    private const string References =
        "SELECT conrelid::regclass::text, quote_ident(conname) FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2";

    public override async Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancel) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    public override string InOrder(ColumnShape column) => TableShape.Quoted(column.Name) + (column.Stored == typeof(string) ? " COLLATE \"C\"" : "");

    public override async Task<IReadOnlyList<string>> PutAsideAsync(DbTransaction transaction, CancellationToken cancel)
    {
        var triggers = await AskAsync(transaction, Triggers, cancel);
        var references = await AskAsync(transaction, References, cancel);
        foreach (var trigger in triggers)
        {
            await RunAsync(transaction, $"ALTER TABLE {trigger[0]} DISABLE TRIGGER {trigger[1]}", cancel);
        }
        foreach (var reference in references)
        {
            await RunAsync(transaction, $"ALTER TABLE {reference[0]} ALTER CONSTRAINT {reference[1]} DEFERRABLE INITIALLY DEFERRED", cancel);
        }
        return
        [
            "SET CONSTRAINTS ALL IMMEDIATE",
            .. references.Select(reference => $"ALTER TABLE {reference[0]} ALTER CONSTRAINT {reference[1]} NOT DEFERRABLE"),
            .. triggers.Select(trigger => $"ALTER TABLE {trigger[0]} ENABLE TRIGGER {trigger[1]}"),
        ];
    }

    public override async Task SetUpAsync(DbTransaction transaction, IReadOnlyList<string> laws, IReadOnlyList<TableShape> tables, CancellationToken cancel)
    {
        foreach (var law in laws)
        {
            await RunAsync(transaction, law, cancel);
        }
        foreach (var (table, key) in tables.SelectMany(table => table.Key.Where(key => key.Stored == typeof(long) || key.Stored == typeof(int)), (table, key) => (table.Name, key.Name)))
        {
            var (named, column) = (TableShape.Quoted(table), TableShape.Quoted(key));
            await RunAsync(
                transaction,
                // Null for a column without a counter, and then nothing is set.
                $"SELECT setval(pg_get_serial_sequence('{named}', '{key}'), greatest(max({column}), 1), max({column}) IS NOT NULL) FROM {named}",
                cancel);
        }
    }
}
