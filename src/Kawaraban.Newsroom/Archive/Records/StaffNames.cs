using Kawaraban.Newsroom.Staff;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

internal static class StaffNames
{
    /// <summary>The names of those of the staff who are known.</summary>
    public static async Task<IReadOnlyDictionary<StaffId, string>> NamesAsync(this ArchiveContext db, IEnumerable<StaffId> staff, CancellationToken cancel)
    {
        var ids = staff.Select(x => x.Value).Distinct().ToList();
        return await db.Users.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => new StaffId(x.Id), x => x.Name, cancel);
    }
}
