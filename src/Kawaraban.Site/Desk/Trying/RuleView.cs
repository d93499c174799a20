using System.Text.RegularExpressions;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>A rule of an edition, and the form that tries it.</summary>
/// <param name="Fields">What stands in the form.</param>
public sealed partial record RuleView(Seat Seat, Edition Paper, HouseRule Rule, HouseStyles Styles, TrialFields Fields)
{
    /// <summary>Why no trial was begun; null where none was asked for.</summary>
    public string? Wrong { get; init; }

    /// <summary>What the reader of <c>stylebook.json</c> said of the settings; null where it had nothing to say.</summary>
    public string? WrongSettings { get; init; }

    /// <summary>What it may say, in the reader's words.</summary>
    public IReadOnlyList<string> Cases => [.. Styles.CasesOf(Seat.Edition.Id, Rule.Name).Select(said => Filling().Replace(said, "…"))];

    public string Path => $"/desk/{Paper.Id}/house-style/{Rule.Name}";

    /// <summary>A place that a finding fills.</summary>
    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Filling();
}
