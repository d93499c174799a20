namespace Kawaraban.Site.Desk.Proofing;

/// <summary>A draft as it was proofread.</summary>
/// <param name="Stamp">Names the draft as it stands, for a signature or a release.</param>
/// <param name="Findings">In the order of the draft; what was waived or signed for, too.</param>
internal sealed record FindingsAnswer(Guid Version, string Stamp, OpenAnswer Open, IReadOnlyList<FindingAnswer> Findings);

/// <summary>How many findings nobody has decided of.</summary>
internal sealed record OpenAnswer(int Must, int Should, int Note);

/// <param name="Key">Its name while it is there, whatever is written before or after it.</param>
/// <param name="Severity"><c>must</c>, <c>should</c>, <c>note</c>.</param>
/// <param name="Names">What the rule is called, by edition.</param>
/// <param name="Reasons">Why it was found, by edition.</param>
/// <param name="Target">Where in the draft; null for a block of the source that has no place there.</param>
/// <param name="Source">Where in the source; null where it is not about the source.</param>
/// <param name="Fix">What to put there; null where no rule knows.</param>
/// <param name="State"><c>open</c>, <c>waived</c>, <c>signed</c>.</param>
/// <param name="Decided">What was decided; null while it is open.</param>
/// <param name="MayWaive">How far whoever asks may waive it: <c>once</c>, <c>article</c>, <c>paper</c>.</param>
internal sealed record FindingAnswer(
    string Key, string Rule, string Severity, IReadOnlyDictionary<string, string> Names, IReadOnlyDictionary<string, string> Reasons, FindingPlaceAnswer? Target, FindingSourceAnswer? Source, string? Fix,
    string State, DecidedAnswer? Decided, IReadOnlyList<string> MayWaive);

/// <param name="Block">Null in the head.</param>
/// <param name="Field"><c>kicker</c>, <c>headline</c>, <c>standfirst</c>; null in a block.</param>
/// <param name="Revision">Of the block or head that was read.</param>
/// <param name="Start">In UTF-16 units of the plain text; null where only the source says it.</param>
internal sealed record FindingPlaceAnswer(Guid? Block, string? Field, int Revision, int? Start, int? End, string Excerpt);

/// <param name="Block">Null in the source's head.</param>
/// <param name="Field"><c>kicker</c>, <c>headline</c>, <c>standfirst</c>; null in a block.</param>
/// <param name="Start">In UTF-16 units of the plain text there; null for the whole block.</param>
internal sealed record FindingSourceAnswer(Guid? Block, string? Field, int? Start, int? End, string Excerpt);

/// <param name="Waiver">Null for a signature.</param>
/// <param name="Scope">How far the waiver reaches; null for a signature.</param>
/// <param name="Name">Empty for former staff.</param>
internal sealed record DecidedAnswer(long? Waiver, string? Scope, string Reason, Guid By, string Name, DateTimeOffset At);

/// <param name="Quote">The words that it is about.</param>
/// <param name="EndedAt">When it was taken back; null while it holds.</param>
internal sealed record WaiverAnswer(
    long Id, string Scope, string Rule, string Severity, string Quote, Guid Article, string Headline, string Reason, Guid By, string Name, DateTimeOffset At, DateTimeOffset? EndedAt, string? EndedBy);

/// <param name="Scope"><c>once</c>, <c>article</c>, <c>paper</c>.</param>
internal sealed record SentWaiver(string Scope, string Reason);

/// <param name="Stamp">Of the draft that was looked at.</param>
internal sealed record SentSignature(string Stamp, string Reason);
