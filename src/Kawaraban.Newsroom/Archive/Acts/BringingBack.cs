using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>Brings back what readers saw before it was withdrawn, as it was. Where somebody has a draft in work, that is for them to release.</summary>
public sealed class BringingBack(DraftPaper drafts, ReleaseDesk releases, PlanDesk plans)
{
    public async Task<ReleaseOutcome> NowAsync(ArticleId article, StaffId by, CancellationToken cancel = default) =>
        await OpenAsync(article, by, cancel) is { } draft
            ? await releases.ReleaseAsync(article, draft.Stamp, ReleaseKind.Update, "", by, cancel: cancel)
            : new ReleaseOutcome.Moved();

    public async Task<PlanOutcome> AtAsync(ArticleId article, DateTimeOffset at, StaffId by, CancellationToken cancel = default) =>
        await OpenAsync(article, by, cancel) is { } draft
            ? await plans.PlanAsync(article, draft.Stamp, ReleaseKind.Update, "", at, by, cancel)
            : new PlanOutcome.Moved();

    private async Task<DraftView?> OpenAsync(ArticleId article, StaffId by, CancellationToken cancel) =>
        await drafts.FindAsync(article, cancel) is null ? await drafts.OpenAsync(article, by, cancel) : null;
}
