using Kawaraban.Newsroom.Register;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// The register in memory, for marking names in texts. It is made anew when the number of the last change in the archive is another, so that
/// a change on any node holds on all.
/// </summary>
public sealed class TermShelf(IDbContextFactory<ArchiveContext> archive, PlainConnections plain) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile TermRegister? _register;

    public async Task<TermRegister> CurrentAsync(CancellationToken cancel = default)
    {
        var version = await plain.NumberAsync("SELECT max(id) FROM term_changes", cancel);
        if (_register is { } kept && kept.Version >= version)
        {
            return kept;
        }
        await _one.WaitAsync(cancel);
        try
        {
            return _register is { } made && made.Version >= version ? made : _register = await ReadAsync(cancel);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    /// <summary>The number is read before the entries: a change in between is read again, never missed.</summary>
    private async Task<TermRegister> ReadAsync(CancellationToken cancel)
    {
        var version = await plain.NumberAsync("SELECT max(id) FROM term_changes", cancel);
        await using var db = await archive.CreateDbContextAsync(cancel);
        var terms = await db.Terms.AsNoTracking().Include(term => term.Names).AsSplitQuery().Where(term => term.State == TermState.Approved).ToListAsync(cancel);
        return new TermRegister(version, terms);
    }
}
