using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>The guide's page of a rule.</summary>
/// <param name="Name">What the rule is called.</param>
public sealed record GuideView(Seat Seat, Edition Paper, string Rule, string Name, IReadOnlyList<GuidePart> Parts);
