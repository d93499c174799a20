using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Securing;

/// <summary>Reads what an account's pages show of second factors.</summary>
internal sealed class FactorSheet(UserManager<StaffMember> staff, FactorBook factors, StaffNames names, PaperSetting setting, PublicAddress address)
{
    private const int Shown = 10;

    /// <summary>One's own.</summary>
    public async Task<FactorView> OfAsync(Seat seat, HttpContext context, string? wrong = null)
    {
        var view = await OfAsync(seat.Member!, context.RequestAborted);
        var isShown = SecondFactor.IsShownBy(context.User);
        return view with
        {
            IsNeeded = setting.NeedsSecondFactor && seat.Releases && !isShown, IsHalf = view.HasAny && !isShown, TakesPasskeys = PasskeyDomain.Of(address) is not null, Wrong = wrong,
        };
    }

    public async Task<FactorView> OfAsync(StaffMember member, CancellationToken cancel)
    {
        var acts = await factors.ActsAsync(new StaffId(member.Id), Shown, cancel);
        var nameOf = await names.OfAsync(acts.Select(act => act.By), cancel);
        var passkeys = await factors.PasskeysAsync(new StaffId(member.Id), cancel);
        return new FactorView(member.TwoFactorEnabled, member.TwoFactorEnabled ? await staff.CountRecoveryCodesAsync(member) : 0, passkeys, acts, nameOf);
    }
}
