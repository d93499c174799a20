using Kawaraban.Site.Desk.Bench;

namespace Kawaraban.Site.Desk.Register;

/// <param name="Terms">Of the source, in its order, with what the target is to say.</param>
/// <param name="Findings">What is wrong with the names of the block.</param>
public sealed record NamesAnswer(IReadOnlyList<TermAnswer> Terms, IReadOnlyList<NameFindingAnswer> Findings);

/// <param name="Fault">What is wrong.</param>
/// <param name="Start">Where it stands in the block's plain text, in UTF-16 units.</param>
/// <param name="Term">The entry's id.</param>
/// <param name="Suggestion">What would be right; empty where nothing can be said.</param>
public sealed record NameFindingAnswer(string Fault, int Start, int End, Guid Term, string Written, string Suggestion);
