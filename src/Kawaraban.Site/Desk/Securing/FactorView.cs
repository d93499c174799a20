using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk.Securing;

/// <summary>Somebody's second factors, and what was done with their account of late.</summary>
/// <param name="HasApp">Signing in asks for a code of an app.</param>
/// <param name="CodesLeft">Recovery codes that were not used yet.</param>
/// <param name="Passkeys">The oldest first.</param>
/// <param name="Acts">The latest first.</param>
/// <param name="NameOf">Who did it.</param>
public sealed record FactorView(bool HasApp, int CodesLeft, IReadOnlyList<PasskeyRow> Passkeys, IReadOnlyList<StaffAct> Acts, Func<StaffId?, string> NameOf)
{
    /// <summary>The paper needs one for what they may, and the session was opened without.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>They have a passkey and came without it: a session that a stolen password may have opened changes no second factor.</summary>
    public bool IsHalf { get; init; }

    /// <summary>The paper's address is one for which browsers make passkeys.</summary>
    public bool TakesPasskeys { get; init; }

    /// <summary>What is wrong with the last try, in words.</summary>
    public string? Wrong { get; init; }

    public bool HasAny => HasApp || Passkeys.Count > 0;

    /// <summary>With fewer it is time to make new ones.</summary>
    public const int FewCodes = 3;
}
