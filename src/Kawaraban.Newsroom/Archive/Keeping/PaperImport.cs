using System.Data.Common;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>
/// Writes an exported paper into an empty one, on either database: all of it in one transaction, or nothing. What was written is read again and held against the
/// manifest before it counts.
/// </summary>
public sealed class PaperImport(IDbContextFactory<ArchiveContext> archive, Publication publication, IPictureShelf shelf)
{
    /// <param name="file">The export; it must be seekable.</param>
    /// <param name="progress">Told each part's name when it is begun.</param>
    /// <exception cref="InvalidDataException">The paper is not empty, lacks an edition, or the file is not what it should be; the message says what and where.</exception>
    public async Task<PaperManifest> ReadAsync(Stream file, Action<string>? progress = null, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await JudgeEmptyAsync(transaction.GetDbTransaction(), db, cancel);
        using var paper = await PaperFile.OpenAsync(file, progress, cancel);
        JudgeEditions(paper.Manifest);
        var tables = TablesOf(db, paper.Manifest);
        await KeepPicturesAsync(paper, progress, cancel);
        await LoadAsync(db, transaction.GetDbTransaction(), paper, tables, progress, cancel);
        await FillSearchAsync(db, cancel);
        await transaction.CommitAsync(cancel);
        return paper.Manifest;
    }

    /// <summary>A paper that was only started has an invitation for its first owner; it is void from now on.</summary>
    private static async Task JudgeEmptyAsync(DbTransaction transaction, ArchiveContext db, CancellationToken cancel)
    {
        await db.Invitations.ExecuteDeleteAsync(cancel);
        foreach (var table in TableShape.All(db))
        {
            await using var command = transaction.Connection!.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, $"SELECT 1 FROM {TableShape.Quoted(table.Name)} LIMIT 1");
            if (await command.ExecuteScalarAsync(cancel) is not null)
            {
                throw new InvalidDataException($"the paper is not empty: there are rows in {table.Name}; a paper is imported into an empty one only");
            }
        }
    }

    private void JudgeEditions(PaperManifest manifest)
    {
        if (manifest.Editions.FirstOrDefault(id => publication.Find(id) is null) is { } missing)
        {
            throw new InvalidDataException($"the paper has an edition '{missing}', which the editions' folder here lacks; its files are in the export under {EditionFiles.Folder}");
        }
    }

    /// <summary>A table that the export lacks stays empty; one that it has is here with the same columns.</summary>
    private static IReadOnlyList<TableShape> TablesOf(ArchiveContext db, PaperManifest manifest)
    {
        var known = TableShape.All(db).ToDictionary(table => table.Name);
        foreach (var table in manifest.Tables)
        {
            if (!known.TryGetValue(table.Name, out var shape) || !shape.Columns.Select(column => column.Name).SequenceEqual(table.Columns))
            {
                throw new InvalidDataException($"{PaperManifest.Entry}: the table {table.Name} is not this program's: the export was made by another version of it");
            }
        }
        return [.. manifest.Tables.Select(table => known[table.Name])];
    }

    private async Task KeepPicturesAsync(PaperFile paper, Action<string>? progress, CancellationToken cancel)
    {
        foreach (var part in paper.Manifest.Parts.Where(part => PartName.IsPicture(part.Name)))
        {
            progress?.Invoke(part.Name);
            await using var original = paper.Open(part.Name);
            var kept = await shelf.KeepAsync(original, cancel);
            if (kept.Refusal is { } refusal)
            {
                throw new InvalidDataException($"{part.Name}: {refusal}");
            }
        }
    }

    private static async Task LoadAsync(ArchiveContext db, DbTransaction transaction, PaperFile paper, IReadOnlyList<TableShape> tables, Action<string>? progress, CancellationToken cancel)
    {
        var laws = await db.Laws.PutAsideAsync(transaction, cancel);
        foreach (var table in tables)
        {
            progress?.Invoke(PartName.Of(table));
            await using var lines = paper.Open(PartName.Of(table));
            await TableLoader.LoadAsync(transaction, table, lines, cancel);
        }
        await db.Laws.SetUpAsync(transaction, laws, tables, cancel);
        foreach (var table in tables)
        {
            await JudgeWrittenAsync(db, transaction, paper, table, cancel);
        }
    }

    private static async Task JudgeWrittenAsync(ArchiveContext db, DbTransaction transaction, PaperFile paper, TableShape table, CancellationToken cancel)
    {
        await using var measured = new MeasuredStream(Stream.Null);
        await TableWriter.WriteAsync(transaction, db.Laws, table, measured, cancel);
        var name = PartName.Of(table);
        if (measured.Part(name) != paper.Manifest.Parts.Single(part => part.Name == name))
        {
            throw new InvalidDataException($"{name}: what was written reads differently from what was to be written");
        }
    }

    /// <summary>The search index is of the words of live versions, and is made anew.</summary>
    private static async Task FillSearchAsync(ArchiveContext db, CancellationToken cancel)
    {
        var rows = await (
            from version in db.Versions.AsNoTracking()
            join article in db.Articles.AsNoTracking() on version.ArticleId equals article.Id
            where version.State == VersionState.Live
            orderby article.FirstReleasedAt, article.Id
            select new { article.Id, Version = version.Id }).ToListAsync(cancel);
        foreach (var row in rows)
        {
            var article = await db.Articles.AsNoTracking().SingleAsync(x => x.Id == row.Id, cancel);
            var version = await db.Versions.AsNoTracking().SingleAsync(x => x.Id == row.Version, cancel);
            var blocks = await db.Blocks.AsNoTracking().Where(x => x.VersionId == row.Version).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
            await ReleaseDesk.PutInSearchAsync(db, article, version, blocks, cancel);
        }
    }
}
