using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Account;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Staffing;

/// <summary>Who may sign in: seen and added to by owners.</summary>
internal static class StaffRoll
{
    public static async Task<IResult> ShowAsync(HttpContext context, Reception reception, UserManager<StaffMember> staff)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<StaffPage>(new StaffView(seat, await AllAsync(staff)), seat);
    }

    public static async Task<IResult> AddAsync(HttpContext context, Reception reception, UserManager<StaffMember> staff)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var seat = await reception.SeatAsync(context);
        var (email, role, edition) = (form.Text("email"), form.Text("role"), seat.Publication.Find(form.Text("edition")));
        if (edition is null || !StaffRole.All.Contains(role))
        {
            return await reception.NotFoundAsync(context);
        }
        var member = new StaffMember { UserName = email, Email = email, Name = form.Text("name"), DeskEdition = edition.Id.Value };
        var password = form["password"].ToString();
        var wrong = await AccountErrors.OfAsync(seat, staff, member, password, form["password-again"].ToString());
        if (wrong.Count == 0)
        {
            wrong = AccountErrors.Of(seat, await context.RequestServices.AddStaffAsync(email, member.Name, role, password, member.DeskEdition));
        }
        return wrong.Count == 0
            ? new SeeOther("/desk/staff?done=staff")
            : await reception.PageAsync<StaffPage>(new StaffView(seat, await AllAsync(staff), member, role, wrong), seat, StatusCodes.Status400BadRequest);
    }

    private static async Task<IReadOnlyList<(StaffMember Member, string Role)>> AllAsync(UserManager<StaffMember> staff)
    {
        var all = new List<(StaffMember, string)>();
        foreach (var role in StaffRole.All)
        {
            all.AddRange((await staff.GetUsersInRoleAsync(role)).OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => (member, role)));
        }
        return all;
    }
}
