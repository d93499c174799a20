using System.Text;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Tests.Specs;
using Kawaraban.Tests.Stylebook.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook.Guide;

/// <summary>The page of the guide for a rule, made of its spec, its settings and the words of the editions.</summary>
internal sealed class GuidePage(RuleEntry entry, RuleWords english, RuleWords japanese)
{
    private const string Separator = "| --- | --- | --- |";

    public static RuleWords WordsOf(string edition) => RuleWords.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "editions", edition, "findings.json")));

    public string Text()
    {
        var page = new StringBuilder();
        page.Append($"# {entry.Id}\n\n{english.NameOf(entry.Id)} · {japanese.NameOf(entry.Id)}\n\n");
        page.Append($"Reads {Languages()}; *{entry.Severity.ToString().ToLowerInvariant()}* unless the pack says otherwise.\n\n");
        page.Append(Part("# " + entry.Id, "## Catches")).Append("\n\n## What it finds\n\n");
        page.Append("| text | with the fix | reason |\n").Append(Separator).Append('\n');
        foreach (var example in RuleSpec.Examples(entry.Id.Name, RuleSpec.Catches))
        {
            page.Append(Row(example));
        }

        page.Append("\n## What it lets pass\n\n").AppendJoin('\n', RuleSpec.Examples(entry.Id.Name, RuleSpec.Passes).Select(example => $"- {Shown(example.Given)}{Set(example)}"));
        page.Append("\n\n").Append(Settings()).Append("## Source\n\n").Append(Part("## Source", null)).Append('\n');
        return page.ToString();
    }

    private string Row(SpecExample example)
    {
        var galley = new MarkedGalley(example.Given);
        var findings = galley.Read(RuleSpec.RuleOf(entry.Id.Name, example));
        Assert.True(findings.Count > 0, $"specs/stylebook/{entry.Id}.md, line {example.Line}: nothing is found in: {example.Given}");
        var reason = findings[0].Message;
        var isFixed = findings.Any(finding => finding.Fix is not null);
        return $"| {Shown(example.Given)}{Set(example)} | {(isFixed ? Shown(galley.Mended(findings)) : "–")} | {Cell(japanese.Say(reason))}<br>{Cell(english.Say(reason))} |\n";
    }

    private string Settings()
    {
        var settings = new RuleSettings();
        entry.Make(settings);
        return settings.Asked.Count == 0 ? "" : "## Settings\n\n| setting | usual value |\n| --- | --- |\n"
            + string.Concat(settings.Asked.Select(asked => $"| `{asked.Key}` | `{asked.Value}` |\n")) + "\n";
    }

    private string Languages() => entry.Languages switch
    {
        RuleLanguages.English => "English",
        RuleLanguages.Japanese => "Japanese",
        _ => "Japanese and English",
    };

    /// <summary>A part of the spec's prose, between two of its headings.</summary>
    private string Part(string from, string? to)
    {
        var spec = RuleSpec.Text(entry.Id.Name);
        var start = spec.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return spec[start..(to is null ? spec.Length : spec.IndexOf(to, start, StringComparison.Ordinal))].Trim();
    }

    /// <summary>The settings of an example that has its own.</summary>
    private static string Set(SpecExample example) =>
        example.Kind.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? $" (`{example.Kind[space..].Trim()}`)" : "";

    /// <summary>Places as bold, passages as lines, what cannot be seen by its number.</summary>
    private static string Shown(string text) => string.Concat(Cell(text).Select(c => c switch
    {
        '⟦' or '⟧' => "**",
        '¶' => "<br>",
        '\n' => "<br>",
        _ when char.IsControl(c) || c is '\u00A0' or '\u2009' or '\u202F' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u00AD' or '\uFEFF' or '\uFFFD' or (>= '\uE000' and < '\uF900')
            or '\u3099' or '\u309A' or '\u0301' or (>= '\u2E80' and < '\u2FE0') or '\u3000' => $"[U+{(int)c:X4}]",
        _ => c.ToString(),
    }));

    private static string Cell(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("{", "\\{", StringComparison.Ordinal);
}
