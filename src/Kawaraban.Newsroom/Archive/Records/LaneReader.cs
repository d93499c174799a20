using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Reads where articles stand in the lists of the board, for one opening of it.</summary>
internal sealed class LaneReader(ArchiveContext db, SourceWatch watch, TimeProvider clock)
{
    private const int MostFound = 500;

    /// <summary>Of so many whose source has moved on it is asked block by block whether anybody has to look.</summary>
    private const int MostCompared = 200;

    private IReadOnlyList<ArticleId>? _stale;

    public ArchiveContext Archive => db;

    public async Task<int> CountAsync(LaneQuestion question, CancellationToken cancel) => await (await LaneAsync(question, cancel)).CountAsync(cancel);

    /// <summary>The places of a page, and one more where there is one.</summary>
    public async Task<IReadOnlyList<WeighedKey>> KeysAsync(LaneQuestion question, CancellationToken cancel)
    {
        var asked = await FilteredAsync(question, cancel);
        var after = LaneKey.Parse(question.After);
        return question.Lane == Lane.Worth ? await WeighedAsync(asked, question, after, cancel) : await TimedAsync(asked, question, after, cancel);
    }

    /// <summary>
    /// From the newest on until nothing older can come before what is found: what time takes away is not given back by more than urgency,
    /// reads and section give at most.
    /// </summary>
    private async Task<IReadOnlyList<WeighedKey>> WeighedAsync(IQueryable<LaneRow> asked, LaneQuestion question, LaneKey? after, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var mostBesideAge = Worth.MostUrgent + Worth.MostReads + question.Edition.Sections.Select(section => section.Weight).Append(0).Max();
        var best = new SortedSet<WeighedKey>(Comparer<WeighedKey>.Create((a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : string.CompareOrdinal(a.Code, b.Code)));
        await foreach (var row in asked.OrderByDescending(row => row.At).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (best.Count > question.Shown && -(mostBesideAge + Fading(row)) > best.Max!.Order)
            {
                break;
            }
            var key = Weighed(row, Worth.Of(row.Urgency, row.Reads ?? 0, question.Edition.Section(row.Section)?.Weight ?? 0, row.At, now));
            if (after is null || key.IsAfter(after.Value))
            {
                best.Add(key);
                if (best.Count > question.Shown + 1)
                {
                    best.Remove(best.Max!);
                }
            }
        }
        return [.. best];
    }

    /// <summary>Ordered by what does not change while somebody turns pages: the points, with the instant that fades instead of how long ago it was.</summary>
    private static WeighedKey Weighed(LaneRow row, Worth worth) => new(row.Article, row.Code, -(worth.Urgency + worth.Reads + worth.Section + Fading(row)), worth);

    private static double Fading(LaneRow row) => (row.At - DateTimeOffset.UnixEpoch) / Worth.Fading;

    /// <summary>What waits is served in the order in which it waits; all else by the latest.</summary>
    private static async Task<IReadOnlyList<WeighedKey>> TimedAsync(IQueryable<LaneRow> asked, LaneQuestion question, LaneKey? after, CancellationToken cancel)
    {
        var waits = question.Lane is Lane.Due or Lane.Mine or Lane.Review or Lane.Planned;
        if (after is { } key && LaneKey.Instant(waits ? key.Value : -key.Value) is { } at)
        {
            var code = key.Code;
            asked = waits
                ? asked.Where(row => row.At > at || (row.At == at && string.Compare(row.Code, code) > 0))
                : asked.Where(row => row.At < at || (row.At == at && string.Compare(row.Code, code) > 0));
        }
        var ordered = waits ? asked.OrderBy(row => row.At) : asked.OrderByDescending(row => row.At);
        var rows = await ordered.ThenBy(row => row.Code).Take(question.Shown + 1).ToListAsync(cancel);
        return [.. rows.Select(row => new WeighedKey(row.Article, row.Code, waits ? LaneKey.Of(row.At) : -LaneKey.Of(row.At), null))];
    }

    private async Task<IQueryable<LaneRow>> FilteredAsync(LaneQuestion question, CancellationToken cancel)
    {
        var rows = await LaneAsync(question, cancel);
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
    private async Task<IQueryable<LaneRow>> LaneAsync(LaneQuestion question, CancellationToken cancel)
    {
        if (question.Lane != Lane.Stale)
        {
            return db.Lane(question);
        }
        var open = _stale ??= [.. (await watch.OpenAsync(question.Edition.Id, MostCompared, cancel)).Select(row => row.Article)];
        return db.Lane(question).Where(row => open.Contains(row.Article));
    }
}
