using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What was decided of findings: waived, signed for, taken back. Each by a named person with a reason.</summary>
public sealed class WaiverBook(IDbContextFactory<ArchiveContext> archive, DraftProof proof, TimeProvider clock)
{
    /// <summary>So many are listed of an edition, the latest.</summary>
    public const int MostListed = 500;

    /// <summary>Waives what a rule found.</summary>
    /// <param name="key">Of the finding.</param>
    /// <param name="role">What whoever waives may do in the article's edition.</param>
    public async Task<WaivingOutcome> WaiveAsync(DraftView draft, string key, WaiverScope scope, string reason, StaffId by, DeskRole role, CancellationToken cancel = default)
    {
        if (!IsReason(reason))
        {
            return WaivingOutcome.NoReason;
        }
        if ((await proof.OfAsync(draft, cancel)).Find(key) is not { } found)
        {
            return WaivingOutcome.Missing;
        }
        var finding = found.Finding;
        if (!Waiver.Reaches(scope, finding))
        {
            return WaivingOutcome.TooFar;
        }
        if (role < Waiver.RoleFor(scope, finding.Severity))
        {
            return WaivingOutcome.NotAllowed;
        }
        // Two who waive the same at the same time both have.
        if (found.Waiver is null || found.Waiver.Scope < scope)
        {
            await using var db = await archive.CreateDbContextAsync(cancel);
            db.Add(new Waiver
            {
                Scope = scope, EditionId = draft.Article.EditionId, ArticleId = draft.Article.Id, Rule = finding.Rule, Quote = finding.Quote, Key = scope == WaiverScope.Once ? key : "",
                Severity = finding.Severity, Reason = reason.Trim(), By = by, At = clock.GetUtcNow(),
            });
            await db.SaveChangesAsync(cancel);
        }
        return WaivingOutcome.Done;
    }

    /// <summary>Signs for everything that has to be mended in the draft that was looked at.</summary>
    public async Task<WaivingOutcome> SignAsync(DraftView draft, string stamp, string reason, StaffId by, CancellationToken cancel = default)
    {
        if (!IsReason(reason))
        {
            return WaivingOutcome.NoReason;
        }
        if (draft.Stamp != stamp)
        {
            return WaivingOutcome.Moved;
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        db.AddRange((await proof.OfAsync(draft, cancel)).Musts.Select(finding => new Countersign
        {
            ArticleId = draft.Article.Id, VersionId = draft.Version.Id, Key = finding.Key, Rule = finding.Rule, Quote = finding.Quote, Reason = reason.Trim(), By = by, At = clock.GetUtcNow(),
        }));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (NotWrittenException signed) when (signed.IsTaken)
        {
            // Somebody else signed in the same moment.
        }
        return WaivingOutcome.Done;
    }

    /// <summary>Takes a waiver back. What it covered is found again, in drafts: what was released stays.</summary>
    /// <param name="of">Where it is asked for: a waiver of elsewhere is none.</param>
    public async Task<WaivingOutcome> EndAsync(long id, EditionId of, StaffId by, DeskRole role, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var waiver = await db.Waivers.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id && x.EditionId == of && !db.WaiverEnds.Any(end => end.WaiverId == x.Id), cancel);
        if (waiver is null)
        {
            return WaivingOutcome.Missing;
        }
        if (role < waiver.RoleToEnd)
        {
            return WaivingOutcome.NotAllowed;
        }
        db.Add(new WaiverEnd { WaiverId = id, By = by, At = clock.GetUtcNow() });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (NotWrittenException ended) when (ended.IsTaken)
        {
            // Taken back by somebody else in the same moment: it is what was wanted.
        }
        return WaivingOutcome.Done;
    }

    /// <summary>Null where there is none.</summary>
    public async Task<WaiverView?> FindAsync(long id, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return (await ViewsAsync(db, db.Waivers.Where(x => x.Id == id), cancel)).SingleOrDefault();
    }

    /// <summary>Whatever was waived in the edition, the latest first: what was taken back, too.</summary>
    public async Task<IReadOnlyList<WaiverView>> OfAsync(EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await ViewsAsync(db, db.Waivers.Where(x => x.EditionId == edition), cancel);
    }

    /// <summary>Whatever was waived in the article itself, the latest first.</summary>
    public async Task<IReadOnlyList<WaiverView>> OfAsync(ArticleId article, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await ViewsAsync(db, db.Waivers.Where(x => x.ArticleId == article), cancel);
    }

    /// <summary>Whoever waived and signed, by name.</summary>
    public async Task<IReadOnlyDictionary<StaffId, string>> NamesAsync(ProofSheet sheet, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.NamesAsync(sheet.Findings.SelectMany(finding => new[] { finding.Waiver?.By, finding.Signature?.By }).OfType<StaffId>(), cancel);
    }

    private static async Task<IReadOnlyList<WaiverView>> ViewsAsync(ArchiveContext db, IQueryable<Waiver> asked, CancellationToken cancel)
    {
        var waivers = await asked.AsNoTracking().OrderByDescending(x => x.Id).Take(MostListed).ToListAsync(cancel);
        var ids = waivers.Select(x => x.Id).ToList();
        var ends = await db.WaiverEnds.AsNoTracking().Where(x => ids.Contains(x.WaiverId)).ToDictionaryAsync(x => x.WaiverId, cancel);
        var articles = waivers.Select(x => x.ArticleId).Distinct().ToList();
        var headlines = (await db.Versions.AsNoTracking().Where(x => articles.Contains(x.ArticleId)).Select(x => new { x.ArticleId, x.Number, x.Headline }).ToListAsync(cancel))
            .GroupBy(x => x.ArticleId).ToDictionary(group => group.Key, group => group.MaxBy(x => x.Number)!.Headline);
        var names = await db.NamesAsync(waivers.Select(x => x.By).Concat(ends.Values.Select(x => x.By)), cancel);
        return [.. waivers.Select(waiver => new WaiverView(waiver, ends.GetValueOrDefault(waiver.Id), headlines.GetValueOrDefault(waiver.ArticleId, ""), names))];
    }

    private static bool IsReason(string reason) => reason.Trim().Length is > 0 and <= Waiver.MaxReason;
}
