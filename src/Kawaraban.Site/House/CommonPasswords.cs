using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.House;

/// <summary>Refuses passwords that are guessed first: the account's own name or address, runs, and words with a tail of digits.</summary>
internal sealed class CommonPasswords : IPasswordValidator<StaffMember>
{
    private static readonly string[] Stems = ["password", "passwort", "kawaraban", "newspaper", "qwerty", "letmein", "welcome", "administrator", "admin", "iloveyou", "monkey", "dragon", "sunshine", "princess", "football", "baseball"];

    public Task<IdentityResult> ValidateAsync(UserManager<StaffMember> manager, StaffMember user, string? password) =>
        Task.FromResult(IsCommon(password ?? "", user) ? IdentityResult.Failed(new IdentityError { Code = "PasswordTooCommon", Description = "This password is among the first that are guessed." }) : IdentityResult.Success);

    private static bool IsCommon(string password, StaffMember user)
    {
        var bare = password.ToLowerInvariant().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '!', '.', '_', '-');
        var own = (user.Email ?? "").Split('@')[0].ToLowerInvariant();
        return IsRun(password) || Stems.Any(stem => bare == stem || bare == stem + stem) || (own.Length >= 4 && bare == own);
    }

    private static bool IsRun(string password)
    {
        var steps = password.Zip(password.Skip(1), (a, b) => b - a).Distinct().ToList();
        return steps.Count == 1 && Math.Abs(steps[0]) <= 1;
    }
}
