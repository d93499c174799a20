using Kawaraban.Newsroom.Archive.Trials;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>A trial: how far it is, and what it found.</summary>
/// <param name="Chosen">The findings that are shown; null for all.</param>
/// <param name="Page">Some of them; none while it runs.</param>
public sealed record TrialSheetView(Seat Seat, Edition Paper, TrialView View, TrialStanding? Chosen, TrialPage Page, HouseStyles Styles)
{
    public Trial Trial => View.Trial;

    public string Path => $"/desk/{Paper.Id}/trials/{Trial.Id}";

    /// <summary>How many there are of what is shown.</summary>
    public int Count(TrialStanding? standing) => standing switch
    {
        TrialStanding.New => Trial.NewFindings,
        TrialStanding.Gone => Trial.GoneFindings,
        TrialStanding.Same => Trial.SameFindings,
        TrialStanding.Quiet => Trial.QuietFindings,
        _ => Trial.ShownFindings,
    };
}
