using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Staff;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The entries of the name register: looked up, entered, changed, each change with its record.</summary>
public sealed class TermBook(IDbContextFactory<ArchiveContext> archive, TermUses uses, TimeProvider clock)
{
    public async Task<Term?> FindAsync(TermId id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.TermsWithNames().FirstOrDefaultAsync(term => term.Id == id, cancel);
    }

    public async Task<Term?> FindAsync(string slug, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.TermsWithNames().FirstOrDefaultAsync(term => term.Slug == slug, cancel);
    }

    /// <summary>The entries a form or reading of which holds what is asked for, those that begin with it first; all for an empty question.</summary>
    public async Task<(IReadOnlyList<Term> Terms, int Total)> SearchAsync(string query, TermKind? kind, TermState? state, int skip, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var terms = db.Terms.AsNoTracking().Where(term => (kind == null || term.Kind == kind) && (state == null || term.State == state));
        var folded = TermSearch.Fold(query.Length > TermName.MaxForm ? query[..TermName.MaxForm] : query);
        if (folded.Length > 0)
        {
            terms = terms.Where(term => term.Names.Any(name => name.Search.Contains(folded)));
        }
        var begins = "\n" + folded;
        var found = terms.OrderBy(term => term.Names.Any(name => name.Search.Contains(begins)) ? 0 : 1).ThenBy(term => term.Slug);
        var shown = await found.Skip(skip).Take(count).Include(term => term.Names).AsSplitQuery().ToListAsync(cancel);
        shown.ForEach(term => term.Arrange());
        return (shown, await terms.CountAsync(cancel));
    }

    public async Task<int> CountAsync(TermState state, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Terms.CountAsync(term => term.State == state, cancel);
    }

    /// <summary>Other entries that are not retired and have an approved form of this one.</summary>
    public async Task<IReadOnlyList<Term>> SameAsync(Term term, CancellationToken cancel = default)
    {
        var forms = term.Names.Select(name => name.Form).Distinct().ToList();
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.TermsWithNames().Where(other => other.Id != term.Id && other.State != TermState.Retired && other.Names.Any(name => forms.Contains(name.Form))).OrderBy(other => other.Id).Take(10).ToListAsync(cancel);
    }

    /// <summary>What was done to the entry, the last first.</summary>
    public async Task<IReadOnlyList<TermChangeRow>> HistoryAsync(TermId id, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var rows = await db.TermChanges.AsNoTracking().Where(change => change.TermId == id).OrderByDescending(change => change.Id).Take(count).ToListAsync(cancel);
        var people = rows.Select(row => row.By?.Value).OfType<Guid>().Distinct().ToList();
        var names = await db.Users.Where(member => people.Contains(member.Id)).ToDictionaryAsync(member => member.Id, member => member.Name, cancel);
        return [.. rows.Select(row => new TermChangeRow(row, row.By is { } by ? names.GetValueOrDefault(by.Value) : null))];
    }

    /// <summary>Enters a term; a slug that is taken gets a number.</summary>
    public async Task<TermOutcome> AddAsync(Term term, StaffId? by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        if (await TermRows.RefusalOfAsync(db, term, cancel) is { } refused)
        {
            return refused;
        }
        var entered = await db.AddTermAsync(term, term.State == TermState.Proposed ? TermAct.Proposed : TermAct.Entered, by, clock.GetUtcNow(), cancel);
        db.Add(TermRows.OrderOf([entered], [], clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        await uses.RefreshAsync([entered], [], cancel);
        return new TermOutcome.Saved(entered);
    }

    /// <summary>Makes the entry read as the wanted one does; its identity and slug stay. Nothing is written where nothing differs.</summary>
    /// <param name="revision">The revision that the change was made on.</param>
    public async Task<TermOutcome> ChangeAsync(TermId id, int revision, Term wanted, StaffId? by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        if (await db.TermsWithNames().FirstOrDefaultAsync(term => term.Id == id, cancel) is not { } present)
        {
            return new TermOutcome.Missing();
        }
        if (present.Revision != revision)
        {
            return new TermOutcome.Conflict(present);
        }
        wanted.KeepReplaced(present);
        var changed = present.With(wanted, clock.GetUtcNow());
        if (TermFault.Of(changed).ToList() is { Count: > 0 } faults)
        {
            return new TermOutcome.Refused(faults);
        }
        if (TermText.Of(present) == TermText.Of(changed))
        {
            return new TermOutcome.Saved(present);
        }
        var mentioning = await TermUses.MentioningAsync(db, [id], cancel);
        await db.ChangeTermAsync(present, changed, TermRows.ActOf(present, changed), by, clock.GetUtcNow(), cancel);
        db.Add(TermRows.OrderOf([changed], mentioning, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        await uses.RefreshAsync([changed], mentioning, cancel);
        return new TermOutcome.Saved(changed);
    }

    /// <summary>All entries in the order of their slugs, a few hundred in memory at a time.</summary>
    public async IAsyncEnumerable<Term> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var after = "";
        while (true)
        {
            var page = await db.TermsWithNames().Where(term => string.Compare(term.Slug, after) > 0).OrderBy(term => term.Slug).Take(500).ToListAsync(cancel);
            foreach (var term in page)
            {
                term.Arrange();
                yield return term;
            }
            if (page.Count == 0)
            {
                yield break;
            }
            after = page[^1].Slug;
        }
    }
}
