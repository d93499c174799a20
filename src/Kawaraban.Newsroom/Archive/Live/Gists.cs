using System.Collections.Concurrent;
using Kawaraban.Newsroom.Readership;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>The gists of released versions, made once: a released version never changes.</summary>
internal sealed class Gists
{
    private const int MostKept = 4096;
    private readonly ConcurrentDictionary<VersionId, Gist> _kept = [];

    public async Task<IReadOnlyDictionary<VersionId, Gist>> OfAsync(ArchiveContext db, IReadOnlyList<VersionId> versions, CancellationToken cancel)
    {
        var asked = new Dictionary<VersionId, Gist>(versions.Count);
        foreach (var version in versions)
        {
            if (_kept.TryGetValue(version, out var gist))
            {
                asked[version] = gist;
            }
        }
        var unknown = versions.Where(version => !asked.ContainsKey(version)).ToList();
        foreach (var (version, gist) in await MakeAsync(db, unknown, cancel))
        {
            asked[version] = gist;
        }
        return asked;
    }

    private async Task<IReadOnlyList<(VersionId, Gist)>> MakeAsync(ArchiveContext db, List<VersionId> versions, CancellationToken cancel)
    {
        if (versions.Count == 0)
        {
            return [];
        }
        if (_kept.Count + versions.Count > MostKept)
        {
            _kept.Clear();
        }
        var rows = await db.Versions.AsNoTracking().Where(version => versions.Contains(version.Id)).ToListAsync(cancel);
        return [.. rows.Select(row => (row.Id, _kept[row.Id] = Gist.Of(row.Headline, row.Standfirst, row.KeywordList)))];
    }
}
