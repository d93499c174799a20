using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Proofing.Waivers;

/// <summary>What was checked of a version before its release, and what became of the findings. Written with the release; readers see it in the receipt.</summary>
public sealed class ProofRecord
{
    public required VersionId VersionId { get; init; }
    public required ProofCheck Kind { get; init; }

    /// <summary>How many rules it was read by.</summary>
    public required int Rules { get; init; }

    /// <summary>Findings that nobody had to decide of: what should be otherwise, and notes.</summary>
    public required int LeftOpen { get; init; }

    public required int Waived { get; init; }

    /// <summary>Findings that had to be mended and were signed for.</summary>
    public required int Signed { get; init; }
}
