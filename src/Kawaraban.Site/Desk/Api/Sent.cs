namespace Kawaraban.Site.Desk.Api;

/// <param name="Due">When it shall be done.</param>
internal sealed record SentTake(DateTimeOffset? Due = null);

/// <param name="To">Whose hands it goes to.</param>
internal sealed record SentHandOver(Guid To, DateTimeOffset? Due = null, string Note = "");

internal sealed record SentNote(string Note = "");

/// <param name="Block">What it is about; the whole article without it.</param>
/// <param name="AnswerTo">The comment that it answers.</param>
internal sealed record SentComment(string Text, Guid? Block = null, Guid? AnswerTo = null);

/// <param name="Settled">False opens it again.</param>
internal sealed record SentSettled(bool Settled);

/// <param name="Stamp">Of the draft that was looked at.</param>
internal sealed record SentApproval(string Stamp, string Note = "");

/// <param name="Stamp">Of the draft that was looked at: what changed since is not released.</param>
/// <param name="Kind"><c>update</c> or <c>correction</c>; a first release is one whatever is said.</param>
/// <param name="Note">What readers are told; a correction needs it.</param>
internal sealed record SentRelease(string Stamp, string Kind = "update", string Note = "");
