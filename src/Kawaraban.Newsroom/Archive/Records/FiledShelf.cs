using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The story files in memory, for holding texts against them. They are read anew when something was done to one since, on any node.</summary>
public sealed class FiledShelf(IDbContextFactory<ArchiveContext> archive, PlainConnections plain, StoryFileShelf shelf) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile FiledFacts? _facts;

    public async Task<FiledFacts> CurrentAsync(CancellationToken cancel = default)
    {
        var version = await VersionAsync(cancel);
        if (_facts is { } kept && kept.Version >= version)
        {
            return kept;
        }
        await _one.WaitAsync(cancel);
        try
        {
            return _facts is { } made && made.Version >= version ? made : _facts = await ReadAsync(cancel);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Each fact has evidence, and whatever is done to one is an act; both are only added to, as wordings that come in by a file are.</summary>
    private Task<long> VersionAsync(CancellationToken cancel) => plain.NumberAsync(
        "SELECT coalesce((SELECT max(id) FROM fact_acts), 0) + coalesce((SELECT max(id) FROM fact_evidence), 0) + (SELECT count(*) FROM fact_wordings)", cancel);

    /// <summary>The number is read before the files: what is done in between is read again, never missed.</summary>
    private async Task<FiledFacts> ReadAsync(CancellationToken cancel)
    {
        var version = await VersionAsync(cancel);
        await using var db = await archive.OpenAsync(cancel);
        var files = new List<StoryFile>();
        foreach (var key in await db.StoryFiles.AsNoTracking().OrderBy(file => file.Key).Select(file => file.Key).ToListAsync(cancel))
        {
            files.Add((await shelf.FindAsync(db, key, cancel))!);
        }
        return new FiledFacts(version, files);
    }
}
