using System.Text.RegularExpressions;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Corrections;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Checking;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals.Matching;
using Kawaraban.Newsroom.Translations.Exchange;
using Kawaraban.Newsroom.Translations.Machine;
using Kawaraban.Newsroom.Translations.Proposals;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.House.Tests.Editions;

/// <summary>Words whose keys are put together at run time.</summary>
/// <param name="Pattern">The key, with <c>*</c> for the part that is not written out.</param>
/// <param name="Reason">Why it is not written out.</param>
/// <param name="Parts">What must have a word: every value that the code can put there.</param>
internal sealed record WordFamily(string Pattern, string Reason, IReadOnlyList<string> Parts)
{
    public static IReadOnlyList<WordFamily> All { get; } =
    [
        new("objection.*", "the code of an objection, from the newsroom", Named("src/Kawaraban.Newsroom", @"new Objection\(""([a-z-]+)""")),
        new("file.bound.*", "how a figure binds, where that is said", ["About", "AtLeast", "AtMost", "MoreThan", "LessThan"]),
        new("file.how.*", "how a fact stands to another", ["Disputed", "Superseded", "Settled", "Invoked", "Kept", "Broken"]),
        new("file.outlook.*", "what became of what was foreseen", Enum.GetNames<OutlookState>()),
        new("file.sign.*", "how a chart draws a figure", ["Exact", "About", "Range", "AtLeast", "AtMost", "Disputed", "Old"]),
        new("file.state.*", "that a fact does not simply stand", [nameof(FactState.Disputed), nameof(FactState.Superseded)]),
        new("file.strength.*", "how strongly a fact is vouched for", Enum.GetNames<Kawaraban.Language.Evidence.EvidenceStrength>()),
        new("file.unit.*", "a unit of a figure, by its code; one without a word of its own gets that of other", ["people", "barrels", "t", "rounds", "containers", "engines", "radars", "USD"]),
        new("file.voucher.*", "who vouches for a fact", Enum.GetNames<Voucher>()),
        new("desk.facts.about.*", "a kind of fact, explained", Enum.GetNames<FactKind>()),
        new("desk.facts.bounds.*", "how a figure binds, to choose from", Enum.GetNames<QuantityBound>()),
        new("desk.facts.detailOf.*", "what the wording of a kind adds", ["Figure", "Exchange", "Commitment", "Outlook"]),
        new("desk.facts.did.*", "what was done to a fact", Enum.GetNames<FactActKind>()),
        new("desk.facts.differs.*", "in what a proposal differs from a fact", [.. Enum.GetNames<Difference>(), "both"]),
        new("desk.facts.do.*", "what an editor may do to a fact", [.. Enum.GetValues<FactActKind>().Where(FactAct.IsDecision).Select(kind => kind.ToString())]),
        new("desk.facts.forms.*", "by what somebody is bound", Enum.GetNames<CommitmentForm>()),
        new("desk.facts.kind.*", "what facts are facts of", Enum.GetNames<FactKind>()),
        new("desk.facts.one.*", "what a fact is a fact of", Enum.GetNames<FactKind>()),
        new("desk.facts.precisions.*", "how finely a time is told", Enum.GetNames<TimePrecision>()),
        new("desk.facts.roles.*", "what somebody has to do with a fact", Enum.GetNames<PartyRole>()),
        new("desk.facts.standing.*", "that a passage is not as it was, or not yet read", [.. Enum.GetNames<PassageStanding>().Except([nameof(PassageStanding.Live)])]),
        new("desk.facts.state.*", "where a fact stands", Enum.GetNames<FactState>()),
        new("desk.facts.when.*", "what the time of a kind of fact is", [.. Enum.GetNames<FactKind>().Except([nameof(FactKind.Question)])]),
        new("desk.facts.wrong.*", "why something is not done to a fact, by its code or by field and code; what has no word of its own gets that of other",
        [
            "reasonless", "missing", "ended", "other-kind", "no-event", "other", "key-shape", "taken-key", "untitled",
            "long", "time-unread", "time-missing", "backwards", "amount-unread", "amount-two", "proposal-taken", "amount-missing", "bound", "series-shape", "form-missing",
            "parties-one-sided", "unworded", "unfounded", "no-exchange", "full", "taken", "unknown-name", "many-names", "address-missing",
            "address-unfound", "quote-missing", "quote-unfound", "seen-missing", "voucher-missing", "other-missing", "unknown", "evidence-ended", "evidence-unknown", "evidence-not-yours",
        ]),
        new("desk.advisory.kind.*", "what a wire tells", Enum.GetNames<AdvisoryKind>()),
        new("desk.advisory.means.*", "what a wire tells, explained", Enum.GetNames<AdvisoryKind>()),
        new("desk.change.*", "what a change at a source means", Enum.GetNames<ChangeClass>()),
        new("desk.changeKind.*", "what became of a place at a source", Enum.GetNames<ChangeKind>()),
        new("desk.pasteUp.*", "the last act of placing blocks, which can be undone", Enum.GetNames<PasteUpKind>()),
        new("desk.corrections.answer.*", "what an edition decides on a correction elsewhere", Enum.GetNames<CorrectionAnswer>()),
        new("desk.corrections.means.*", "what an edition decides, explained", Enum.GetNames<CorrectionAnswer>()),
        new("desk.plan.state.*", "what became of a plan", Enum.GetNames<PlanState>()),
        new("desk.trial.state.*", "where a trial of a rule stands", Enum.GetNames<TrialState>()),
        new("desk.trial.standing.*", "how a finding of a trial stands to today's", [.. Enum.GetNames<TrialStanding>().Except([nameof(TrialStanding.Quiet)])]),
        new("desk.trial.as.*", "how much a tried rule matters", ["on", "must", "should", "note", "off"]),
        new("desk.stops.channel.*", "a channel that confirms a stop", Enum.GetNames<StopChannel>()),
        new("desk.stops.kind.*", "how a story is stopped", Enum.GetNames<StopKind>()),
        new("desk.stops.kindMeans.*", "how a story is stopped, explained", Enum.GetNames<StopKind>()),
        new("desk.stops.wrong.*", "what is wrong with a stop's form", ["reason", "until", "sure"]),
        new("desk.block.*", "the kind of a block, or that it is empty", ["empty", .. Kinds()]),
        new("desk.board.*", "the name of a list on the board", [.. Enum.GetNames<Lane>().Select(lane => lane.ToLowerInvariant())]),
        new("desk.board.barred.*", "what bars all of a story, in a word", Named("src/Kawaraban.Newsroom/Releases", @"new Objection\(""(killed|embargoed|cancelled|withheld)""")),
        new("desk.board.none.*", "that a list which always shows is empty", ["work", "worth", "out"]),
        new("desk.hands.act.*", "what was done with an assignment", Enum.GetNames<AssignmentActKind>()),
        new("desk.inbox.kind.*", "why something is in an inbox", Enum.GetNames<NoticeKind>()),
        new("desk.review.state.*", "where a review stands", Enum.GetNames<ReviewState>()),
        new("desk.review.wrong.*", "why a review was not decided", [.. Enum.GetNames<ReviewOutcome>().Except([nameof(ReviewOutcome.Done)])]),
        new("desk.done.*", "what was just done, from the address", Named("src/Kawaraban.Site/Desk", @"(?:[?&]done=|Back\(id, "")([A-Za-z]+)")),
        new("desk.exchange.outcome.*", "what became of a unit", Enum.GetNames<ExchangeOutcome>()),
        new("desk.proposal.kind.*", "where a proposal comes from", Enum.GetNames<ProposalKind>()),
        new("desk.proposal.why.*", "why a unit is to be checked", Codes(typeof(LandingReason))),
        new("desk.machine.refused.*", "why a machine has no proposal", Codes(typeof(MachineCode))),
        new("source.machine*", "what a machine had a part in", [nameof(BlockOrigin.Machine), nameof(BlockOrigin.MachineThenHuman)]),
        new("desk.finding.field.*", "a field of the head that something was found in", Enum.GetNames<HeadField>()),
        new("desk.finding.severity.*", "how much a finding matters", Enum.GetNames<ProofSeverity>()),
        new("desk.finding.wrong.*", "why a finding was not waived", [nameof(WaivingOutcome.NoReason), nameof(WaivingOutcome.TooFar)]),
        new("desk.factor.act.*", "what was done with an account", Enum.GetNames<StaffActKind>()),
        new("desk.genre.*", "the genre of an article", Enum.GetNames<Genre>()),
        new("desk.head.*", "the name of a field of the head", []),
        new("desk.island.*", "what the bench's script says", IslandWords()),
        new("desk.kind.*", "the kind of a release", Enum.GetNames<ReleaseKind>()),
        new("desk.kindMeans.*", "the kinds of a later release, explained", [nameof(ReleaseKind.Update), nameof(ReleaseKind.Correction)]),
        new("desk.mark.*", "the marks of the written form, from a table", []),
        new("desk.pictureKind.*", "the kind of a picture", Enum.GetNames<PictureKind>()),
        new("desk.register.act.*", "how an entry of the name register came to read as it does", Enum.GetNames<TermAct>()),
        new("desk.register.fault.*", "what is wrong with a name in a draft", Enum.GetNames<NameFault>()),
        new("desk.register.field.*", "a field of a name, from a table", []),
        new("desk.register.kind.*", "what a name is the name of", Enum.GetNames<TermKind>()),
        new("desk.register.state.*", "whether an entry holds", Enum.GetNames<TermState>()),
        new("desk.register.wrong.*", "what is wrong with an entry", [.. Named("src/Kawaraban.Newsroom/Register", @"yield return ""([a-zA-Z]+)"""), .. Named("src/Kawaraban.Site/Desk/Register", @"yield return ""([a-z]+)""")]),
        new("desk.role.*", "a role of the staff", [.. StaffRole.All]),
        new("desk.roleMay.*", "what a role may do", [.. StaffRole.All]),
        new("desk.state.*", "where an article stands", []),
        new("desk.told.*.title", "a page that says one thing", Told()),
        new("desk.told.*.text", "a page that says one thing", Told()),
        new("desk.waiver.scope.*", "how far a waiver reaches", [.. Enum.GetNames<WaiverScope>().Select(scope => scope.ToLowerInvariant())]),
        new("desk.webhooks.group.*", "what belongs together of what webhooks are told of", [.. HappeningType.All.Select(type => type.Split('.')[0]).Distinct()]),
        new("desk.webhooks.pausedFor.*", "why a webhook is paused", ["owner", .. Codes(typeof(PauseCode))]),
        new("desk.webhooks.state.*", "what became of a delivery", Enum.GetNames<DeliveryState>()),
        new("desk.webhooks.type.*", "what webhooks are told of", [.. HappeningType.All.Append(HappeningType.Test).Select(type => type.Replace('.', '-'))]),
        new("desk.webhooks.why.*", "why a delivery did not arrive; what has no word of its own gets that of other", [PauseCode.Gone, PauseCode.SecretLost, FetchCode.NotReached, FetchCode.TooSlow, FetchCode.Busy, FetchCode.BadRedirect, FetchCode.AddressRefused, FetchCode.BadUrl]),
        new("desk.webhooks.wrong.*", "what is wrong with a webhook's form", Named("src/Kawaraban.Site/Desk/Webhooks", @"yield return ""([a-z]+)""")),
        new("desk.wire.kind.*", "the kind of a source", Enum.GetNames<SourceKind>()),
        new("desk.wire.only.*", "the name of a list of a source's rule", []),
        new("desk.wire.outcome.*", "what became of an item", Enum.GetNames<ArrivalOutcome>()),
        new("desk.wire.why.*", "the code of what was not taken; what has no word of its own gets that of other", [.. FetchCodes(), .. Named("src/Kawaraban.Newsroom/Intake", @"(?:Failed\(|(?<!\{ )Code: |Brought\(null, |Refused\(origin, story, )""([a-z-]+)""")]),
        new("desk.wire.wrong.*", "what is wrong with a source's form", Named("src/Kawaraban.Site/Desk/Wire", @"yield return ""([a-z]+)""")),
        new("receipt.decision.*", "what was decided of a change at the source", Enum.GetNames<SettlementDecision>()),
        new("receipt.proof.*", "what a version was held against before its release", Enum.GetNames<ProofCheck>()),
        new("receipt.release.*", "the kind of a release", [.. Enum.GetNames<ReleaseKind>().Except([nameof(ReleaseKind.Withdrawal)])]),
        new("desk.account.error.*", "the code of what ASP.NET Core Identity refuses; what has no word of its own gets that of Other", []),
        new("desk.pictures.refused.*", "the code of what the picture worker refuses; what has no word of its own gets that of other", []),
    ];

