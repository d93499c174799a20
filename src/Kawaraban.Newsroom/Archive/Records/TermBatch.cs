using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;
using Kawaraban.Newsroom.Staff;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Some entries of a file, beside those of the register that have their keys or names. Lives within one transaction.</summary>
internal sealed class TermBatch
{
    private readonly ArchiveContext _db;
    private readonly StaffId? _by;
    private readonly DateTimeOffset _now;
    private readonly Dictionary<string, Term> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<(TermKind Kind, TermLanguage Language, string Form), Term> _byForm = [];
    private readonly List<TermProblem> _problems = [];
    private readonly int _room;
    private (int Entered, int Changed, int Same, int Doubled, int Refused) _counts;

    private TermBatch(ArchiveContext db, StaffId? by, DateTimeOffset now, int room) => (_db, _by, _now, _room) = (db, by, now, room);

    /// <summary>The terms that were entered or changed.</summary>
    public List<Term> Touched { get; } = [];

    public TermTaking Taking => new(_counts.Entered, _counts.Changed, _counts.Same, _counts.Doubled, _counts.Refused, _problems);

    public static async Task<TermBatch> OfAsync(ArchiveContext db, IReadOnlyList<Term> terms, StaffId? by, DateTimeOffset now, CancellationToken cancel)
    {
        var slugs = terms.Select(term => term.Slug).Where(slug => slug.Length > 0).Distinct().ToList();
        var forms = terms.SelectMany(term => term.Names).Select(name => name.Form).Distinct().ToList();
        var batch = new TermBatch(db, by, now, TermRegister.MostTerms - await db.Terms.CountAsync(cancel));
        foreach (var term in await db.TermsWithNames().Where(term => slugs.Contains(term.Slug)).ToListAsync(cancel))
        {
            batch.Know(term);
        }
        foreach (var term in await db.TermsWithNames().Where(term => term.State != TermState.Retired && term.Names.Any(name => forms.Contains(name.Form))).ToListAsync(cancel))
        {
            batch.Know(term);
        }
        return batch;
    }

    public async Task TakeAsync(TermEntry entry, CancellationToken cancel)
    {
        if (TermFault.Of(entry.Term).FirstOrDefault(fault => fault != "slug" || entry.Term.Slug.Length > 0) is { } fault)
        {
            Refuse(entry, TermFault.Say(fault));
        }
        else if (entry.Term.Slug.Length > 0 && _bySlug.GetValueOrDefault(entry.Term.Slug) is { } present)
        {
            await ChangeAsync(entry, present, cancel);
        }
        else if (Double(entry.Term) is { } other)
        {
            _counts.Doubled++;
            Report(entry, true, $"'{other.Names[0].Form}' is in the register already, as {other.Slug}");
        }
        else if (_counts.Entered >= _room)
        {
            Refuse(entry, $"the register takes no more than {TermRegister.MostTerms} entries");
        }
        else
        {
            await EnterAsync(entry.Term, cancel);
        }
    }

    private async Task ChangeAsync(TermEntry entry, Term present, CancellationToken cancel)
    {
        if (Touched.Any(term => term.Id == present.Id))
        {
            _counts.Doubled++;
            Report(entry, true, $"the key {present.Slug} came before in this file");
            return;
        }
        var changed = present.With(entry.Term, _now);
        if (TermText.Of(present) == TermText.Of(changed))
        {
            _counts.Same++;
            return;
        }
        await _db.ChangeTermAsync(present, changed, TermAct.Imported, _by, _now, cancel);
        _counts.Changed++;
        Touched.Add(changed);
        Know(changed);
    }

    private async Task EnterAsync(Term term, CancellationToken cancel)
    {
        var entered = await _db.AddTermAsync(term, TermAct.Imported, _by, _now, cancel);
        // The slug that comes next must know of this one.
        await _db.SaveChangesAsync(cancel);
        _counts.Entered++;
        Touched.Add(entered);
        Know(entered);
    }

    /// <summary>An entry that has one of its approved forms: the same kind of thing by the same name.</summary>
    private Term? Double(Term term) => term.Names.Select(name => _byForm.GetValueOrDefault((term.Kind, name.Language, name.Form))).FirstOrDefault(other => other is not null);

    private void Know(Term term)
    {
        _bySlug[term.Slug] = term;
        foreach (var name in term.Names)
        {
            _byForm[(term.Kind, name.Language, name.Form)] = term;
        }
    }

    private void Refuse(TermEntry entry, string what)
    {
        _counts.Refused++;
        Report(entry, false, what);
    }

    private void Report(TermEntry entry, bool isDouble, string what)
    {
        if (_problems.Count < TermTaking.MostProblems)
        {
            _problems.Add(new TermProblem(entry.Place, isDouble, what));
        }
    }
}
