using Kawaraban.Newsroom.Archive.Records;

namespace Kawaraban.Site.Desk.Inbox;

/// <param name="More">Whether older ones follow.</param>
public sealed record InboxView(Seat Seat, IReadOnlyList<NoticeRow> Rows, bool More);
