using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// The budget of an edition: what came in, what is worth translating, who has what, what is due, stale, waiting for review, out. Of a list
/// only the page that is asked for is read, and the rows of all pages at once.
/// </summary>
public sealed class BudgetBoard(IDbContextFactory<ArchiveContext> archive, SourceWatch watch, TimeProvider clock)
{
    public async Task<LanePage> PageAsync(LaneQuestion question, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return (await PagesAsync(new LaneReader(db, watch, clock), [question], cancel))[0];
    }

    /// <summary>How many stand in each list for whoever asks, and a page of those that are to be shown then.</summary>
    /// <param name="shown">Says by the counts which lists those are.</param>
    public async Task<BoardSheet> OpenAsync(Edition edition, StaffId asker, Func<IReadOnlyDictionary<Lane, int>, IEnumerable<LaneQuestion>> shown, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var reader = new LaneReader(db, watch, clock);
        var counts = new Dictionary<Lane, int>();
        foreach (var lane in Enum.GetValues<Lane>())
        {
            counts[lane] = await reader.CountAsync(new LaneQuestion(edition, lane, asker), cancel);
        }
        IReadOnlyList<LaneQuestion> questions = [.. shown(counts)];
        var pages = await PagesAsync(reader, questions, cancel);
        return new BoardSheet(counts, [.. questions.Zip(pages, (question, page) => (question.Lane, page))]);
    }

    private async Task<IReadOnlyList<LanePage>> PagesAsync(LaneReader reader, IReadOnlyList<LaneQuestion> questions, CancellationToken cancel)
    {
        if (questions is not [var first, ..])
        {
            return [];
        }
        var keys = new List<(LaneQuestion Question, IReadOnlyList<WeighedKey> Found)>();
        foreach (var question in questions)
        {
            keys.Add((question, await reader.KeysAsync(question, cancel)));
        }
        var ids = keys.SelectMany(list => list.Found.Take(list.Question.Shown)).Select(key => key.Article).Distinct().ToList();
        var rows = await RowsAsync(reader.Archive, first.Edition, ids, cancel);
        return [.. keys.Select(list => PageOf(list.Question.Shown, list.Found, rows))];
    }

    private static LanePage PageOf(int shown, IReadOnlyList<WeighedKey> keys, IReadOnlyDictionary<ArticleId, BudgetRow> rows) => new(
        [.. keys.Take(shown).Where(key => rows.ContainsKey(key.Article)).Select(key => rows[key.Article] with { Worth = key.Worth })],
        keys.Count > shown ? new LaneKey(keys[shown - 1].Order, keys[shown - 1].Code).ToString() : null);

    private async Task<IReadOnlyDictionary<ArticleId, BudgetRow>> RowsAsync(ArchiveContext db, Edition edition, IReadOnlyList<ArticleId> ids, CancellationToken cancel)
    {
        var rows = await Board.RowsAsync(db, await db.Articles.AsNoTracking().Where(x => ids.Contains(x.Id)).ToListAsync(cancel), watch, cancel);
        var stories = rows.Select(row => row.Article.StoryId).Distinct().ToList();
        var assignments = await db.Assignments.AsNoTracking().Where(x => x.EditionId == edition.Id && stories.Contains(x.StoryId)).ToDictionaryAsync(x => x.StoryId, cancel);
        var names = await db.NamesAsync(assignments.Values.Select(x => x.Holder), cancel);
        var drafts = rows.Select(row => row.Draft?.Id).OfType<VersionId>().ToList();
        var reviews = (await db.Reviews.AsNoTracking().Where(x => drafts.Contains(x.VersionId)).ToListAsync(cancel)).ToLookup(x => x.VersionId);
        var barred = await db.BarredAsync(stories, edition.Id, clock.GetUtcNow(), cancel);
        return rows.ToDictionary(row => row.Article.Id, row =>
        {
            var assignment = assignments.GetValueOrDefault(row.Article.StoryId);
            var review = row.Draft is { } draft ? reviews[draft.Id].MaxBy(x => x.Id) : null;
            return new BudgetRow(row, assignment, assignment is null ? "" : names.GetValueOrDefault(assignment.Holder, ""), null, review, barred.GetValueOrDefault(row.Article.StoryId, []));
        });
    }
}
