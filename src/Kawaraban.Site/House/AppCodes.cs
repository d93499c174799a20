using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.House;

/// <summary>
/// Judges codes of authenticator apps in place of the framework's own provider, which takes a code as often as it comes, for two steps to either
/// side, by a clock of its own.
/// </summary>
internal sealed class AppCodes(FactorBook factors, TimeProvider clock) : IUserTwoFactorTokenProvider<StaffMember>
{
    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<StaffMember> manager, StaffMember user) => await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 };

    /// <summary>The app makes them.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<StaffMember> manager, StaffMember user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<StaffMember> manager, StaffMember user) =>
        await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key
        && AppCode.StepOf(AppKey.Read(key), token, clock.GetUtcNow()) is { } step
        && await factors.SpendAsync(new StaffId(user.Id), step);
}
