using System.Runtime.CompilerServices;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;
using Kawaraban.Newsroom.Staff;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Trials;

/// <summary>Trials begun, stopped and looked at.</summary>
public sealed class TrialBook(IDbContextFactory<ArchiveContext> archive, HouseStyles styles, TimeProvider clock)
{
    /// <summary>So many trials of an edition keep their findings; of older ones the figures stay.</summary>
    public const int MostWithFindings = 10;

    /// <summary>So many are listed, the latest.</summary>
    public const int MostListed = 30;

    private const int ReadAtOnce = 500;

    /// <summary>Begins a trial of a rule.</summary>
    /// <param name="severity">See <see cref="TrialPack.Compose"/>.</param>
    /// <param name="settings">See there.</param>
    public async Task<TrialOutcome> BeginAsync(Edition edition, string rule, string severity, string settings, TrialScope scope, StaffId by, CancellationToken cancel = default)
    {
        if (HouseRuleList.Find(styles, edition, rule) is not { } known)
        {
            return new TrialOutcome.Missing();
        }
        if (settings.Length > Trial.MaxSettings)
        {
            return new TrialOutcome.Wrong($"settings of more than {Trial.MaxSettings} characters");
        }
        try
        {
            return await BeginAsync(edition, known, TrialPack.Compose(rule, severity, settings), scope, by, cancel);
        }
        catch (InvalidDataException wrong)
        {
            return new TrialOutcome.Wrong(wrong.Message);
        }
    }

    /// <summary>Stops a trial; what it found stays.</summary>
    public async Task<TrialOutcome> StopAsync(EditionId edition, long id, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Trials.Where(x => x.Id == id && x.EditionId == edition && x.State == TrialState.Running).ExecuteUpdateAsync(
            set => set.SetProperty(x => x.State, TrialState.Stopped).SetProperty(x => x.EndedAt, now), cancel) == 1
            ? new TrialOutcome.Done(id)
            : new TrialOutcome.Missing();
    }

    /// <summary>Lets a trial that was stopped, or broke off, go on from where it was.</summary>
    public async Task<TrialOutcome> GoOnAsync(EditionId edition, long id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (await db.Trials.FirstOrDefaultAsync(x => x.Id == id && x.EditionId == edition && (x.State == TrialState.Stopped || x.State == TrialState.Broken), cancel) is not { } trial)
        {
            return new TrialOutcome.Missing();
        }
        (trial.State, trial.EndedAt) = (TrialState.Running, null);
        return await SavedAsync(db, cancel) ? new TrialOutcome.Done(id) : new TrialOutcome.Busy();
    }

    /// <summary>Null where there is none in the edition.</summary>
    public async Task<TrialView?> FindAsync(EditionId edition, long id, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return (await ViewsAsync(db, db.Trials.Where(x => x.Id == id && x.EditionId == edition), cancel)).SingleOrDefault();
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<TrialView>> OfAsync(EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await ViewsAsync(db, db.Trials.Where(x => x.EditionId == edition), cancel);
    }

    /// <summary>Findings as they were met, the newest article first, by pages.</summary>
    /// <param name="standing">Only those; null for all.</param>
    /// <param name="after">The id of the finding before; 0 for the first page.</param>
    public async Task<TrialPage> FindingsAsync(long trial, TrialStanding? standing, long after, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var asked = db.TrialFindings.AsNoTracking().Where(x => x.TrialId == trial && x.Id > after && (standing == null || x.Standing == standing));
        var findings = await asked.OrderBy(x => x.Id).Take(count + 1).ToListAsync(cancel);
        var shown = findings.Take(count).ToList();
        var versions = shown.Select(finding => finding.VersionId).Distinct().ToList();
        var heads = await (
            from article in db.Articles.AsNoTracking()
            join version in db.Versions.AsNoTracking() on article.Id equals version.ArticleId
            where versions.Contains(version.Id)
            select new { article, version.Id, version.Headline }).ToListAsync(cancel);
        var byVersion = heads.ToDictionary(head => head.Id);
        var read = new List<TrialPart>();
        foreach (var finding in shown)
        {
            if (read.Count == 0 || read[^1].Article != finding.ArticleId)
            {
                var head = byVersion[finding.VersionId];
                read.Add(new TrialPart(finding.ArticleId, Live.LivePaper.AddressOf(head.article), head.Headline, head.article.FirstReleasedAt!.Value, []));
            }
            read[^1].Findings.Add(finding);
        }
        return new TrialPage(read, findings.Count > count ? shown[^1].Id : null);
    }

    /// <summary>All findings that are kept, article by article.</summary>
    public async IAsyncEnumerable<TrialPart> AllAsync(long trial, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        TrialPart? last = null;
        for (long? after = 0; after is { } at;)
        {
            var page = await FindingsAsync(trial, null, at, ReadAtOnce, cancel);
            foreach (var part in page.Parts)
            {
                // An article may go on over the end of a page.
                var whole = last?.Article == part.Article ? last with { Findings = [.. last.Findings, .. part.Findings] } : part;
                if (last is not null && ReferenceEquals(whole, part))
                {
                    yield return last;
                }
                last = whole;
            }
            after = page.Next;
        }
        if (last is not null)
        {
            yield return last;
        }
    }

    private async Task<TrialOutcome> BeginAsync(Edition edition, HouseRule rule, string tried, TrialScope scope, StaffId by, CancellationToken cancel)
    {
        await using var db = await archive.OpenAsync(cancel);
        var trial = new Trial
        {
            EditionId = edition.Id, Rule = rule.Name, Today = rule.Said, Tried = tried, Section = scope.Section, From = scope.From, Until = scope.Until, By = by, At = clock.GetUtcNow(),
            Articles = await db.CountOfAsync(edition.Id, scope, cancel),
        };
        db.Add(trial);
        if (!await SavedAsync(db, cancel))
        {
            return new TrialOutcome.Busy();
        }
        var old = await db.Trials.Where(x => x.EditionId == edition.Id).OrderByDescending(x => x.Id).Skip(MostWithFindings).Select(x => x.Id).ToListAsync(cancel);
        await db.TrialFindings.Where(x => old.Contains(x.TrialId)).ExecuteDeleteAsync(cancel);
        return new TrialOutcome.Done(trial.Id);
    }

    /// <summary>False where another one runs.</summary>
    private static async Task<bool> SavedAsync(ArchiveContext db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (NotWrittenException busy) when (busy.IsTaken)
        {
            return false;
        }
    }

    private static async Task<IReadOnlyList<TrialView>> ViewsAsync(ArchiveContext db, IQueryable<Trial> asked, CancellationToken cancel)
    {
        var trials = await asked.AsNoTracking().OrderByDescending(x => x.Id).Take(MostListed).ToListAsync(cancel);
        var names = await db.NamesAsync(trials.Select(trial => trial.By), cancel);
        return [.. trials.Select(trial => new TrialView(trial, names.GetValueOrDefault(trial.By)))];
    }
}
