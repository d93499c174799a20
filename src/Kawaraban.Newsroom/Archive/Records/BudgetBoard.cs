using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// The budget of an edition: what came in, what is worth translating, who has what, what is due, stale, waiting for review, out. A list is
/// first asked for its keys only, light enough to be ordered in memory, and then for the rows of one page.
/// </summary>
public sealed class BudgetBoard(IDbContextFactory<ArchiveContext> archive, SourceWatch watch, TimeProvider clock)
{
    /// <summary>So many of the newest are weighed or ordered; what is older is found by its words.</summary>
    public const int MostWeighed = 20_000;

    private const int MostFound = 500;

    /// <summary>Of so many whose source has moved on it is asked block by block whether anybody has to look.</summary>
    private const int MostCompared = 200;

    public async Task<LanePage> PageAsync(LaneQuestion question, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var keys = await KeysAsync(db, question, cancel);
        var rest = LaneKey.Parse(question.After) is { } after ? keys.SkipWhile(key => !IsAfter(key, after)) : keys;
        var count = Math.Clamp(question.Count, 1, LaneQuestion.MostRows);
        var page = rest.Take(count + 1).ToList();
        var rows = await RowsAsync(db, question.Edition, [.. page.Take(count)], cancel);
        return new LanePage(rows, page.Count > count ? new LaneKey(page[count - 1].Order, page[count - 1].Code).ToString() : null);
    }

    /// <summary>How many stand in each list, for whoever asks.</summary>
    public async Task<IReadOnlyDictionary<Lane, int>> CountsAsync(Edition edition, Staff.StaffId asker, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var counts = new Dictionary<Lane, int>();
        foreach (var lane in Enum.GetValues<Lane>())
        {
            counts[lane] = await (await LaneAsync(db, new LaneQuestion(edition, lane, asker), cancel)).CountAsync(cancel);
        }
        return counts;
    }

    private async Task<List<WeighedKey>> KeysAsync(ArchiveContext db, LaneQuestion question, CancellationToken cancel)
    {
        var asked = await FilteredAsync(db, question, cancel);
        var found = await asked.OrderByDescending(row => row.At).Take(MostWeighed).ToListAsync(cancel);
        var now = clock.GetUtcNow();
        var weighed = found.Select(row => question.Lane == Lane.Worth
            ? Weighed(row, Worth.Of(row.Urgency, row.Reads ?? 0, question.Edition.Section(row.Section)?.Weight ?? 0, row.At, now))
            : new WeighedKey(row.Article, row.Code, -LaneKey.Of(row.At), null));
        // What waits is served in the order in which it waits; all else by the latest.
        var ordered = question.Lane is Lane.Due or Lane.Mine or Lane.Review or Lane.Planned ? weighed.Select(key => key with { Order = -key.Order }) : weighed;
        return [.. ordered.OrderBy(key => key.Order).ThenBy(key => key.Code, StringComparer.Ordinal)];
    }

    /// <summary>Ordered by what does not change while somebody turns pages: the points, with the instant that fades instead of how long ago it was.</summary>
    private static WeighedKey Weighed(LaneRow row, Worth worth) =>
        new(row.Article, row.Code, -(worth.Urgency + worth.Reads + worth.Section + (row.At - DateTimeOffset.UnixEpoch) / Worth.Fading), worth);

    private async Task<IQueryable<LaneRow>> FilteredAsync(ArchiveContext db, LaneQuestion question, CancellationToken cancel)
    {
        var rows = await LaneAsync(db, question, cancel);
        if (question.Section is { } section)
        {
            rows = rows.Where(row => row.Section == section);
        }
        if (question.Holder is { } holder)
        {
            rows = rows.Where(row => db.Assignments.Any(x => x.StoryId == row.Story && x.EditionId == question.Edition.Id && x.Holder == holder));
        }
        var words = question.Words.Trim();
        return words.Length is 0 or > LaneQuestion.LongestWords ? rows : await db.HoldingAsync(rows, question.Edition.Id, words, MostFound, cancel);
    }

    /// <summary>Whether a translation is stale is not a matter of its row, but of what changed in its source and what was decided of it.</summary>
    private async Task<IQueryable<LaneRow>> LaneAsync(ArchiveContext db, LaneQuestion question, CancellationToken cancel)
    {
        if (question.Lane != Lane.Stale)
        {
            return db.Lane(question);
        }
        var open = (await watch.OpenAsync(question.Edition.Id, MostCompared, cancel)).Select(row => row.Article).ToList();
        return db.Lane(question).Where(row => open.Contains(row.Article));
    }

    private async Task<IReadOnlyList<BudgetRow>> RowsAsync(ArchiveContext db, Edition edition, IReadOnlyList<WeighedKey> keys, CancellationToken cancel)
    {
        var ids = keys.Select(key => key.Article).ToList();
        var articles = (await db.Articles.AsNoTracking().Where(x => ids.Contains(x.Id)).ToListAsync(cancel)).ToDictionary(x => x.Id);
        var rows = await Board.RowsAsync(db, [.. ids.Where(articles.ContainsKey).Select(id => articles[id])], watch, cancel);
        var stories = rows.Select(row => row.Article.StoryId).ToList();
        var assignments = await db.Assignments.AsNoTracking().Where(x => x.EditionId == edition.Id && stories.Contains(x.StoryId)).ToDictionaryAsync(x => x.StoryId, cancel);
        var names = await db.NamesAsync(assignments.Values.Select(x => x.Holder), cancel);
        var drafts = rows.Select(row => row.Draft?.Id).OfType<VersionId>().ToList();
        var reviews = (await db.Reviews.AsNoTracking().Where(x => drafts.Contains(x.VersionId)).ToListAsync(cancel)).ToLookup(x => x.VersionId);
        var barred = await db.BarredAsync([.. stories.Distinct()], edition.Id, clock.GetUtcNow(), cancel);
        return [.. rows.Zip(keys, (row, key) =>
        {
            var assignment = assignments.GetValueOrDefault(row.Article.StoryId);
            var review = row.Draft is { } draft ? reviews[draft.Id].MaxBy(x => x.Id) : null;
            return new BudgetRow(row, assignment, assignment is null ? "" : names.GetValueOrDefault(assignment.Holder, ""), key.Worth, review, barred.GetValueOrDefault(row.Article.StoryId, []));
        })];
    }

    private static bool IsAfter(WeighedKey key, LaneKey after) => key.Order > after.Value || (key.Order == after.Value && string.CompareOrdinal(key.Code, after.Code) > 0);

    private sealed record WeighedKey(ArticleId Article, string Code, double Order, Worth? Worth);
}
