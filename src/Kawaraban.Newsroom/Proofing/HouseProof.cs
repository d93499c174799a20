using Kawaraban.Language;
using Kawaraban.Newsroom.Register;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>Reads all of a version by the house style of its edition, as one galley: some rules ask what was said before.</summary>
internal static class HouseProof
{
    /// <summary>None where the Stylebook does not read the language.</summary>
    /// <param name="language">The tag of the edition's language.</param>
    /// <param name="names">What the paper calls whom: first mentions count over the whole version.</param>
    /// <param name="filed">What the story files hold against a line; asked where a rule of the pack asks.</param>
    public static IReadOnlyList<ProofFinding> Of(IReadOnlyList<ProofLine> lines, string language, StylePack pack, RegisterNames names, Func<ProofLine, TextLanguage, IReadOnlyList<FiledStatement>> filed) =>
        TextLanguage.TryParse(language, out var read)
            ? [.. HouseRules.Read(GalleyOf(lines, read, TermLanguage.Parse(language), names, filed), pack.Rules).Select(finding => Placed(finding, lines[finding.Passage]))]
            : [];

    private static Galley GalleyOf(IReadOnlyList<ProofLine> lines, TextLanguage read, TermLanguage language, RegisterNames names, Func<ProofLine, TextLanguage, IReadOnlyList<FiledStatement>> filed) =>
        new([.. lines.Select(line => line.Passage(read).With(names.In(line.Text, language)).With(() => filed(line, read)))]);

    private static ProofFinding Placed(Finding finding, ProofLine line) => new()
    {
        Rule = finding.Rule.Name,
        Case = finding.Message.Key,
        Arguments = finding.Message.Arguments,
        Severity = Severities.Of(finding.Severity),
        Place = line.Place,
        Range = finding.Place with { Start = line.Start + finding.Start },
        Excerpt = finding.Place.Of(line.Text),
        Around = Surroundings.Of(line.Text, finding.Place),
        Fix = finding.Fix?.Replacement,
    };
}
