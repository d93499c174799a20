using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook;

/// <summary>What a rule marks with: every mark becomes a finding of that rule, with the severity that the pack gives it.</summary>
public sealed class Pencil
{
    private readonly RuleId _rule;
    private readonly Severity _severity;
    private readonly List<Finding> _findings;

    internal Pencil(RuleId rule, Severity severity, List<Finding> findings)
    {
        _rule = rule;
        _severity = severity;
        _findings = findings;
    }

    /// <summary>Marks a place.</summary>
    /// <param name="passage">The passage it is in.</param>
    /// <param name="place">The range of its text.</param>
    /// <param name="what">What is the matter there: the name of one of the rule's cases, lower-case words joined by hyphens.</param>
    /// <param name="fix">What to put there instead, where the rule knows.</param>
    /// <param name="arguments">What the words of the case quote, in order.</param>
    public void Mark(Passage passage, TextRange place, string what, Fix? fix = null, params IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(passage);
        if (!passage.IsSpared(place.Start))
        {
            _findings.Add(new Finding(_rule, _severity, place, new Message($"{_rule}.{what}", arguments), fix) { Passage = passage.Number });
        }
    }
}
