using Kawaraban.Newsroom.Archive.Trials;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>The rules that an edition can be read by, and what was tried of them.</summary>
public sealed record HouseStyleView(Seat Seat, Edition Paper, IReadOnlyList<HouseRule> Rules, IReadOnlyList<TrialView> Trials, HouseStyles Styles);