    /// <summary>The codes that Identity may answer with.</summary>
    public static IReadOnlySet<string> IdentityCodes { get; } =
        typeof(IdentityErrorDescriber).GetMethods().Where(method => method.ReturnType == typeof(IdentityError)).Select(method => method.Name).ToHashSet();

    public string Key(string part) => Pattern.Replace("*", part, StringComparison.Ordinal);

    /// <summary>The part of a key that is not written out; null when the key is not of the family.</summary>
    public string? PartOf(string key) =>
        Regex.Match(key, "^" + Regex.Escape(Pattern).Replace(@"\*", "([^.]+)", StringComparison.Ordinal) + "$") is { Success: true } match ? match.Groups[1].Value : null;

    private static IReadOnlyList<string> Codes(Type codes) => [.. codes.GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private static IEnumerable<string> FetchCodes() => typeof(FetchCode).GetFields().Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Kinds() => typeof(BlockBody).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BlockBody))).Select(type => type.Name);

    private static IReadOnlyList<string> Told() => Named("src/Kawaraban.Site/Desk", @"TellAsync\((?:context|seat), ""([A-Za-z]+)""");

    private static IReadOnlyList<string> IslandWords() =>
        [.. Regex.Matches(Repository.Read("src", "Kawaraban.Site", "Desk", "Writing", "IslandWords.cs"), @"""([a-z][A-Za-z]+)""").Select(match => match.Groups[1].Value)];

    private static IReadOnlyList<string> Named(string folder, string pattern) =>
        [.. Repository.Texts(folder, ".cs", ".razor").SelectMany(file => Regex.Matches(File.ReadAllText(file), pattern)).Select(match => match.Groups[1].Value).Distinct()];
}
