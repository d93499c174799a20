using Kawaraban.Language;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Packs;

namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>The rules that an edition can be read by: those for its language, and those against a source.</summary>
public static class HouseRuleList
{
    private const string Off = "\"off\"";

    /// <summary>In the order of the Stylebook; none where it does not read the language.</summary>
    public static IReadOnlyList<HouseRule> Of(HouseStyles styles, Edition edition)
    {
        if (!TextLanguage.TryParse(edition.Language, out var language))
        {
            return [];
        }
        var pack = styles[edition.Id].Pack;
        return
        [
            .. HouseRules.Entries.Where(entry => entry.Reads(language)).Select(entry => RuleOf(entry, pack)),
            .. SourceRules.All.Select(rule => RuleOf(rule, pack)),
        ];
    }

    /// <summary>Null where the edition cannot be read by such a rule.</summary>
    public static HouseRule? Find(HouseStyles styles, Edition edition, string name) => Of(styles, edition).FirstOrDefault(rule => rule.Name == name);

    private static HouseRule RuleOf(RuleEntry entry, StylePack pack)
    {
        var settings = new RuleSettings();
        entry.Make(settings);
        var chosen = pack.Rules.FirstOrDefault(rule => rule.Id == entry.Id);
        return new HouseRule(entry.Id.Name, pack.Said.GetValueOrDefault(entry.Id.Name, Off), chosen is not null, Severities.Of(chosen?.Severity ?? entry.Severity), false, settings.Asked);
    }

    private static HouseRule RuleOf(ISourceRule rule, StylePack pack)
    {
        var chosen = pack.AgainstSource.FirstOrDefault(known => known.Rule.Id == rule.Id);
        return new HouseRule(
            rule.Id.Name, pack.Said.GetValueOrDefault(rule.Id.Name, Off), chosen is not null, chosen?.Severity is { } severity ? Severities.Of(severity) : null, true, new Dictionary<string, string>());
    }
}
