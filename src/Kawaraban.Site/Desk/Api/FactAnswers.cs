namespace Kawaraban.Site.Desk.Api;

/// <param name="Facts">How many it has, whatever became of them.</param>
internal sealed record StoryFileRowAnswer(string Key, IReadOnlyList<FileTitleAnswer> Titles, int Facts);

/// <param name="Facts">By their numbers, whatever became of them.</param>
internal sealed record StoryFileAnswer(string Key, IReadOnlyList<FileTitleAnswer> Titles, IReadOnlyList<FactAnswer> Facts);

internal sealed record FileTitleAnswer(string Edition, string Title, string About);

/// <summary>A fact in the words of a story file's own format, with where it stands.</summary>
/// <param name="State"><c>asserted</c>, <c>disputed</c>, <c>superseded</c>, <c>withdrawn</c>.</param>
/// <param name="IsMarked">Somebody has to look: part of what it rests on can no longer be read as it was, or it holds again since what took its place was withdrawn, or it is withheld.</param>
/// <param name="IsWithheld">Readers are told nothing of it: words of a passage that it rests on had to go, and nobody has looked at a wording since.</param>
/// <param name="Outlook">Of an outlook: <c>open</c>, <c>happened</c>, <c>notHappened</c>.</param>
/// <param name="Wordings">An edition that is not among them has none of its own.</param>
internal sealed record FactAnswer(
    int Number, string Kind, string State, bool IsMarked, bool IsWithheld, DateTimeOffset? From, DateTimeOffset? To, string? Precision, string? Place, AmountAnswer? Amount, string Series, string? Form, int? InReturnFor,
    string? Outlook, IReadOnlyList<PartyAnswer> Parties, IReadOnlyList<WordingAnswer> Wordings, IReadOnlyList<EvidenceAnswer> Evidence, IReadOnlyList<FactActAnswer> Acts);

/// <param name="Bound">As <c>exact</c>, <c>about</c>, <c>atLeast</c>.</param>
internal sealed record AmountAnswer(decimal? Low, decimal? High, string Bound, string Unit);

internal sealed record PartyAnswer(string Role, string Term);

/// <param name="Text"><c>█</c>, without a detail, where nobody has looked at it since words that it may repeat had to go.</param>
internal sealed record WordingAnswer(string Edition, string Text, string Detail);

/// <param name="Standing">Whether readers can read what it points to: <c>live</c>, <c>awaited</c> with the release of a draft, <c>changed</c>, <c>gone</c>.</param>
/// <param name="Quote">Empty where the words had to go, or stand in a draft that whoever asks may not read.</param>
/// <param name="Article">Of a passage, with the version and block that it was found in; null for an outside source.</param>
internal sealed record EvidenceAnswer(
    string Voucher, string Strength, string? VouchedBy, string Standing, Guid? Article, Guid? Version, Guid? Block, string Quote, string Address, string Title, DateOnly? Seen);

/// <param name="Reason"><c>█</c> where it was given before words had to go.</param>
internal sealed record FactActAnswer(string Kind, DateTimeOffset At, string By, string Reason, int? Other, string? Outcome);
