using Kawaraban.Newsroom.Staff;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Names of staff for whatever shows who did a thing. Who has left has none.</summary>
internal static class StaffNames
{
    public static async Task<IReadOnlyDictionary<StaffId, string>> NamesAsync(this ArchiveContext db, IEnumerable<StaffId> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(id => id.Value).Distinct().ToList();
        return wanted.Count == 0
            ? new Dictionary<StaffId, string>()
            : await db.Users.AsNoTracking().Where(x => wanted.Contains(x.Id)).ToDictionaryAsync(x => new StaffId(x.Id), x => x.Name, cancel);
    }
}
