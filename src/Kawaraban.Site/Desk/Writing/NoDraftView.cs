using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>An article that nobody is working on.</summary>
/// <param name="Advisories">What wires told of the story, and nobody has settled.</param>
public sealed record NoDraftView(Seat Seat, BoardRow Row, IReadOnlyList<Advisory> Advisories);
