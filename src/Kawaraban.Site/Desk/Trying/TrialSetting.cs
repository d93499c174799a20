using Kawaraban.Newsroom.Archive.Trials;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Trying;

/// <summary>Begins a trial as its form asks for it; whatever is wrong is said on the form, with what was typed.</summary>
internal static class TrialSetting
{
    public static async Task<IResult> BeginAsync(string edition, string rule, HttpContext context, Reception reception, HouseStyles styles, TrialBook trials, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (seat.Publication.Find(edition) is not { } paper || HouseRuleList.Find(styles, paper, rule) is not { } known)
        {
            return await reception.NotFoundAsync(context);
        }
        var fields = TrialFields.Of(await context.Request.ReadFormAsync(cancel));
        var view = new RuleView(seat, paper, known, styles, fields);
        if (!TrialFields.Severities.Contains(fields.Severity) || fields.ScopeIn(paper) is not { } scope)
        {
            return await WrongAsync(view with { Wrong = seat["trial.wrong.scope"] });
        }
        return await trials.BeginAsync(paper, rule, fields.Severity, fields.Settings, scope, seat.Staff, cancel) switch
        {
            TrialOutcome.Done(var id) => new LeadTo($"/desk/{paper.Id}/trials/{id}"),
            TrialOutcome.Wrong(var what) => await WrongAsync(view with { Wrong = seat["trial.wrong.settings"], WrongSettings = what }),
            TrialOutcome.Busy => await reception.PageAsync<RulePage>(view with { Wrong = seat["trial.wrong.busy"] }, seat, StatusCodes.Status409Conflict),
            _ => await reception.NotFoundAsync(context),
        };

        Task<IResult> WrongAsync(RuleView told) => reception.PageAsync<RulePage>(told, seat, StatusCodes.Status422UnprocessableEntity);
    }
}
