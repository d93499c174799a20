using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Account;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Staffing;

/// <summary>Who may sign in: seen and added to by owners.</summary>
internal static class StaffRoll
{
    public static async Task<IResult> ShowAsync(HttpContext context, Reception reception, StaffBook book)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<StaffPage>(new StaffView(seat, await book.AllAsync(context.RequestAborted)), seat);
    }

    public static async Task<IResult> AddAsync(HttpContext context, Reception reception, StaffBook book, UserManager<StaffMember> staff)
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
            ? new LeadTo("/desk/staff?done=staff")
            : await reception.PageAsync<StaffPage>(new StaffView(seat, await book.AllAsync(context.RequestAborted), member, role, wrong), seat, StatusCodes.Status400BadRequest);
    }
}
