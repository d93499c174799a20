namespace Kawaraban.Site.Desk.Bench;

/// <summary>A block's text, with the draft and the revision that it was typed on.</summary>
/// <param name="Version">The draft: revisions count anew in another one.</param>
/// <param name="Confirm">The text is done.</param>
/// <param name="Machine">The text is a machine's proposal, taken as it is.</param>
public sealed record SentRow(Guid Version, int BaseRevision, string Text, bool Confirm = false, bool Machine = false);

/// <summary>The text is in the record, and survives whatever comes.</summary>
public sealed record SavedAnswer(int Revision, DateTimeOffset At, bool Confirmed);

/// <param name="People">Who else has the article open.</param>
/// <param name="Rows">What was saved since.</param>
/// <param name="Since">To be sent with the next question.</param>
/// <param name="Order">Another text when blocks were added, moved or taken out.</param>
public sealed record AttendanceAnswer(IReadOnlyList<PersonAnswer> People, IReadOnlyList<SavedRowAnswer> Rows, string Since, string Order);

/// <param name="Block">The row in hand; null for none.</param>
public sealed record PersonAnswer(string Name, Guid? Block);

public sealed record SavedRowAnswer(Guid Block, string Text, int Revision, string By, DateTimeOffset At);

/// <summary>A block of a draft that was looked at, with the revision that was read.</summary>
public sealed record SentPlace(Guid Version, int BaseRevision);

/// <summary>Where a block is split: the text before the caret, and the text after it.</summary>
public sealed record SentSplit(Guid Version, int BaseRevision, string Before, string After);

/// <summary>A block and the next as they were read, and the text of both as one.</summary>
public sealed record SentMerge(Guid Version, int BaseRevision, int NextRevision, string Text);

public sealed record SentUndo(Guid Version);

/// <param name="After">The block above; null puts the new one at the top.</param>
public sealed record SentBeginning(Guid Version, Guid? After = null, string Text = "");

/// <param name="Up">One place up; else down.</param>
public sealed record SentMove(Guid Version, bool Up);

/// <summary>What somebody decided of a change at the source.</summary>
/// <param name="SourceBlock">Null for all that the block was made from.</param>
/// <param name="Seen">The version of the source that was looked at.</param>
/// <param name="Decision"><c>stillRight</c>, <c>amended</c>, <c>tookMachine</c>, <c>kept</c>, <c>dropped</c>.</param>
public sealed record SentSettlement(Guid Seen, string Decision, Guid? SourceBlock = null);

public sealed record AddedAnswer(Guid Block);

public sealed record DoneAnswer(bool Done);
