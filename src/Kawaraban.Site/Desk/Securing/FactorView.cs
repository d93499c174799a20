using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk.Securing;

/// <summary>Somebody's second factors, and what was done with their account of late.</summary>
/// <param name="HasApp">Signing in asks for a code of an app.</param>
/// <param name="CodesLeft">Recovery codes that were not used yet.</param>
/// <param name="IsNeeded">The paper needs one for what they may, and the session was opened without.</param>
/// <param name="Acts">The latest first.</param>
/// <param name="NameOf">Who did it.</param>
/// <param name="Wrong">What is wrong with the last try, in words.</param>
public sealed record FactorView(bool HasApp, int CodesLeft, bool IsNeeded, IReadOnlyList<StaffAct> Acts, Func<StaffId?, string> NameOf, string? Wrong = null)
{
    /// <summary>With fewer it is time to make new ones.</summary>
    public const int FewCodes = 3;
}
