using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>What a block said before, from the record of saves.</summary>
public sealed class FormerTexts(IDbContextFactory<ArchiveContext> archive, DraftPaper drafts)
{
    /// <summary>
    /// Puts a block back to the last text in the record that is another than its own, as a save of its own: nothing leaves the record, and
    /// taking back twice is where one began.
    /// </summary>
    /// <returns>Missing where there is no former text.</returns>
    public async Task<SaveOutcome> TakeBackAsync(VersionId version, BlockId block, int baseRevision, StaffId by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var now = await db.Blocks.AsNoTracking().FirstOrDefaultAsync(x => x.VersionId == version && x.Id == block, cancel);
        var former = now is null ? null : await db.BlockSaves.AsNoTracking()
            .Where(x => x.VersionId == version && x.BlockId == block && x.Revision < now.Revision && x.Text != null && x.Text != now.Text)
            .OrderByDescending(x => x.Revision).Select(x => x.Text).FirstOrDefaultAsync(cancel);
        return former is null ? new SaveOutcome.Missing() : await drafts.SaveBlockAsync(version, block, baseRevision, former, by, cancel);
    }
}
