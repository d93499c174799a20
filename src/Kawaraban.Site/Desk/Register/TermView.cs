using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;

namespace Kawaraban.Site.Desk.Register;

/// <summary>An entry with its form, its record, and the articles that it touches. A new one has no term yet.</summary>
public sealed record TermView(Seat Seat, Term? Term, TermFields Fields)
{
    public IReadOnlyList<string> Wrong { get; init; } = [];

    /// <summary>What somebody else wrote meanwhile; null where nobody did.</summary>
    public Term? Theirs { get; init; }

    public IReadOnlyList<TermChangeRow> History { get; init; } = [];
    public IReadOnlyList<TermTouch> Touches { get; init; } = [];
    public IReadOnlyList<Term> Same { get; init; } = [];

    public bool MayChange => Term is null || Term.MayBeChangedBy(Seat.Releases);

    /// <summary>The revision that the next save is made on: of a conflict theirs, which is then known.</summary>
    public int Revision => (Theirs ?? Term)?.Revision ?? 0;
}
