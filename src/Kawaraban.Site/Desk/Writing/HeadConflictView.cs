using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;

namespace Kawaraban.Site.Desk.Writing;

/// <param name="Draft">As somebody else saved it.</param>
/// <param name="Mine">What was sent, upon their revision now: sending it again is a decision.</param>
public sealed record HeadConflictView(Seat Seat, DraftView Draft, HeadFields Mine, IReadOnlyList<AuthorView> Authors);
