using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Corrections;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What corrections in one edition ask of the others, and who decided what.</summary>
public sealed class CorrectionBook(IDbContextFactory<ArchiveContext> archive, SourceWatch watch, TimeProvider clock)
{
    /// <summary>So many stand on the board.</summary>
    private const int MostShown = 100;

    /// <summary>What is still to be decided or done, the oldest first: it waits the longest.</summary>
    public async Task<IReadOnlyList<CorrectionAsked>> OpenAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await AskedAsync(db, Open(db).OrderBy(x => x.Id).Take(MostShown), cancel);
    }

    /// <summary>What was decided lately, the last first.</summary>
    public async Task<IReadOnlyList<CorrectionAsked>> DecidedAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await AskedAsync(db, db.CorrectionDecisions.Except(Open(db)).OrderByDescending(x => x.At).Take(MostShown), cancel);
    }

    /// <summary>What is open of the story, in any edition.</summary>
    public async Task<IReadOnlyList<CorrectionAsked>> OpenOfStoryAsync(StoryId story, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await AskedAsync(db, Open(db).Where(x => db.Articles.Any(article => article.Id == x.ArticleId && article.StoryId == story)).OrderBy(x => x.Id), cancel);
    }

    /// <summary>
    /// Somebody decides; whoever is first is named, and only that it has to be applied may be decided anew. Where our own correction is out
    /// already, the two become counterparts, and what ours asked of theirs is answered with it.
    /// </summary>
    /// <returns>False where it was decided before, or is not there.</returns>
    public async Task<bool> DecideAsync(long id, CorrectionAnswer answer, string note, StaffId by, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        if (await db.CorrectionDecisions.FirstOrDefaultAsync(x => x.Id == id, cancel) is not { IsOpen: true } decision)
        {
            return false;
        }
        (decision.Answer, decision.By, decision.At, decision.Note) = (answer, by, now, Cut(note));
        if (answer == CorrectionAnswer.Apply)
        {
            await PairAsync(db, decision, by, now, cancel);
        }
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Our first correction since theirs that answers no other yet.</summary>
    private static async Task PairAsync(ArchiveContext db, CorrectionDecision decision, StaffId by, DateTimeOffset now, CancellationToken cancel)
    {
        var ours = await db.Releases.Where(x => x.ArticleId == decision.ArticleId && x.Kind == ReleaseKind.Correction && x.Id > decision.CorrectionId && !db.CorrectionDecisions.Any(other => other.CounterpartId == x.Id))
            .OrderBy(x => x.Id).FirstOrDefaultAsync(cancel);
        if (ours is null)
        {
            return;
        }
        decision.CounterpartId = ours.Id;
        var theirs = await db.Releases.FirstAsync(x => x.Id == decision.CorrectionId, cancel);
        if (await db.CorrectionDecisions.FirstOrDefaultAsync(x => x.CorrectionId == ours.Id && x.ArticleId == theirs.ArticleId && x.Answer == null, cancel) is { } mirrored)
        {
            (mirrored.Answer, mirrored.By, mirrored.At, mirrored.CounterpartId) = (CorrectionAnswer.AlreadyRight, by, now, theirs.Id);
        }
        var story = await db.Articles.Where(x => x.Id == decision.ArticleId).Select(x => x.StoryId).FirstAsync(cancel);
        await CorrectionParity.StaleAsync(db, story, now, cancel);
    }

    private static IQueryable<CorrectionDecision> Open(ArchiveContext db) =>
        db.CorrectionDecisions.Where(x => x.Answer == null || (x.Answer == CorrectionAnswer.Apply && x.CounterpartId == null));

    private async Task<IReadOnlyList<CorrectionAsked>> AskedAsync(ArchiveContext db, IQueryable<CorrectionDecision> asked, CancellationToken cancel)
    {
        var decisions = await asked.AsNoTracking().ToListAsync(cancel);
        if (decisions.Count == 0)
        {
            return [];
        }
        var ids = decisions.Select(x => x.CorrectionId).ToList();
        var corrections = await db.Releases.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, cancel);
        var concerned = decisions.Select(x => x.ArticleId).Concat(corrections.Values.Select(x => x.ArticleId)).Distinct().ToList();
        var rows = (await Board.RowsAsync(db, await db.Articles.AsNoTracking().Where(x => concerned.Contains(x.Id)).ToListAsync(cancel), watch, cancel)).ToDictionary(row => row.Article.Id);
        var names = await db.NamesAsync(decisions.Select(x => x.By).OfType<StaffId>(), cancel);
        return [.. decisions.Select(decision =>
        {
            var correction = corrections[decision.CorrectionId];
            var ours = rows[decision.ArticleId];
            return new CorrectionAsked(decision, correction, rows[correction.ArticleId].Article, ours.Article, ours.Headline, decision.By is { } by ? names.GetValueOrDefault(by) ?? "" : "");
        })];
    }

    private static string Cut(string note) => note.Trim() is { Length: > CorrectionDecision.MaxNote } longer ? longer[..CorrectionDecision.MaxNote] : note.Trim();
}
