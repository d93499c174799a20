using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Who is on the staff and what they may do. Whatever takes a right away ends their sessions with it.</summary>
public sealed class StaffBook(IDbContextFactory<ArchiveContext> archive)
{
    /// <summary>Who that is now; null for a stranger and for whoever is disabled.</summary>
    public async Task<StaffPass?> PassAsync(StaffId id, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var member = await db.Users.AsNoTracking().Where(x => x.Id == id.Value && !x.IsDisabled).Select(x => new { x.Name, x.Email, x.SecurityStamp }).FirstOrDefaultAsync(cancel);
        return member is null ? null : new StaffPass(id, member.Name, member.Email ?? "", member.SecurityStamp ?? "", (await RightsAsync(db, [id.Value], cancel))[id.Value]);
    }

    /// <summary>Everybody, by name.</summary>
    public async Task<IReadOnlyList<StaffRow>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await RowsAsync(db, db.Users, cancel);
    }

    public async Task<StaffRow?> FindAsync(StaffId id, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return (await RowsAsync(db, db.Users.Where(x => x.Id == id.Value), cancel)).SingleOrDefault();
    }

    /// <summary>The names of those who are still on the staff.</summary>
    public async Task<IReadOnlyDictionary<StaffId, string>> NamesAsync(IEnumerable<StaffId> ids, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.NamesAsync(ids, cancel);
    }

    /// <summary>Gives somebody a name and rights. Their sessions end where a right changed.</summary>
    /// <param name="everywhere">Their role in editions that <paramref name="rights"/> does not name.</param>
    public Task<StaffChange> ChangeAsync(StaffId id, string name, DeskRole everywhere, IReadOnlyDictionary<EditionId, DeskRole> rights, CancellationToken cancel = default) => ActAsync(id, async (db, member) =>
    {
        member.Name = name;
        var before = (await RightsAsync(db, [id.Value], cancel))[id.Value];
        var own = everywhere == DeskRole.Owner ? new Dictionary<EditionId, DeskRole>() : rights;
        if (before.Everywhere == everywhere && before.In.Count == own.Count && own.All(right => before.In.TryGetValue(right.Key, out var role) && role == right.Value))
        {
            return;
        }
        await PutRightsAsync(db, id, everywhere, own, cancel);
        EndSessions(member);
    }, cancel);

    /// <summary>Shuts somebody out, or lets them in again.</summary>
    public Task<StaffChange> DisableAsync(StaffId id, bool disabled, CancellationToken cancel = default) => ActAsync(id, (_, member) =>
    {
        member.IsDisabled = disabled;
        EndSessions(member);
        return Task.CompletedTask;
    }, cancel);

    /// <summary>Signs somebody out wherever they are signed in.</summary>
    public Task<StaffChange> EndSessionsAsync(StaffId id, CancellationToken cancel = default) => ActAsync(id, (_, member) =>
    {
        EndSessions(member);
        return Task.CompletedTask;
    }, cancel);

    /// <summary>Takes somebody off the staff, with their name and address. What they wrote and did stays, as that of former staff.</summary>
    public Task<StaffChange> RemoveAsync(StaffId id, CancellationToken cancel = default) => ActAsync(id, async (db, member) =>
    {
        await db.EditionRights.Where(x => x.StaffId == id).ExecuteDeleteAsync(cancel);
        await db.Assignments.Where(x => x.Holder == id).ExecuteDeleteAsync(cancel);
        await db.Notices.Where(x => x.To == id).ExecuteDeleteAsync(cancel);
        await db.AccessTokens.Where(x => x.StaffId == id).ExecuteDeleteAsync(cancel);
        await db.SpentCodes.Where(x => x.StaffId == id).ExecuteDeleteAsync(cancel);
        db.Remove(member);
    }, cancel);

    /// <summary>One change of the staff at a time, so that two owners cannot each take the other's place away and leave none.</summary>
    private async Task<StaffChange> ActAsync(StaffId id, Func<ArchiveContext, StaffMember, Task> act, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        if (await db.Users.FirstOrDefaultAsync(x => x.Id == id.Value, cancel) is not { } member)
        {
            return StaffChange.Missing;
        }
        await act(db, member);
        member.ConcurrencyStamp = Guid.NewGuid().ToString();
        await db.SaveChangesAsync(cancel);
        if (!await AnyOwnerAsync(db, cancel))
        {
            return StaffChange.LastOwner;
        }
        await transaction.CommitAsync(cancel);
        return StaffChange.Done;
    }

    private static void EndSessions(StaffMember member) => member.SecurityStamp = Guid.NewGuid().ToString("N");

    private static Task<bool> AnyOwnerAsync(ArchiveContext db, CancellationToken cancel) => (
        from held in db.UserRoles
        join role in db.Roles on held.RoleId equals role.Id
        join member in db.Users on held.UserId equals member.Id
        where role.Name == StaffRole.Owner && !member.IsDisabled
        select member.Id).AnyAsync(cancel);

    private static async Task PutRightsAsync(ArchiveContext db, StaffId id, DeskRole everywhere, IReadOnlyDictionary<EditionId, DeskRole> rights, CancellationToken cancel)
    {
        await db.EditionRights.Where(x => x.StaffId == id).ExecuteDeleteAsync(cancel);
        db.AddRange(rights.Select(right => new EditionRight { StaffId = id, EditionId = right.Key, Role = right.Value }));
        await db.UserRoles.Where(x => x.UserId == id.Value).ExecuteDeleteAsync(cancel);
        if (StaffRole.NameOf(everywhere) is { } name)
        {
            db.Add(new IdentityUserRole<Guid> { UserId = id.Value, RoleId = await RoleAsync(db, name, cancel) });
        }
    }

    /// <summary>Roles are made on first use, as where accounts are made.</summary>
    private static async Task<Guid> RoleAsync(ArchiveContext db, string name, CancellationToken cancel)
    {
        if (await db.Roles.FirstOrDefaultAsync(x => x.Name == name, cancel) is { } known)
        {
            return known.Id;
        }
        var role = new IdentityRole<Guid>(name) { Id = Guid.CreateVersion7(), NormalizedName = name.ToUpperInvariant(), ConcurrencyStamp = Guid.NewGuid().ToString() };
        db.Add(role);
        return role.Id;
    }

    private static async Task<IReadOnlyList<StaffRow>> RowsAsync(ArchiveContext db, IQueryable<StaffMember> members, CancellationToken cancel)
    {
        var rows = await members.AsNoTracking().ToListAsync(cancel);
        var rights = await RightsAsync(db, [.. rows.Select(x => x.Id)], cancel);
        return [.. rows.Select(x => new StaffRow(new StaffId(x.Id), x.Name, x.Email ?? "", x.DeskEdition, x.IsDisabled, rights[x.Id])).OrderBy(x => x.Name, StringComparer.Ordinal)];
    }

    private static async Task<Dictionary<Guid, Rights>> RightsAsync(ArchiveContext db, IReadOnlyList<Guid> members, CancellationToken cancel)
    {
        var staff = members.Select(id => new StaffId(id)).ToList();
        var roles = (await (
            from held in db.UserRoles
            join role in db.Roles on held.RoleId equals role.Id
            where members.Contains(held.UserId)
            select new { held.UserId, role.Name }).ToListAsync(cancel)).ToLookup(x => x.UserId, x => StaffRole.Of(x.Name));
        var own = (await db.EditionRights.AsNoTracking().Where(x => staff.Contains(x.StaffId)).ToListAsync(cancel)).ToLookup(x => x.StaffId.Value);
        return members.ToDictionary(id => id, id => new Rights(roles[id].DefaultIfEmpty(DeskRole.None).Max(), own[id].ToDictionary(x => x.EditionId, x => x.Role)));
    }
}
