using System.Text;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Tests.Stylebook.Specs;

/// <summary>The text of an example: passages parted by ¶, each with its kind in braces unless it is a paragraph; places in ⟦⟧; names of a register as <c>[written#key=right/first]</c>; what a story file holds against a place as <c>[written!fault=known]</c>.</summary>
internal sealed partial class MarkedGalley
{
    private readonly List<(string Text, PassageKind Kind, IReadOnlyList<SaidName> Names, IReadOnlyList<FiledStatement> Filed)> passages = [];

    public MarkedGalley(string example)
    {
        foreach (var (number, part) in example.Split('¶').Index())
        {
            var (kind, text) = Kinded(part);
            var (names, filed) = (new List<SaidName>(), new List<FiledStatement>());
            passages.Add((Unmarked(text, number, names, filed), kind, names, filed));
        }
    }

    /// <summary>The places that are marked; none where the example leaves them open.</summary>
    public List<(int Passage, TextRange Place)> Marked { get; } = [];

    public IReadOnlyList<Finding> Read(ChosenRule rule)
    {
        var language = rule.Entry.Languages == RuleLanguages.English ? TextLanguage.English : TextLanguage.Japanese;
        return HouseRules.Read(new Galley([.. passages.Select(passage => new Passage(passage.Text, language, passage.Kind) { Names = passage.Names, Filed = passage.Filed })]), [rule]);
    }

    /// <summary>The text with all fixes made.</summary>
    public string Mended(IReadOnlyList<Finding> findings) =>
        string.Join('¶', passages.Select((passage, number) => HouseRules.Mend(passage.Text, findings.Where(finding => finding.Passage == number))));

    private static (PassageKind Kind, string Text) Kinded(string part) => KindPattern().Match(part) is { Success: true } match
        ? (Enum.Parse<PassageKind>(match.Groups[1].Value, ignoreCase: true), part[match.Length..].Trim())
        : (PassageKind.Paragraph, part.Trim(' '));

    private string Unmarked(string text, int number, List<SaidName> names, List<FiledStatement> filed)
    {
        var plain = new StringBuilder();
        var start = -1;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '[' && NamePattern().Match(text, at) is { Success: true } name)
            {
                names.Add(Said(name, plain.Length));
                plain.Append(name.Groups["written"].Value);
                at += name.Length - 1;
            }
            else if (c == '[' && FiledPattern().Match(text, at) is { Success: true } statement)
            {
                var written = statement.Groups["written"].Value;
                filed.Add(new FiledStatement(new TextRange(plain.Length, written.Length), Enum.Parse<FiledFault>(statement.Groups["fault"].Value, ignoreCase: true), statement.Groups["known"].Value));
                plain.Append(written);
                at += statement.Length - 1;
            }
            else if (c == '⟦')
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

    private static SaidName Said(Match name, int start) => new(
        new TextRange(start, name.Groups["written"].Length),
        name.Groups["key"].Value,
        name.Groups["form"].Success ? Enum.Parse<SaidForm>(name.Groups["form"].Value, ignoreCase: true) : SaidForm.Allowed,
        name.Groups["right"].Value,
        name.Groups["first"].Value);

    [GeneratedRegex(@"\G\[(?<written>[^\]#]+)#(?<key>[a-z]+)(?::(?<form>[a-z]+))?=(?<right>[^\]/]+)(?:/(?<first>[^\]]+))?\]")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\G\[(?<written>[^\]!]+)!(?<fault>[a-z]+)=(?<known>[^\]]+)\]")]
    private static partial Regex FiledPattern();

    [GeneratedRegex(@"^\s*\{([a-zA-Z]+)\}")]
    private static partial Regex KindPattern();
}
