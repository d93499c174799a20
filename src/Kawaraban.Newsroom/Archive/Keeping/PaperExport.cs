using System.Data.Common;
using System.IO.Compression;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>
/// Writes the whole paper in our own form, as <c>docs/contracts/paper-export.md</c> promises: every table with every column, the originals of the
/// pictures, the editions. It sees one moment of the archive, keeps nobody from writing meanwhile, and holds one row at a time.
/// </summary>
public sealed class PaperExport(IDbContextFactory<ArchiveContext> archive, Publication publication, IPictureOriginals originals, TimeProvider clock)
{
    /// <param name="to">Where the file goes; null makes none, and only the manifest is asked for.</param>
    /// <param name="editions">The folder that the editions were read from.</param>
    /// <param name="withStaff">Whether accounts go along: they are secrets.</param>
    /// <param name="progress">Told each part's name when it is begun.</param>
    /// <exception cref="IOException">A file of the paper is not there, or cannot be read.</exception>
    public async Task<PaperManifest> WriteAsync(Stream? to, string editions, bool withStaff = true, Action<string>? progress = null, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        await using var moment = await db.Laws.BeginReadingAsync(db.Database.GetDbConnection(), cancel);
        using var parts = new PaperParts(to);
        var tables = await AddTablesAsync(parts, db, moment, withStaff, progress, cancel);
        await AddPicturesAsync(parts, moment, progress, cancel);
        await AddEditionsAsync(parts, editions, cancel);
        var manifest = new PaperManifest
        {
            Form = PaperManifest.CurrentForm,
            Made = clock.GetUtcNow(),
            Editions = [.. publication.Editions.Select(edition => edition.Id.Value)],
            HoldsStaff = withStaff,
            Tables = tables,
            Parts = parts.All,
            Hash = PaperManifest.HashOf(parts.All),
        };
        parts.Finish(manifest);
        return manifest;
    }

    private static async Task<IReadOnlyList<ManifestTable>> AddTablesAsync(PaperParts parts, ArchiveContext db, DbTransaction moment, bool withStaff, Action<string>? progress, CancellationToken cancel)
    {
        var tables = new List<ManifestTable>();
        foreach (var table in TableShape.All(db).Where(table => withStaff || !table.IsOfStaff))
        {
            progress?.Invoke(table.Name);
            var rows = 0L;
            await parts.AddAsync(PartName.Of(table), CompressionLevel.Optimal, async to => rows = await TableWriter.WriteAsync(moment, db.Laws, table, to, cancel));
            tables.Add(new ManifestTable(table.Name, [.. table.Columns.Select(column => column.Name)], rows));
        }
        return tables;
    }

    /// <summary>Pictures are compressed already.</summary>
    private async Task AddPicturesAsync(PaperParts parts, DbTransaction moment, Action<string>? progress, CancellationToken cancel)
    {
        foreach (var hash in await HashesAsync(moment, cancel))
        {
            progress?.Invoke("pictures");
            await using var original = originals.OpenOriginal(hash);
            await parts.AddAsync(PartName.OfPicture(hash), CompressionLevel.NoCompression, to => original.CopyToAsync(to, cancel));
            if (parts.All[^1].Sha256 != hash)
            {
                throw new InvalidDataException($"the original of the picture {hash} is damaged: its bytes have another hash");
            }
        }
    }

    private static async Task AddEditionsAsync(PaperParts parts, string folder, CancellationToken cancel)
    {
        foreach (var (name, path) in EditionFiles.Of(folder))
        {
            await using var file = File.OpenRead(path);
            await parts.AddAsync(name, CompressionLevel.Optimal, to => file.CopyToAsync(to, cancel));
        }
    }

    private static async Task<IReadOnlyList<string>> HashesAsync(DbTransaction moment, CancellationToken cancel)
    {
        await using var command = moment.Connection!.CreateCommand();
        (command.Transaction, command.CommandText) = (moment, "SELECT DISTINCT hash FROM pictures WHERE hash IS NOT NULL");
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var hashes = new List<string>();
        while (await rows.ReadAsync(cancel))
        {
            hashes.Add(rows.GetString(0));
        }
        hashes.Sort(StringComparer.Ordinal);
        return hashes;
    }
}
