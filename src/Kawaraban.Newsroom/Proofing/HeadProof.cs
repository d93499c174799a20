using Kawaraban.Language;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Packs;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>
/// Holds the head of a translation against its source's, field by field. A kicker or headline is written anew in its own language, from the whole story: what it
/// leaves out or takes from the body is no fault there, another value is one. A standfirst is a sentence like others.
/// </summary>
/// <param name="pack">The house style of the translation's edition.</param>
/// <param name="names">The names that both texts must say.</param>
/// <param name="source">The source's language tag.</param>
/// <param name="target">The translation's.</param>
internal sealed class HeadProof(StylePack pack, RegisterNames names, string source, string target)
{
    /// <summary>What may be asked of a head: its length and its quotation marks are its own.</summary>
    private static readonly HashSet<string> Asked = new(StringComparer.Ordinal) { "source-quantity", "source-time", "source-name", "source-negation" };

    /// <summary>The findings in the order of the fields; none between two editions of one language, or where one of the two is not read here.</summary>
    public IReadOnlyList<ProofFinding> Of(HeadText made, HeadText head) =>
        TextLanguage.TryParse(source, out var from) && TextLanguage.TryParse(target, out var into) && from != into
            ? [.. Enum.GetValues<HeadField>().SelectMany(field => Findings(field, new Pair(made[field], from, head[field], into)))]
            : [];

    private IEnumerable<ProofFinding> Findings(HeadField field, Pair pair)
    {
        var named = pair with
        {
            SourceNames = names.Places(pair.Source, TermLanguage.Parse(source), TermLanguage.Parse(target)),
            TargetNames = names.Places(pair.Target, TermLanguage.Parse(target), TermLanguage.Parse(target)),
        };
        return SourceRules.Read(named, pack)
            .Where(finding => Asked.Contains(finding.Rule.Name) && (field == HeadField.Standfirst || IsOfAnyLine(finding)))
            .Select(finding => Placed(field, finding, pair));
    }

    /// <summary>Both say it, and not the same; or one denies what the other says.</summary>
    private static bool IsOfAnyLine(Finding finding) => finding is { Side: FindingSide.Target, SourcePlace: not null } || finding.Rule.Name == "source-negation";

    private static ProofFinding Placed(HeadField field, Finding finding, Pair pair)
    {
        var range = finding.Side == FindingSide.Target ? finding.Place : (TextRange?)null;
        return new()
        {
            Rule = finding.Rule.Name,
            Case = finding.Message.Key,
            Arguments = finding.Message.Arguments,
            Severity = Severities.Of(finding.Severity),
            Place = new PlaceName(null, field),
            Range = range,
            Excerpt = range?.Of(pair.Target) ?? "",
            Around = range is { } place ? Surroundings.Of(pair.Target, place) : ("", ""),
            Fix = range is null ? null : finding.Fix?.Replacement,
            SourceField = field,
            SourceRange = finding.SourcePlace,
            SourceExcerpt = finding.SourcePlace?.Of(pair.Source) ?? "",
        };
    }
}
