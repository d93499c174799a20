using Kawaraban.Language;

namespace Kawaraban.Stylebook.Packs;

/// <summary>A rule as the Stylebook knows it, before a pack sets it up.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Languages">The languages it reads.</param>
/// <param name="Severity">How much its findings matter, unless a pack says otherwise.</param>
/// <param name="Make">Sets it up; a setting that is not given has its usual value.</param>
public sealed record RuleEntry(RuleId Id, RuleLanguages Languages, Severity Severity, Func<RuleSettings, IHouseRule> Make)
{
    /// <summary>The rule with its usual settings.</summary>
    /// <returns>The rule, as a pack that only names it has it.</returns>
    public ChosenRule Usual() => new(this, Severity, Make(new RuleSettings()));

    /// <summary>Whether the rule reads a language.</summary>
    /// <param name="language">Japanese or English.</param>
    /// <returns>Whether it does.</returns>
    public bool Reads(TextLanguage language) =>
        Languages.HasFlag(language.IsEnglish ? RuleLanguages.English : RuleLanguages.Japanese);
}
