using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>A term that editors made public, as an edition calls it now.</summary>
/// <param name="Elsewhere">The other editions that have a page of it.</param>
public sealed record TopicView(Term Term, TermName Name, IReadOnlyList<EditionId> Elsewhere);

/// <summary>A link to a term's page.</summary>
public sealed record TopicLink(string Slug, string Name);
