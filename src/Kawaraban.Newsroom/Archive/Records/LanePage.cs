using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Releases;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A page of one list of the board.</summary>
/// <param name="Next">What asks for the following page; null on the last.</param>
public sealed record LanePage(IReadOnlyList<BudgetRow> Rows, string? Next);

/// <summary>A story on the board.</summary>
/// <param name="Row">The edition's article, or where it has none, the one it would be translated from.</param>
/// <param name="Holder">The name of whoever has it; empty when they have left.</param>
/// <param name="Worth">What speaks for translating it; null where it is in the edition already.</param>
/// <param name="Review">The last review of its draft, if any.</param>
/// <param name="Barred">What keeps the edition from releasing anything of the story: a kill, an embargo, a recall by the wire.</param>
public sealed record BudgetRow(BoardRow Row, Assignment? Assignment, string Holder, Worth? Worth, Review? Review, IReadOnlyList<Objection> Barred);
