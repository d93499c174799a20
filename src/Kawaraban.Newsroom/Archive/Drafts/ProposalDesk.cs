using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Proposals;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Texts that wait beside blocks and heads: laid down, taken, dismissed. None is ever deleted.</summary>
public sealed class ProposalDesk(IDbContextFactory<ArchiveContext> archive, DraftPaper drafts, HeadPaper heads, TimeProvider clock)
{
    /// <summary>What waits at the article's head and blocks, the oldest first.</summary>
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
    public Task LayAsync(ArticleId article, BlockId block, ProposalKind kind, string text, string reasons, string engine, StaffId by, CancellationToken cancel = default) =>
        LayAsync(new Proposal { ArticleId = article, BlockId = block, Kind = kind, Text = text, Reasons = reasons, Engine = engine, At = clock.GetUtcNow(), By = by }, cancel);

    /// <summary>Lays a text that came back in a file beside one of the head's.</summary>
    public Task LayAsync(ArticleId article, HeadField field, string text, string reasons, StaffId by, CancellationToken cancel = default) =>
        LayAsync(new Proposal { ArticleId = article, Field = field, Kind = ProposalKind.Exchange, Text = text, Reasons = reasons, At = clock.GetUtcNow(), By = by }, cancel);

    private Task LayAsync(Proposal laid, CancellationToken cancel) => Race.RunAsync(async () =>
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var open = await db.Proposals
            .Where(x => x.ArticleId == laid.ArticleId && x.BlockId == laid.BlockId && x.Field == laid.Field && x.Kind == laid.Kind && x.SettledAt == null).ToListAsync(cancel);
        if (open.Any(x => x.Text == laid.Text && x.Reasons == laid.Reasons))
        {
            return false;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var older in open.Where(x => x.Kind == ProposalKind.Machine || x.Text == laid.Text))
        {
            (older.SettledAt, older.SettledBy, older.Taken) = (laid.At, laid.By, false);
        }
        await db.SaveChangesAsync(cancel);
        db.Add(laid);
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
        var outcome = proposal.BlockId is { } block
            ? await drafts.SaveBlockAsync(draft, block, baseRevision, proposal.Text, proposal.Kind == ProposalKind.Machine ? BlockOrigin.Machine : BlockOrigin.Human, by, cancel)
            : await heads.SaveAsync(draft, proposal.Field!.Value, baseRevision, proposal.Text, cancel);
        if (outcome is SaveOutcome.Saved)
        {
            await SettleAsync(proposal, taken: true, by, cancel);
        }
        return outcome;
    }

    /// <summary>Somebody looked and keeps what is there.</summary>
    public Task DismissAsync(Proposal proposal, StaffId by, CancellationToken cancel = default) => SettleAsync(proposal, taken: false, by, cancel);

    private async Task SettleAsync(Proposal proposal, bool taken, StaffId by, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        await db.Proposals.Where(x => x.Id == proposal.Id && x.SettledAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.SettledAt, now).SetProperty(x => x.SettledBy, by).SetProperty(x => x.Taken, taken), cancel);
    }
}
