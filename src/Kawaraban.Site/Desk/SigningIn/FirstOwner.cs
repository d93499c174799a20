using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Account;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.SigningIn;

/// <summary>The one-time link that makes the first owner's account.</summary>
internal static class FirstOwner
{
    public static async Task<IResult> ShowAsync(string? code, HttpContext context, Reception reception, InvitationBook invitations, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await invitations.IsOpenAsync(code ?? "", cancel)
            ? await reception.PageAsync<FirstOwnerPage>(new FirstOwnerView(seat, code!), seat)
            : await reception.TellAsync(seat, "linkUsed", StatusCodes.Status410Gone);
    }

    public static async Task<IResult> MakeAsync(HttpContext context, Reception reception, InvitationBook invitations, SignInManager<StaffMember> door, FactorRecord record, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var (code, name, email, password) = (form["code"].ToString(), form.Text("name"), form.Text("email"), form["password"].ToString());
        var member = new StaffMember { UserName = email, Email = email, Name = name };
        var wrong = await AccountErrors.OfAsync(seat, door.UserManager, member, password, form["password-again"].ToString());
        if (wrong.Count > 0 && await invitations.IsOpenAsync(code, cancel))
        {
            return await WrongAsync(wrong);
        }
        // The link is spent with the account that it makes: one that is refused does not cost it.
        var made = await context.RequestServices.AddFirstOwnerAsync(code, email, name, password, seat.Edition.Id.Value);
        if (made is null)
        {
            return await reception.TellAsync(seat, "linkUsed", StatusCodes.Status410Gone);
        }
        if (!made.Succeeded)
        {
            return await WrongAsync(AccountErrors.Of(seat, made));
        }
        return new LeadTo((await SignIn.TryAsync(door, record, email, password)).Succeeded ? "/desk" : DeskSignIn.SignInPath);

        Task<IResult> WrongAsync(IReadOnlyList<string> lines) =>
            reception.PageAsync<FirstOwnerPage>(new FirstOwnerView(seat, code, name, email, lines), seat, StatusCodes.Status400BadRequest);
    }
}
