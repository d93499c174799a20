using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The keys of programs: given out once, known by a hash, taken back at any time.</summary>
public sealed class TokenBook(IDbContextFactory<ArchiveContext> archive, StaffBook staff, TimeProvider clock)
{
    /// <summary>More than so many nobody can keep account of.</summary>
    public const int MostOfOne = 50;

    /// <summary>When it was last used is written at most this often.</summary>
    private static readonly TimeSpan Noting = TimeSpan.FromMinutes(1);

    /// <param name="hasSecondFactor">Whether the session that makes it was opened with one.</param>
    /// <returns>The token's secret, to be shown once; null where somebody has as many as anybody may.</returns>
    public async Task<string?> IssueAsync(StaffId who, string name, DeskRole scope, IReadOnlyCollection<EditionId> editions, TimeSpan life, bool hasSecondFactor = false, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (await db.AccessTokens.CountAsync(x => x.StaffId == who, cancel) >= MostOfOne)
        {
            return null;
        }
        var (secret, now) = (AccessToken.NewSecret(), clock.GetUtcNow());
        db.Add(new AccessToken
        {
            Id = Guid.CreateVersion7(), StaffId = who, Name = name, Hash = AccessToken.HashOf(secret), Scope = scope, Editions = string.Join('\n', editions),
            CreatedAt = now, ExpiresAt = now + (life < AccessToken.LongestLife ? life : AccessToken.LongestLife), HasSecondFactor = hasSecondFactor,
        });
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>The latest first, those that have expired too.</summary>
    public async Task<IReadOnlyList<AccessToken>> OfAsync(StaffId who, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.AccessTokens.AsNoTracking().Where(x => x.StaffId == who).OrderByDescending(x => x.CreatedAt).ToListAsync(cancel);
    }

    /// <summary>It opens nothing from then on.</summary>
    public async Task<bool> RevokeAsync(StaffId who, Guid id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.AccessTokens.Where(x => x.Id == id && x.StaffId == who).ExecuteDeleteAsync(cancel) == 1;
    }

    /// <summary>Who comes with that secret, with no more rights than the token's; null for one that opens nothing.</summary>
    public async Task<(Guid Token, StaffPass Pass)?> EnterAsync(string secret, CancellationToken cancel = default)
    {
        var (hash, now) = (AccessToken.HashOf(secret), clock.GetUtcNow());
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (await db.AccessTokens.AsNoTracking().FirstOrDefaultAsync(x => x.Hash == hash && x.ExpiresAt > now, cancel) is not { } token || await staff.PassAsync(token.StaffId, cancel) is not { } pass)
        {
            return null;
        }
        if (token.LastUsedAt is null || now - token.LastUsedAt > Noting)
        {
            await db.AccessTokens.Where(x => x.Id == token.Id).ExecuteUpdateAsync(set => set.SetProperty(x => x.LastUsedAt, now), cancel);
        }
        return (token.Id, pass with { HasSecondFactor = token.HasSecondFactor, Rights = pass.Rights with { AtMost = token.Scope, Only = token.EditionSet } });
    }
}
