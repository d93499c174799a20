using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing.Trials;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>What is typed to try a rule.</summary>
/// <param name="Severity">See <see cref="TrialPack.Compose"/>.</param>
/// <param name="Settings">A JSON object; empty for the usual ones.</param>
/// <param name="Section">Its id; empty for all.</param>
/// <param name="From">The first day of release, as 2026-11-20; empty for no first one.</param>
/// <param name="Until">The last day.</param>
public sealed record TrialFields(string Severity, string Settings, string Section = "", string From = "", string Until = "")
{
    public static IReadOnlyList<string> Severities { get; } = [TrialPack.On, "must", "should", "note", TrialPack.Off];

    /// <summary>As the pack has the rule; one that is off, with its usual settings.</summary>
    public static TrialFields Of(HouseRule rule)
    {
        var (severity, settings) = TrialPack.Parted(rule.Said);
        return new TrialFields(severity == TrialPack.Off ? TrialPack.On : severity, settings);
    }

    public static TrialFields Of(IFormCollection form) =>
        new(form.Text("severity"), form.Text("settings"), form.Text("section"), form.Text("from"), form.Text("until"));

    /// <summary>Null where a day or section is none.</summary>
    public TrialScope? ScopeIn(Edition edition)
    {
        var section = Section.Length == 0 ? null : edition.Sections.FirstOrDefault(known => known.Id.Value == Section);
        if ((Section.Length > 0 && section is null) || !IsDay(From, out var from) || !IsDay(Until, out var until) || from > until)
        {
            return null;
        }
        return new TrialScope(section?.Id, from is { } first ? edition.Bounds(first).From : null, until is { } last ? edition.Bounds(last).To : null);
    }

    private static bool IsDay(string text, out DateOnly? day)
    {
        day = FormFields.Day(text);
        return day is not null || text.Length == 0;
    }
}
