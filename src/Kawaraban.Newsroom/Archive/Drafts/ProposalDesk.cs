using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Proposals;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Texts that wait beside blocks: laid down, taken, dismissed. None is ever deleted.</summary>
public sealed class ProposalDesk(IDbContextFactory<ArchiveContext> archive, DraftPaper drafts, TimeProvider clock)
{
    /// <summary>What waits at the article's blocks, the oldest first.</summary>
    public async Task<IReadOnlyList<Proposal>> OpenAsync(ArticleId article, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Proposals.AsNoTracking().Where(x => x.ArticleId == article && x.SettledAt == null).OrderBy(x => x.Id).ToListAsync(cancel);
    }

    public async Task<Proposal?> FindAsync(ArticleId article, long id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Proposals.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id && x.ArticleId == article, cancel);
    }

    /// <summary>Lays a text beside a block. A machine's newer text dismisses its older one; the same text of a file is laid down once.</summary>
    public Task LayAsync(ArticleId article, BlockId block, ProposalKind kind, string text, string reasons, string engine, StaffId by, CancellationToken cancel = default) => Race.RunAsync(async () =>
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var open = await db.Proposals.Where(x => x.ArticleId == article && x.BlockId == block && x.Kind == kind && x.SettledAt == null).ToListAsync(cancel);
        if (open.Any(x => x.Text == text && x.Reasons == reasons))
        {
            return false;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var older in open.Where(x => x.Kind == ProposalKind.Machine || x.Text == text))
        {
            (older.SettledAt, older.SettledBy, older.Taken) = (now, by, false);
        }
        await db.SaveChangesAsync(cancel);
        db.Add(new Proposal { ArticleId = article, BlockId = block, Kind = kind, Text = text, Reasons = reasons, Engine = engine, At = now, By = by });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    });

    /// <summary>Puts a proposal in place of the text that somebody looked at beside it: a save of theirs, which a newer text refuses.</summary>
    /// <returns><see cref="SaveOutcome.Missing"/> too where somebody settled it before.</returns>
    public async Task<SaveOutcome> TakeAsync(Proposal proposal, VersionId draft, int baseRevision, StaffId by, CancellationToken cancel = default)
    {
        if (proposal.SettledAt is not null)
        {
            return new SaveOutcome.Missing();
        }
        var outcome = await drafts.SaveBlockAsync(draft, proposal.BlockId, baseRevision, proposal.Text, proposal.Kind == ProposalKind.Machine ? BlockOrigin.Machine : BlockOrigin.Human, by, cancel);
        if (outcome is SaveOutcome.Saved)
        {
            await SettleAsync(proposal, taken: true, by, cancel);
        }
        return outcome;
    }

    /// <summary>Somebody looked and keeps the block as it is.</summary>
    public Task DismissAsync(Proposal proposal, StaffId by, CancellationToken cancel = default) => SettleAsync(proposal, taken: false, by, cancel);

    private async Task SettleAsync(Proposal proposal, bool taken, StaffId by, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        await db.Proposals.Where(x => x.Id == proposal.Id && x.SettledAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.SettledAt, now).SetProperty(x => x.SettledBy, by).SetProperty(x => x.Taken, taken), cancel);
    }
}
