using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// Takes entries from a file. An entry of a key that the register has is changed to what the file says; one whose name another entry has
/// already is reported and not taken. What was taken before a file broke off stays.
/// </summary>
public sealed class TermTakingDesk(IDbContextFactory<ArchiveContext> archive, TermUses uses, TimeProvider clock)
{
    private const int AtOnce = 200;

    /// <exception cref="TermFileException">The file is wrong from some place on; what came before it is in the register.</exception>
    public async Task<TermTaking> TakeAsync(IAsyncEnumerable<TermEntry> entries, StaffId? by, Action<int>? progress = null, CancellationToken cancel = default)
    {
        var taken = new TermTaking(0, 0, 0, 0, 0, []);
        var (touched, mentioning) = (new List<Term>(), new HashSet<ArticleId>());
        try
        {
            await foreach (var some in ChunksAsync(entries, cancel))
            {
                taken = Sum(taken, await TakeAsync(some, by, touched, mentioning, cancel));
                progress?.Invoke(taken.Entered + taken.Changed + taken.Same + taken.Doubled + taken.Refused);
            }
        }
        finally
        {
            // Once for all of the file: the register that articles are held against is made anew for it.
            await uses.RefreshAsync(touched, [.. mentioning], cancel);
        }
        return taken;
    }

    private static TermTaking Sum(TermTaking one, TermTaking other) => new(
        one.Entered + other.Entered, one.Changed + other.Changed, one.Same + other.Same, one.Doubled + other.Doubled, one.Refused + other.Refused,
        [.. one.Problems.Concat(other.Problems).Take(TermTaking.MostProblems)]);

    private static async IAsyncEnumerable<IReadOnlyList<TermEntry>> ChunksAsync(IAsyncEnumerable<TermEntry> entries, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var chunk = new List<TermEntry>(AtOnce);
        await using var each = entries.GetAsyncEnumerator(cancel);
        TermFileException? broken = null;
        while (broken is null && await NextAsync())
        {
            chunk.Add(each.Current);
            if (chunk.Count == AtOnce)
            {
                yield return chunk;
                chunk = new List<TermEntry>(AtOnce);
            }
        }
        if (chunk.Count > 0)
        {
            yield return chunk;
        }
        if (broken is not null)
        {
            throw broken;
        }

        async ValueTask<bool> NextAsync()
        {
            try
            {
                return await each.MoveNextAsync();
            }
            catch (TermFileException wrong)
            {
                broken = wrong;
                return false;
            }
        }
    }

    private async Task<TermTaking> TakeAsync(IReadOnlyList<TermEntry> entries, StaffId? by, List<Term> touched, HashSet<ArticleId> mentioning, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        var batch = await TermBatch.OfAsync(db, [.. entries.Select(entry => entry.Term)], by, now, cancel);
        foreach (var entry in entries)
        {
            await batch.TakeAsync(entry, cancel);
        }
        if (batch.Touched.Count > 0)
        {
            var articles = await TermUses.MentioningAsync(db, [.. batch.Touched.Select(term => term.Id)], cancel);
            db.Add(TermRows.OrderOf(batch.Touched, articles, now));
            mentioning.UnionWith(articles);
        }
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        touched.AddRange(batch.Touched);
        return batch.Taking;
    }
}
