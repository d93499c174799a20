namespace Kawaraban.Stylebook.Packs;

/// <summary>A rule that a pack has chosen.</summary>
/// <param name="Entry">The rule as the Stylebook knows it.</param>
/// <param name="Severity">How much its findings matter here.</param>
/// <param name="Rule">The rule, set up.</param>
public sealed record ChosenRule(RuleEntry Entry, Severity Severity, IHouseRule Rule)
{
    /// <summary>The rule's name.</summary>
    public RuleId Id => Entry.Id;
}
