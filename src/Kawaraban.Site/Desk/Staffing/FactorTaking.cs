using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Securing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Staffing;

/// <summary>An owner looks at what was done with somebody's account, and takes their second factors away where they have lost them.</summary>
internal static class FactorTaking
{
    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, UserManager<StaffMember> staff, FactorSheet sheet, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await staff.FindByIdAsync(id.ToString()) is { } member
            ? await reception.PageAsync<FactorTakingPage>(new FactorTakingView(seat, member, await sheet.OfAsync(member, cancel)), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> DoAsync(Guid id, HttpContext context, Reception reception, UserManager<StaffMember> staff, FactorSheet sheet, FactorBook factors, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await staff.FindByIdAsync(id.ToString()) is not { } member)
        {
            return await reception.NotFoundAsync(context);
        }
        var view = new FactorTakingView(seat, member, await sheet.OfAsync(member, cancel));
        if (form.Text("sure") != "yes" || view.IsOneself)
        {
            return await reception.PageAsync<FactorTakingPage>(view with { Wrong = seat["staff.notSure"] }, seat, StatusCodes.Status422UnprocessableEntity);
        }
        await factors.TakeAwayAsync(new StaffId(id), seat.Staff, cancel);
        return new LeadTo($"/desk/staff/{id}/second-factor?done=factorsTaken");
    }
}
