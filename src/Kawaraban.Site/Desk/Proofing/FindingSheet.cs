using Kawaraban.Newsroom;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.House;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>A draft's findings as the API says them.</summary>
internal sealed class FindingSheet(HouseStyles styles, Publication publication)
{
    /// <param name="role">What whoever asks may do in the draft's edition.</param>
    public FindingsAnswer Of(DraftView draft, ProofSheet sheet, IReadOnlyDictionary<StaffId, string> names, DeskRole role) => new(
        draft.Version.Id.Value, draft.Stamp, new OpenAnswer(sheet.Count(ProofSeverity.Must), sheet.Count(ProofSeverity.Should), sheet.Count(ProofSeverity.Note)),
        [.. sheet.Findings.Select(proofed => AnswerOf(draft, proofed, names, role))]);

    private FindingAnswer AnswerOf(DraftView draft, ProofedFinding proofed, IReadOnlyDictionary<StaffId, string> names, DeskRole role)
    {
        var finding = proofed.Finding;
        var state = proofed.Waiver is not null ? "waived" : proofed.Signature is not null ? "signed" : "open";
        return new FindingAnswer(
            finding.Key, finding.Rule, JsonName.Of(finding.Severity), ByEdition(edition => styles.NameOf(edition, finding.Rule)), ByEdition(edition => styles.Say(edition, finding)), PlaceOf(draft, finding),
            SourceOf(finding), finding.Fix,
            state, DecidedOf(proofed, names), proofed.IsOpen ? ScopesOf(finding, role) : []);
    }

    private static FindingPlaceAnswer? PlaceOf(DraftView draft, ProofFinding finding) => finding.Place switch
    {
        { Block: { } block } => new FindingPlaceAnswer(block.Value, null, draft.Blocks.First(x => x.Id == block).Revision, finding.Range?.Start, finding.Range?.End, finding.Excerpt),
        { Field: { } field } => new FindingPlaceAnswer(null, JsonName.Of(field), draft.Version.Revision, finding.Range?.Start, finding.Range?.End, finding.Excerpt),
        _ => null,
    };

    private static FindingSourceAnswer? SourceOf(ProofFinding finding) => finding is { SourceBlock: null, SourceField: null } ? null : new FindingSourceAnswer(
        finding.SourceBlock?.Value, finding.SourceField is { } field ? JsonName.Of(field) : null, finding.SourceRange?.Start, finding.SourceRange?.End, finding.SourceExcerpt);

    private static DecidedAnswer? DecidedOf(ProofedFinding proofed, IReadOnlyDictionary<StaffId, string> names) => proofed switch
    {
        { Waiver: { } waiver } => new DecidedAnswer(waiver.Id, JsonName.Of(waiver.Scope), waiver.Reason, waiver.By.Value, names.GetValueOrDefault(waiver.By, ""), waiver.At),
        { Signature: { } signature } => new DecidedAnswer(null, null, signature.Reason, signature.By.Value, names.GetValueOrDefault(signature.By, ""), signature.At),
        _ => null,
    };

    /// <summary>How far somebody may waive a finding.</summary>
    internal static IReadOnlyList<string> ScopesOf(ProofFinding finding, DeskRole role) =>
        [.. Enum.GetValues<WaiverScope>().Where(scope => Waiver.Reaches(scope, finding) && role >= Waiver.RoleFor(scope, finding.Severity)).Select(JsonName.Of)];

    private Dictionary<string, string> ByEdition(Func<EditionId, string> say) => publication.Editions.ToDictionary(edition => edition.Id.Value, edition => say(edition.Id));
}
