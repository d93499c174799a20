using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Planning;

/// <param name="Waiting">The next first.</param>
/// <param name="Ended">The last first.</param>
public sealed record PlanBoardView(Seat Seat, Edition Paper, IReadOnlyList<PlanView> Waiting, IReadOnlyList<PlanView> Ended);
