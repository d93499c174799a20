using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>What was waived in an edition, the latest first.</summary>
public sealed record WaiverListView(Seat Seat, Edition Paper, IReadOnlyList<WaiverView> Waivers, HouseStyles Styles);
