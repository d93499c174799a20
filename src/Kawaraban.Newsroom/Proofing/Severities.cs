using Kawaraban.Stylebook;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>The Stylebook's severities as the newsroom says them.</summary>
internal static class Severities
{
    public static ProofSeverity Of(Severity severity) => severity switch
    {
        Severity.Must => ProofSeverity.Must,
        Severity.Should => ProofSeverity.Should,
        _ => ProofSeverity.Note,
    };
}
