using Kawaraban.Newsroom.Archive.Records;

namespace Kawaraban.Site.Desk.Correcting;

/// <param name="Open">The oldest first.</param>
/// <param name="Decided">The last first.</param>
public sealed record CorrectionBoardView(Seat Seat, IReadOnlyList<CorrectionAsked> Open, IReadOnlyList<CorrectionAsked> Decided);
