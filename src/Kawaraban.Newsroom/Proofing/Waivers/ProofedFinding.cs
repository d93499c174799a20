namespace Kawaraban.Newsroom.Proofing.Waivers;

/// <summary>A finding and what somebody decided of it.</summary>
/// <param name="Waiver">Why it is quiet; null where nobody has waived it.</param>
/// <param name="Signature">Why this version may go out with it; null where nobody has signed.</param>
public sealed record ProofedFinding(ProofFinding Finding, Waiver? Waiver, Countersign? Signature)
{
    /// <summary>Nobody has decided of it.</summary>
    public bool IsOpen => Waiver is null && Signature is null;
}
