using System.Text;
using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook;

/// <summary>The door of the Stylebook: reads texts by rules, and tidies them.</summary>
/// <example>
/// <code>
/// HouseRules.Read("第 4 条", TextLanguage.Japanese, HouseRules.All).Count // 2
/// HouseRules.Tidy("第 4 条", HouseRules.All)                              // "第4条"
/// </code>
/// </example>
public static class HouseRules
{
    /// <summary>Every rule that reads a text by itself; a pack chooses from them.</summary>
    public static IReadOnlyList<RuleEntry> Entries { get; } = RuleTable.Entries;

    /// <summary>Every rule with its usual settings.</summary>
    public static IReadOnlyList<ChosenRule> All { get; } = [.. Entries.Select(entry => entry.Usual())];

    private static readonly Dictionary<string, RuleEntry> _byName = Entries.ToDictionary(entry => entry.Id.Name, StringComparer.Ordinal);

    /// <summary>The rule of a name.</summary>
    /// <param name="name">For example <c>stray-spaces</c>.</param>
    /// <returns>The rule; null if there is none.</returns>
    public static RuleEntry? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>What the rules have to say of a text that is one passage.</summary>
    /// <param name="text">The plain text of one block.</param>
    /// <param name="language">The language it is read in.</param>
    /// <param name="rules">The rules to read by; those of other languages say nothing.</param>
    /// <returns>All findings, in the order of their places, then of the rules.</returns>
    public static IReadOnlyList<Finding> Read(string text, TextLanguage language, IReadOnlyList<ChosenRule> rules) =>
        Read(new Galley([new Passage(text, language)]), rules);

    /// <summary>What the rules have to say of a whole text. The time it takes grows with the length of the text.</summary>
    /// <param name="galley">The text.</param>
    /// <param name="rules">The rules to read by.</param>
    /// <returns>All findings, in the order of the passages and their places, then of the rules.</returns>
    public static IReadOnlyList<Finding> Read(Galley galley, IReadOnlyList<ChosenRule> rules)
    {
        ArgumentNullException.ThrowIfNull(galley);
        ArgumentNullException.ThrowIfNull(rules);
        var findings = new List<Finding>();
        var readings = rules.Select(rule => (rule.Entry, Reading: rule.Rule.Begin(), Pencil: new Pencil(rule.Id, rule.Severity, findings))).ToArray();
        foreach (var passage in galley.Passages)
        {
            foreach (var (entry, reading, pencil) in readings)
            {
                if (entry.Reads(passage.Language))
                {
                    reading.Read(passage, pencil);
                }
            }

            passage.Close();
        }

        foreach (var (_, reading, pencil) in readings)
        {
            reading.End(pencil);
        }

        return [.. findings.OrderBy(finding => finding.Passage).ThenBy(finding => finding.Start)];
    }

    /// <summary>Applies every safe fix of the rules to a Japanese text, once; of two that overlap, the one that starts first.</summary>
    /// <param name="text">The plain text of one block.</param>
    /// <param name="rules">The rules to read by.</param>
    /// <returns>The tidied text; the same string if there was nothing to tidy.</returns>
    public static string Tidy(string text, IReadOnlyList<ChosenRule> rules) =>
        Mend(text, Read(text, TextLanguage.Japanese, rules).Where(finding => finding.Fix is { IsSafe: true }));

    /// <summary>Applies the fixes of findings to the text they were found in; of two that overlap, the one that starts first.</summary>
    /// <param name="text">The text of one passage.</param>
    /// <param name="findings">Findings in it, in the order of their places.</param>
    /// <returns>The mended text; the same string if there was nothing to mend.</returns>
    public static string Mend(string text, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        var mended = new StringBuilder(text.Length);
        var done = 0;
        foreach (var finding in findings)
        {
            if (finding.Fix is { } fix && finding.Start >= done)
            {
                mended.Append(text, done, finding.Start - done).Append(fix.Replacement);
                done = finding.Place.End;
            }
        }

        return done == 0 && mended.Length == 0 ? text : mended.Append(text, done, text.Length - done).ToString();
    }
}
