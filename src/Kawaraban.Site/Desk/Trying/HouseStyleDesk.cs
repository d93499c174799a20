using Kawaraban.Newsroom.Archive.Trials;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>The house style of an edition, rule by rule.</summary>
internal static class HouseStyleDesk
{
    public static async Task<IResult> ListAsync(string edition, HttpContext context, Reception reception, HouseStyles styles, TrialBook trials, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return seat.Publication.Find(edition) is { } paper
            ? await reception.PageAsync<HouseStylePage>(new HouseStyleView(seat, paper, HouseRuleList.Of(styles, paper), await trials.OfAsync(paper.Id, cancel), styles), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> ShowAsync(string edition, string rule, HttpContext context, Reception reception, HouseStyles styles)
    {
        var seat = await reception.SeatAsync(context);
        return seat.Publication.Find(edition) is { } paper && HouseRuleList.Find(styles, paper, rule) is { } known
            ? await reception.PageAsync<RulePage>(new RuleView(seat, paper, known, styles, TrialFields.Of(known)), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> GuideAsync(string edition, string rule, HttpContext context, Reception reception, HouseStyles styles)
    {
        var seat = await reception.SeatAsync(context);
        return seat.Publication.Find(edition) is { } paper && HouseRuleList.Find(styles, paper, rule) is { } known && GuideText.Of(known.Name) is { } parts
            ? await reception.PageAsync<GuidePage>(new GuideView(seat, paper, rule, styles.NameOf(seat.Edition.Id, rule), parts), seat)
            : await reception.NotFoundAsync(context);
    }
}
