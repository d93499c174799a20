namespace Kawaraban.Newsroom.Staff;

public enum StaffActKind
{
    /// <summary>With the password alone.</summary>
    SignedIn,

    SignedInByApp,
    SignedInByRecoveryCode,
    SignedInByPasskey,

    /// <summary>After too many wrong tries, for a while.</summary>
    Locked,

    AppSetUp,
    AppTurnedOff,

    /// <summary>New recovery codes; those from before work no longer.</summary>
    CodesMade,

    PasskeyAdded,
    PasskeyRemoved,

    /// <summary>Somebody else took all second factors away: the phone is lost.</summary>
    FactorsTaken,
}
