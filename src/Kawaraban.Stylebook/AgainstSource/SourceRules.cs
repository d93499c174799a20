using Kawaraban.Stylebook.AgainstSource.SourceAddition;
using Kawaraban.Stylebook.AgainstSource.SourceHedge;
using Kawaraban.Stylebook.AgainstSource.SourceLink;
using Kawaraban.Stylebook.AgainstSource.SourceName;
using Kawaraban.Stylebook.AgainstSource.SourceNegation;
using Kawaraban.Stylebook.AgainstSource.SourceOmission;
using Kawaraban.Stylebook.AgainstSource.SourceQuantity;
using Kawaraban.Stylebook.AgainstSource.SourceQuotation;
using Kawaraban.Stylebook.AgainstSource.SourceTerm;
using Kawaraban.Stylebook.AgainstSource.SourceTime;
using Kawaraban.Stylebook.Packs;

namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>The door of the rules that hold a translation against its source: Japanese against English, and English against Japanese.</summary>
/// <remarks>They compare what the two texts say, not how they say it. What each finds, and what it must not, is in <c>specs/stylebook/source-*.md</c>.</remarks>
/// <example><code>
/// var pair = new Pair("The fire spread over 10 miles.", TextLanguage.English, "火は10キロにわたり広がった。", TextLanguage.Japanese);
/// SourceRules.Read(pair)[0].Message.Key // "source-quantity.differs"
/// </code></example>
public static class SourceRules
{
    /// <summary>Every rule there is; an edition chooses from them.</summary>
    public static IReadOnlyList<ISourceRule> All { get; } =
    [
        new SourceQuantityRule(),
        new SourceTimeRule(),
        new SourceNameRule(),
        new SourceQuotationRule(),
        new SourceNegationRule(),
        new SourceHedgeRule(),
        new SourceOmissionRule(),
        new SourceAdditionRule(),
        new SourceLinkRule(),
        new SourceTermRule(),
    ];

    /// <summary>The rule of a name.</summary>
    /// <param name="name">For example <c>source-quantity</c>.</param>
    /// <returns>The rule; null if there is none.</returns>
    public static ISourceRule? Find(string name) => All.FirstOrDefault(rule => rule.Id.Name == name);

    /// <summary>What all rules have to say of a pair.</summary>
    /// <param name="pair">A passage of a source and its translation.</param>
    /// <returns>The findings: those in the translation by their places, then those in the source by theirs.</returns>
    public static IReadOnlyList<Finding> Read(Pair pair) => Read(pair, All);

    /// <summary>What some rules have to say of a pair.</summary>
    /// <param name="pair">A passage of a source and its translation.</param>
    /// <param name="rules">The rules to read by.</param>
    /// <returns>The findings: those in the translation by their places, then those in the source by theirs.</returns>
    public static IReadOnlyList<Finding> Read(Pair pair, IReadOnlyList<ISourceRule> rules)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(rules);
        if (pair.SourceLanguage == pair.TargetLanguage)
        {
            return [];
        }

        return Read(pair, rules.Select(rule => new ChosenSourceRule(rule, null)));
    }

    /// <summary>What the rules that an edition has chosen have to say of a pair, with the severity that it gives them.</summary>
    /// <param name="pair">A passage of a source and its translation.</param>
    /// <param name="pack">The house style of the translation's edition.</param>
    /// <returns>The findings: those in the translation by their places, then those in the source by theirs.</returns>
    public static IReadOnlyList<Finding> Read(Pair pair, StylePack pack)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(pack);
        return pair.SourceLanguage == pair.TargetLanguage ? [] : Read(pair, pack.AgainstSource);
    }

    /// <summary>What some rules have to say of a whole translation that no row of it shows alone.</summary>
    /// <param name="rows">The passages that stand opposite each other, in their order.</param>
    /// <param name="rules">The rules to read by.</param>
    /// <returns>The findings by their rows (<see cref="Finding.Passage"/>), in a row by their places.</returns>
    public static IReadOnlyList<Finding> ReadWhole(IReadOnlyList<Pair> rows, IReadOnlyList<ISourceRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(rules);
        return ReadWhole(rows, rules.Select(rule => new ChosenSourceRule(rule, null)));
    }

    /// <summary>What the rules that an edition has chosen have to say of a whole translation that no row of it shows alone.</summary>
    /// <param name="rows">The passages that stand opposite each other, in their order.</param>
    /// <param name="pack">The house style of the translation's edition.</param>
    /// <returns>The findings by their rows (<see cref="Finding.Passage"/>), in a row by their places.</returns>
    public static IReadOnlyList<Finding> ReadWhole(IReadOnlyList<Pair> rows, StylePack pack)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(pack);
        return ReadWhole(rows, pack.AgainstSource);
    }

    private static IReadOnlyList<Finding> Read(Pair pair, IEnumerable<ChosenSourceRule> rules)
    {
        var reading = new PairReading(pair);
        return [.. rules.SelectMany(chosen => Weighed(chosen, chosen.Rule.Read(reading))).OrderBy(finding => finding.Side).ThenBy(finding => finding.Start)];
    }

    private static IReadOnlyList<Finding> ReadWhole(IReadOnlyList<Pair> rows, IEnumerable<ChosenSourceRule> rules)
    {
        if (rows.Any(row => row.SourceLanguage == row.TargetLanguage))
        {
            return [];
        }

        PairReading[] readings = [.. rows.Select(row => new PairReading(row))];
        return [.. rules.SelectMany(chosen => Weighed(chosen, chosen.Rule.ReadWhole(readings))).OrderBy(finding => finding.Passage).ThenBy(finding => finding.Start)];
    }

    private static IEnumerable<Finding> Weighed(ChosenSourceRule chosen, IEnumerable<Finding> findings) =>
        chosen.Severity is { } severity ? findings.Select(finding => finding with { Severity = severity }) : findings;
}
