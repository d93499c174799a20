using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Assigning;

/// <summary>Gathers what the page of an assignment shows.</summary>
internal sealed class AssignmentSheet(Board board, AssignmentBook book, StaffBook staff)
{
    /// <summary>Null where there is no such edition or story.</summary>
    public async Task<AssignmentView?> FindAsync(Seat seat, string edition, Guid story, CancellationToken cancel)
    {
        if (seat.Publication.Find(edition) is not { } paper || await board.StoryAsync(new StoryId(story), cancel) is not { Articles.Count: > 0 } view)
        {
            return null;
        }
        var standing = await book.FindAsync(view.Story.Id, paper.Id, cancel);
        var (acts, names) = await book.HistoryAsync(view.Story.Id, paper.Id, cancel);
        return new AssignmentView
        {
            Seat = seat, Paper = paper, Story = view, Assignment = standing?.Assignment, Holder = standing?.Name ?? "", Acts = acts, Names = names,
            Writers = [.. (await staff.AllAsync(cancel)).Where(row => !row.IsDisabled && row.Rights.May(DeskRole.Translator, paper.Id))],
        };
    }
}
