using System.Runtime.CompilerServices;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Trials;

/// <summary>Reads the archive for the trials that run, some articles at a time; how far one has come is written together with what was found, so that none is read twice or missed.</summary>
public sealed class TrialWork(IDbContextFactory<ArchiveContext> archive, HouseStyles styles, TermShelf terms, FiledShelf files, Publication publication, TimeProvider clock)
{
    /// <summary>So many articles are in memory at a time.</summary>
    private const int AtOnce = 10;

    /// <summary>Reads the next articles of the trial that has run longest.</summary>
    /// <param name="atOnce">So many articles.</param>
    /// <returns>False where none runs.</returns>
    public async Task<bool> ReadOnAsync(int atOnce = AtOnce, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        if (await db.Trials.AsNoTracking().Where(x => x.State == TrialState.Running).OrderBy(x => x.Id).FirstOrDefaultAsync(cancel) is not { } trial)
        {
            return false;
        }
        var reading = TrialReading.Of(trial, styles, await terms.CurrentAsync(cancel), await files.CurrentAsync(cancel), publication[trial.EditionId].DayOf(trial.At));
        var read = await db.ReadAsync(publication, trial.EditionId, trial.Scope, trial.ReachedAt is { } at ? (at, trial.ReachedCode) : null, atOnce, reading, cancel);
        await WriteAsync(db, trial, read, cancel);
        return true;
    }

    /// <summary>Gives up the trial that has run longest: an article of it cannot be read.</summary>
    public async Task BreakOffAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        var oldest = await db.Trials.Where(x => x.State == TrialState.Running).MinAsync(x => (long?)x.Id, cancel);
        await db.Trials.Where(x => x.Id == oldest && x.State == TrialState.Running).ExecuteUpdateAsync(
            set => set.SetProperty(x => x.State, TrialState.Broken).SetProperty(x => x.EndedAt, now), cancel);
    }

    /// <summary>Reads every released article of an edition by another pack, the newest first, and keeps nothing: for a command line.</summary>
    /// <param name="pack">A pack as <c>stylebook.json</c>; null for the edition's own.</param>
    /// <param name="rule">Only this rule, as that pack has it, or with its usual settings where it is off there; null for all of the pack.</param>
    /// <param name="begun">Told how many articles there are.</param>
    /// <exception cref="InvalidDataException">The pack is wrong, or there is no such rule.</exception>
    public async IAsyncEnumerable<TriedArticle> ReadAllAsync(
        EditionId edition, byte[]? pack, string? rule, TrialScope scope, Action<int> begun, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var reading = TrialReading.Of(edition, pack, rule, styles, await terms.CurrentAsync(cancel), await files.CurrentAsync(cancel), publication[edition].DayOf(clock.GetUtcNow()));
        await using var db = await archive.OpenAsync(cancel);
        begun(await db.CountOfAsync(edition, scope, cancel));
        (DateTimeOffset At, string Code)? reached = null;
        while (await db.ReadAsync(publication, edition, scope, reached, AtOnce, reading, cancel) is { Count: > 0 } read)
        {
            foreach (var article in read)
            {
                yield return article;
            }
            reached = (read[^1].ReleasedAt, read[^1].Code);
        }
    }

    /// <summary>Of two nodes that read the same articles one writes them; nothing is written of a trial that was stopped meanwhile.</summary>
    private async Task WriteAsync(ArchiveContext db, Trial trial, IReadOnlyList<TriedArticle> read, CancellationToken cancel)
    {
        var before = trial.ReadArticles;
        foreach (var article in read)
        {
            trial.Count(article);
        }
        var kept = read.SelectMany(article => article.Findings).Take(Trial.MostKept - trial.Kept).ToList();
        trial.Kept += kept.Count;
        if (read.Count == 0)
        {
            (trial.State, trial.EndedAt) = (TrialState.Done, clock.GetUtcNow());
        }
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await TakeAsync(db, trial, before, cancel))
        {
            kept.ForEach(finding => finding.TrialId = trial.Id);
            db.AddRange(kept);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
    }

    private static async Task<bool> TakeAsync(ArchiveContext db, Trial trial, int before, CancellationToken cancel) =>
        await db.Trials.Where(x => x.Id == trial.Id && x.State == TrialState.Running && x.ReadArticles == before).ExecuteUpdateAsync(
            set => set.SetProperty(x => x.State, trial.State).SetProperty(x => x.EndedAt, trial.EndedAt)
                .SetProperty(x => x.ReachedAt, trial.ReachedAt).SetProperty(x => x.ReachedCode, trial.ReachedCode)
                .SetProperty(x => x.ReadArticles, trial.ReadArticles).SetProperty(x => x.ReadBytes, trial.ReadBytes)
                .SetProperty(x => x.NewFindings, trial.NewFindings).SetProperty(x => x.GoneFindings, trial.GoneFindings)
                .SetProperty(x => x.SameFindings, trial.SameFindings).SetProperty(x => x.QuietFindings, trial.QuietFindings)
                .SetProperty(x => x.Kept, trial.Kept),
            cancel) == 1;
}
