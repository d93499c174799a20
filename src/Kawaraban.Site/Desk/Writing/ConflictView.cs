using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>Two texts of one block: what somebody saved in between, and what was sent now.</summary>
/// <param name="By">Who saved theirs; empty when a program did.</param>
public sealed record ConflictView(Seat Seat, DraftView Draft, BlockId Block, string Mine, SaveOutcome.Conflict Theirs, string By);
