using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Overview;

/// <summary>What an editor sees first.</summary>
internal static class EditionBoard
{
    private const int OfEach = 8;
    private const int ReceiptCount = 25;

    /// <summary>Lists that are shown in brief only while something is in them.</summary>
    private static readonly Lane[] WhenFilled = [Lane.Mine, Lane.Due, Lane.Review, Lane.Stale, Lane.Planned, Lane.Withdrawn];

    private static readonly Lane[] InOrder = [Lane.Mine, Lane.Due, Lane.Review, Lane.Stale, Lane.Planned, Lane.Work, Lane.Worth, Lane.Out, Lane.Withdrawn];

    public static async Task<IResult> LeadAsync(HttpContext context, Reception reception)
    {
        var seat = await reception.SeatAsync(context);
        var paper = seat.May(DeskRole.Reader, seat.Edition) ? seat.Edition : seat.Publication.Editions.FirstOrDefault(edition => seat.May(DeskRole.Reader, edition));
        return new LeadTo(paper is null ? "/desk/inbox" : $"/desk/{paper.Id}");
    }

    public static async Task<IResult> ShowAsync(
        string edition, HttpContext context, Reception reception, Board board, BudgetBoard budget, StaffBook staff, AdvisoryBook advisories, TimeProvider clock, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (seat.Publication.Find(edition) is not { } paper)
        {
            return await reception.NotFoundAsync(context);
        }
        var chosen = LaneOf(context.Request.Query["list"].ToString());
        var asked = Asked(context.Request.Query, paper, chosen, seat);
        var sheet = await budget.OpenAsync(paper, seat.Staff, counts => Shown(asked, chosen, counts), cancel);
        return await reception.PageAsync<OverviewPage>(new OverviewView
        {
            Seat = seat,
            Paper = paper,
            Now = clock.GetUtcNow(),
            Advisories = await advisories.OpenAsync(paper.Id, cancel),
            Counts = sheet.Counts,
            Lists = [.. sheet.Lists.Select(list => new BoardList(list.Lane, list.Page))],
            Receipts = chosen is null ? await board.ReceiptsAsync(paper.Id, ReceiptCount, cancel) : [],
            Writers = [.. (await staff.AllAsync(cancel)).Where(row => !row.IsDisabled && row.Rights.May(DeskRole.Translator, paper.Id))],
            Asked = asked,
            Chosen = chosen,
        }, seat);
    }

    internal static Lane? LaneOf(string name) => InOrder.Where(lane => BoardList.NameOf(lane) == name).Select(lane => (Lane?)lane).FirstOrDefault();

    /// <summary>The list that was chosen; else a few of every list in which something is, or which is always there.</summary>
    private static IEnumerable<LaneQuestion> Shown(LaneQuestion asked, Lane? chosen, IReadOnlyDictionary<Lane, int> counts) =>
        chosen is not null ? [asked] : InOrder
            .Where(lane => counts[lane] > 0 || !WhenFilled.Contains(lane))
            .Select(lane => asked with { Lane = lane, Count = lane is Lane.Work or Lane.Worth or Lane.Out ? 2 * OfEach : OfEach });

    private static LaneQuestion Asked(IQueryCollection query, Edition paper, Lane? chosen, Seat seat) => new(paper, chosen ?? Lane.Work, seat.Staff)
    {
        Words = query["q"].ToString() is var words && words.Length <= LaneQuestion.LongestWords ? words : "",
        Section = paper.Section(new SectionId(query["section"].ToString()))?.Id,
        Holder = Guid.TryParse(query["who"].ToString(), out var who) ? new StaffId(who) : null,
        After = query["after"].ToString(),
    };
}
