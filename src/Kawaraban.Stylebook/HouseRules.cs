using System.Text;
using Kawaraban.Stylebook.StraySpaces;

namespace Kawaraban.Stylebook;

/// <summary>The door of the Stylebook: reads a text by rules, and tidies it.</summary>
/// <example>
/// <code>
/// HouseRules.Read("第 4 条", HouseRules.All).Count // 2
/// HouseRules.Tidy("第 4 条", HouseRules.All)       // "第4条"
/// </code>
/// </example>
public static class HouseRules
{
    /// <summary>Every rule there is; an edition chooses from them.</summary>
    public static IReadOnlyList<IHouseRule> All { get; } = [new StraySpacesRule()];

    /// <summary>What the rules have to say of a text.</summary>
    /// <param name="text">The plain text of one block.</param>
    /// <param name="rules">The rules to read by.</param>
    /// <returns>All findings, in the order of their places, then of the rules.</returns>
    public static IReadOnlyList<Finding> Read(string text, IReadOnlyList<IHouseRule> rules)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.SelectMany(rule => rule.Read(text)).OrderBy(finding => finding.Start)];
    }

    /// <summary>Applies every safe fix of the rules, once; of two that overlap, the one that starts first.</summary>
    /// <param name="text">The plain text of one block.</param>
    /// <param name="rules">The rules to read by.</param>
    /// <returns>The tidied text; the same string if there was nothing to tidy.</returns>
    public static string Tidy(string text, IReadOnlyList<IHouseRule> rules)
    {
        var findings = Read(text, rules);
        var tidied = new StringBuilder(text.Length);
        var done = 0;
        foreach (var finding in findings)
        {
            if (finding.Fix is { IsSafe: true } fix && finding.Start >= done)
            {
                tidied.Append(text, done, finding.Start - done).Append(fix.Replacement);
                done = finding.Place.End;
            }
        }

        return done == 0 ? text : tidied.Append(text, done, text.Length - done).ToString();
    }
}
