using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk.Assigning;

/// <summary>Who has a story in hand for an edition, and all who had it.</summary>
public sealed record AssignmentView
{
    public required Seat Seat { get; init; }
    public required Edition Paper { get; init; }
    public required StoryView Story { get; init; }
    public required Assignment? Assignment { get; init; }

    /// <summary>The holder's name; empty when they have left.</summary>
    public required string Holder { get; init; }

    public required IReadOnlyList<AssignmentAct> Acts { get; init; }
    public required IReadOnlyDictionary<StaffId, string> Names { get; init; }

    /// <summary>Everybody who may write in the edition.</summary>
    public required IReadOnlyList<StaffRow> Writers { get; init; }

    public string Back { get; init; } = "";

    /// <summary>What stood in the way of the last try.</summary>
    public string? Wrong { get; init; }

    public string Path => $"/desk/{Paper.Id}/stories/{Story.Story.Id}";

    public bool IsMine => Assignment?.Holder == Seat.Staff;

    public bool HandsOut => Seat.May(DeskRole.Editor, Paper);

    /// <summary>The edition's own article, else the one that it would be made from.</summary>
    public BoardRow Row => Story.Articles.FirstOrDefault(row => row.Article.EditionId == Paper.Id) ?? Story.Articles.FirstOrDefault(row => row.Live is not null) ?? Story.Articles[0];
}
