namespace Kawaraban.Site.Desk.Api;

/// <param name="Edition">Whose wording it is: one that whoever sends it may write in.</param>
/// <param name="Detail">What the kind adds in words; a commitment's clauses a line each.</param>
/// <param name="Why">Of a wording that is left as it is: why it may stand, though words of a passage had to go.</param>
internal sealed record SentWording(string Edition, string Text, string Detail = "", string Why = "");

/// <param name="Kind"><c>disputed</c>, <c>superseded</c>, <c>withdrawn</c>, <c>settled</c>, <c>invoked</c>, <c>kept</c>, <c>broken</c>.</param>
/// <param name="Reason">Why; the first four need it.</param>
/// <param name="Other">The number of the other fact.</param>
/// <param name="Outcome">Of a settlement.</param>
internal sealed record SentFactAct(string Kind, string Reason = "", int? Other = null, string? Outcome = null);

/// <param name="Key">Its name in addresses: lower-case letters, digits and hyphens. Permanent.</param>
/// <param name="Titles">What editions call it, one at least.</param>
internal sealed record SentFile(string Key, IReadOnlyList<SentTitle> Titles);

/// <param name="Edition">One that whoever sends it edits.</param>
/// <param name="About">What the file is about, a paragraph.</param>
internal sealed record SentTitle(string Edition, string Title, string About = "");

/// <summary>A fact in the words of a story file's own format.</summary>
/// <param name="Number">The file's next number, where it must be that: sent again, the fact is refused and not entered twice.</param>
/// <param name="From">With <paramref name="To"/> and <paramref name="Precision"/>, or without both.</param>
/// <param name="Place">A key or name of the register, as are those of parties and of who vouches.</param>
/// <param name="Over">What it does to a fact that is there.</param>
internal sealed record SentFact(
    string Kind, IReadOnlyList<SentWording> Wordings, SentEvidence Evidence, DateTimeOffset? From = null, DateTimeOffset? To = null, string? Precision = null, string Place = "", SentAmount? Amount = null,
    string Series = "", string? Form = null, int? InReturnFor = null, IReadOnlyList<SentParty>? Parties = null, SentSuccession? Over = null, int? Number = null);

/// <param name="Bound">As <c>exact</c>, <c>about</c>, <c>atLeast</c>.</param>
internal sealed record SentAmount(string Bound, decimal? Low = null, decimal? High = null, string Unit = "");

internal sealed record SentParty(string Role, string Term);

/// <summary>What vouches for a fact: a passage of an article of ours, or a page elsewhere with the day on which it was seen.</summary>
/// <param name="Article">Of a passage, with its words as <paramref name="Quote"/>; null for a page elsewhere.</param>
/// <param name="Block">Where the words were seen, with <paramref name="Version"/>; without both, the first block that has them.</param>
internal sealed record SentEvidence(
    string Voucher, string Strength, string VouchedBy = "", Guid? Article = null, Guid? Version = null, Guid? Block = null, string Quote = "", string Address = "", string Title = "", DateOnly? Seen = null);

/// <param name="Kind"><c>superseded</c> or <c>disputed</c>.</param>
internal sealed record SentSuccession(int Number, string Kind, string Reason);
