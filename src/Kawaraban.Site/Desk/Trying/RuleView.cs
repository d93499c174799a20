using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>A rule of an edition, and the form that tries it.</summary>
/// <param name="Fields">What stands in the form.</param>
public sealed record RuleView(Seat Seat, Edition Paper, HouseRule Rule, HouseStyles Styles, TrialFields Fields)
{
    /// <summary>Why no trial was begun; null where none was asked for.</summary>
    public string? Wrong { get; init; }

    /// <summary>What the reader of <c>stylebook.json</c> said of the settings; null where it had nothing to say.</summary>
    public string? WrongSettings { get; init; }

    public string Path => $"/desk/{Paper.Id}/house-style/{Rule.Name}";
}
