using System.Text;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Tests.Stylebook.Specs;

/// <summary>The text of an example: passages parted by ¶, each with its kind in braces unless it is a paragraph; places in ⟦⟧.</summary>
internal sealed partial class MarkedGalley
{
    private readonly List<(string Text, PassageKind Kind)> passages = [];

    public MarkedGalley(string example)
    {
        foreach (var (number, part) in example.Split('¶').Index())
        {
            var (kind, text) = Kinded(part);
            passages.Add((Unmarked(text, number), kind));
        }
    }

    /// <summary>The places that are marked; none where the example leaves them open.</summary>
    public List<(int Passage, TextRange Place)> Marked { get; } = [];

    public IReadOnlyList<Finding> Read(ChosenRule rule)
    {
        var language = rule.Entry.Languages == RuleLanguages.English ? TextLanguage.English : TextLanguage.Japanese;
        return HouseRules.Read(new Galley([.. passages.Select(passage => new Passage(passage.Text, language, passage.Kind))]), [rule]);
    }

    /// <summary>The text with all fixes made.</summary>
    public string Mended(IReadOnlyList<Finding> findings) =>
        string.Join('¶', passages.Select((passage, number) => HouseRules.Mend(passage.Text, findings.Where(finding => finding.Passage == number))));

    private static (PassageKind Kind, string Text) Kinded(string part) => KindPattern().Match(part) is { Success: true } match
        ? (Enum.Parse<PassageKind>(match.Groups[1].Value, ignoreCase: true), part[match.Length..].Trim())
        : (PassageKind.Paragraph, part.Trim(' '));

    private string Unmarked(string text, int number)
    {
        var plain = new StringBuilder();
        var start = -1;
        foreach (var c in text)
        {
            if (c == '⟦')
            {
                start = plain.Length;
            }
            else if (c == '⟧')
            {
                Marked.Add((number, TextRange.Between(start, plain.Length)));
            }
            else
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"^\s*\{([a-zA-Z]+)\}")]
    private static partial Regex KindPattern();
}
