using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Account;

/// <summary>What is wrong with an account or a password, in the desk's words.</summary>
internal static class AccountErrors
{
    /// <summary>Judges a new account before it is made.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Seat seat, UserManager<StaffMember> staff, StaffMember member, string password, string again)
    {
        var wrong = new List<string>();
        if (string.IsNullOrWhiteSpace(member.Name))
        {
            wrong.Add(seat["account.error.NoName"]);
        }
        if (password != again)
        {
            wrong.Add(seat["account.error.PasswordsDiffer"]);
        }
        foreach (var validator in staff.UserValidators)
        {
            wrong.AddRange(Of(seat, await validator.ValidateAsync(staff, member)));
        }
        foreach (var validator in staff.PasswordValidators)
        {
            wrong.AddRange(Of(seat, await validator.ValidateAsync(staff, member, password)));
        }
        return [.. wrong.Distinct()];
    }

    public static IReadOnlyList<string> Of(Seat seat, IdentityResult result) =>
        [.. result.Errors.Select(error => seat.SayOrElse("account.error." + error.Code, "account.error.Other")).Distinct()];
}
