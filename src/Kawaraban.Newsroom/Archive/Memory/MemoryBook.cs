using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Memory.Harvesting;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Memory;

/// <summary>
/// Writes the memory: what releases teach, what files bring, what is said to be wrong. Releases are followed in their order, each in a transaction of its own
/// with the mark of how far the memory has come, so that nothing is missed or taken twice, whatever breaks off.
/// </summary>
public sealed class MemoryBook(IDbContextFactory<ArchiveContext> archive, PlainConnections plain, Publication publication, TimeProvider clock)
{
    /// <summary>Whether there are releases that the memory has not followed.</summary>
    public async Task<bool> IsBehindAsync(CancellationToken cancel = default) =>
        await plain.NumberAsync("SELECT max(id) FROM releases", cancel) > await plain.NumberAsync("SELECT seen_release FROM memory_marks", cancel);

    /// <summary>Takes in the article of the next release that was not followed.</summary>
    /// <returns>False where there is none.</returns>
    public async Task<bool> FollowNextAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var mark = await MemoryRows.MarkAsync(db, cancel);
        if (await db.Releases.AsNoTracking().Where(x => x.Id > mark.SeenRelease).OrderBy(x => x.Id).FirstOrDefaultAsync(cancel) is not { } release)
        {
            return false;
        }
        await TakeInAsync(db, release.ArticleId, cancel);
        mark.SeenRelease = release.Id;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Passes over the next release, whose article could not be taken in: a rebuild tries it again.</summary>
    public async Task PassOverNextAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var mark = await MemoryRows.MarkAsync(db, cancel);
        mark.SeenRelease = await db.Releases.Where(x => x.Id > mark.SeenRelease).MinAsync(x => (long?)x.Id, cancel) ?? mark.SeenRelease;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Takes in every live translation again. Pairs that are right stay as they are, with their numbers and what was said of them.</summary>
    /// <param name="progress">Told how many articles of how many are done.</param>
    public async Task FollowAllAsync(Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var articles = await db.Articles.Where(x => x.SourceId != null).OrderBy(x => x.Id).Select(x => x.Id).ToListAsync(cancel);
        for (var i = 0; i < articles.Count; i++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await MemoryRows.MarkAsync(db, cancel);
            await TakeInAsync(db, articles[i], cancel);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            db.ChangeTracker.Clear();
            progress?.Invoke(i + 1, articles.Count);
        }
    }

    /// <summary>Adds pairs of a file, but for those that it has already.</summary>
    /// <returns>How many were added.</returns>
    public async Task<int> AddAsync(IReadOnlyList<MemoryPair> pairs, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await MemoryRows.MarkAsync(db, cancel);
        var keys = pairs.Select(pair => pair.SourceKey).Distinct().ToList();
        var known = (await db.MemoryPairs.AsNoTracking().Where(x => keys.Contains(x.SourceKey) && x.ArticleId == null && x.RemovedAt == null)
            .Select(x => new { x.SourceLanguage, x.TargetLanguage, x.Source, x.Target, x.Carried }).ToListAsync(cancel)).ToHashSet();
        var added = pairs.Where(x => known.Add(new { x.SourceLanguage, x.TargetLanguage, x.Source, x.Target, x.Carried })).ToList();
        db.AddRange(added);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return added.Count;
    }

    /// <summary>The language tag of a pair's target; null where there is no such pair.</summary>
    public async Task<string?> TargetLanguageAsync(long pair, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.MemoryPairs.Where(x => x.Id == pair).Select(x => x.TargetLanguage).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Says that a pair is wrong: from now on it is not offered. It stays, with who said so and why.</summary>
    /// <returns>False where there is none, or it was said before.</returns>
    public async Task<bool> RemoveAsync(long pair, StaffId by, string why, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.MemoryPairs.Where(x => x.Id == pair && x.RemovedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(x => x.RemovedAt, now).SetProperty(x => x.RemovedBy, by).SetProperty(x => x.RemovedWhy, why), cancel) == 1;
    }

    /// <summary>Brings the article's pairs to what its live version says. What it says no longer is kept with its date; a withdrawn article's are left alone.</summary>
    private async Task TakeInAsync(ArchiveContext db, ArticleId id, CancellationToken cancel)
    {
        var article = await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id && x.SourceId != null, cancel);
        var live = await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == id && x.State == VersionState.Live, cancel);
        if (article is null || live is null || await db.TranslationAsync(publication, article, live, cancel) is not { } text)
        {
            return;
        }
        var standing = (await db.MemoryPairs.Where(x => x.ArticleId == id && x.ReplacedAt == null).ToListAsync(cancel))
            .GroupBy(Sameness).ToDictionary(same => same.Key, same => same.First());
        var translator = await TranslatorAsync(db, article, live, cancel);
        foreach (var harvested in Harvest.Of(text))
        {
            var pair = ToPair(harvested, text, article, live, translator);
            if (standing.Remove(Sameness(pair), out var known))
            {
                (known.PreviousKey, known.NextKey, known.BlockId, known.SourceBlockId) = (pair.PreviousKey, pair.NextKey, pair.BlockId, pair.SourceBlockId);
                continue;
            }
            db.Add(pair);
        }
        foreach (var former in standing.Values)
        {
            former.ReplacedAt = live.ReleasedAt;
        }
    }

    private static (MemoryGrain, string, string) Sameness(MemoryPair pair) => (pair.Grain, pair.Source, pair.Target);

    private static MemoryPair ToPair(HarvestedPair harvested, TranslatedText text, Article article, ArticleVersion live, string translator) => new()
    {
        Direction = Direction.Of(text.SourceLanguage, text.TargetLanguage), SourceLanguage = text.SourceLanguage, TargetLanguage = text.TargetLanguage,
        Grain = harvested.Grain, Source = harvested.Source.ToString(), Target = harvested.Target.ToString(),
        SourceKey = MemoryText.Of(harvested.Source.PlainText).Key, PreviousKey = MemoryText.KeyOf(harvested.Previous), NextKey = MemoryText.KeyOf(harvested.Next),
        ArticleId = article.Id, SourceArticleId = article.SourceId, BlockId = harvested.Block, SourceBlockId = harvested.SourceBlock,
        At = live.ReleasedAt!.Value, Translator = translator,
    };

    private static async Task<string> TranslatorAsync(ArchiveContext db, Article article, ArticleVersion live, CancellationToken cancel)
    {
        var names = await (
            from byline in db.Bylines
            join text in db.AuthorTexts on byline.AuthorId equals text.AuthorId
            where byline.VersionId == live.Id && byline.Role == BylineRole.Translator && text.EditionId == article.EditionId
            orderby byline.Position
            select text.Name).ToListAsync(cancel);
        var joined = string.Join(", ", names);
        return joined.Length > MemoryPair.LongestName ? joined[..MemoryPair.LongestName] : joined;
    }
}
