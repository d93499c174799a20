using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The framework's own store of accounts, but that it keeps hashes of recovery codes and not the codes.</summary>
public sealed class StaffStore(ArchiveContext db, IdentityErrorDescriber? describer = null) : UserStore<StaffMember, IdentityRole<Guid>, ArchiveContext, Guid>(db, describer)
{
    /// <summary>Those that are left after one was used come here as they are kept.</summary>
    public override Task ReplaceCodesAsync(StaffMember user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => RecoveryCode.IsHash(code) ? code : RecoveryCode.HashOf(user.Id, code)), cancellationToken);

    public override Task<bool> RedeemCodeAsync(StaffMember user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, RecoveryCode.HashOf(user.Id, code), cancellationToken);
}
