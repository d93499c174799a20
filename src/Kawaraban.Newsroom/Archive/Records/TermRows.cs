using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>How rows of terms are read and written.</summary>
internal static class TermRows
{
    public static IQueryable<Term> TermsWithNames(this ArchiveContext db) => db.Terms.AsNoTracking().Include(term => term.Names).AsSplitQuery();

    public static async Task<TermOutcome.Refused?> RefusalOfAsync(ArchiveContext db, Term term, CancellationToken cancel)
    {
        // A slug is made where there is none.
        var faults = TermFault.Of(term).Where(fault => fault != "slug" || term.Slug.Length > 0).ToList();
        return faults.Count > 0 ? new TermOutcome.Refused(faults)
            : await db.Terms.CountAsync(cancel) >= TermRegister.MostTerms ? new TermOutcome.Refused(["full"])
            : null;
    }

    /// <summary>The term as it is entered: arranged, and with a slug that nobody has.</summary>
    public static async Task<Term> AddTermAsync(this ArchiveContext db, Term term, TermAct act, StaffId? by, DateTimeOffset now, CancellationToken cancel)
    {
        var wanted = term.Slug.Length > 0 ? term.Slug : TermSlug.Of(term.Names) is { Length: > 0 } made ? made : "term";
        var slug = await db.FreeTermSlugAsync(wanted, cancel);
        var entered = new Term
        {
            Id = term.Id, Kind = term.Kind, State = term.State, Slug = slug, Wikidata = term.Wikidata, IsPublic = term.IsPublic, CreatedAt = now, ChangedAt = now,
            Names = [.. term.Names.Select(name => name.In(term.Id))],
        };
        entered.Arrange();
        db.Add(entered);
        db.Add(new TermChange { TermId = entered.Id, Act = act, At = now, By = by, Before = "", After = TermText.Of(entered) });
        return entered;
    }

    /// <summary>Writes a changed term over the one that is there, with its record.</summary>
    public static async Task ChangeTermAsync(this ArchiveContext db, Term present, Term changed, TermAct act, StaffId? by, DateTimeOffset now, CancellationToken cancel)
    {
        await db.TermNames.Where(name => name.TermId == present.Id).ExecuteDeleteAsync(cancel);
        await db.Terms.Where(term => term.Id == present.Id).ExecuteUpdateAsync(
            set => set.SetProperty(x => x.Kind, changed.Kind).SetProperty(x => x.State, changed.State).SetProperty(x => x.Wikidata, changed.Wikidata)
                .SetProperty(x => x.IsPublic, changed.IsPublic).SetProperty(x => x.Revision, changed.Revision).SetProperty(x => x.ChangedAt, changed.ChangedAt), cancel);
        db.AddRange(changed.Names);
        db.Add(new TermChange { TermId = present.Id, Act = act, At = now, By = by, Before = TermText.Of(present), After = TermText.Of(changed) });
    }

    public static TermAct ActOf(Term before, Term after) => (before.State, after.State) switch
    {
        (not TermState.Approved, TermState.Approved) => TermAct.Approved,
        (not TermState.Retired, TermState.Retired) => TermAct.Retired,
        (not TermState.Proposed, TermState.Proposed) => TermAct.Proposed,
        _ => TermAct.Changed,
    };

    /// <summary>What a change makes stale: the terms' own pages, the lists of terms, and the articles that name them.</summary>
    public static PressOrder OrderOf(IEnumerable<Term> terms, IEnumerable<ArticleId> mentioning, DateTimeOffset at) => new()
    {
        Tags = string.Join('\n', terms.Select(term => PageTag.Term(term.Slug)).Append(PageTag.Terms).Concat(mentioning.Select(PageTag.Article))), At = at,
    };

    /// <summary>The entry as it will read; identity and slug stay.</summary>
    public static Term With(this Term present, Term wanted, DateTimeOffset now)
    {
        var changed = new Term
        {
            Id = present.Id, Slug = present.Slug, Kind = wanted.Kind, State = wanted.State, Wikidata = wanted.Wikidata, IsPublic = wanted.IsPublic,
            Revision = present.Revision + 1, CreatedAt = present.CreatedAt, ChangedAt = now, Names = [.. wanted.Names.Select(name => name.In(present.Id))],
        };
        changed.Arrange();
        present.Arrange();
        return changed;
    }

    private static TermName In(this TermName name, TermId term)
    {
        var row = name.For(term);
        row.Search = TermSearch.Of(row);
        return row;
    }
}
