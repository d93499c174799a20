using Kawaraban.Language.Evidence;

namespace Kawaraban.Language.Statements;

/// <summary>Which of several strengths holds: the one that takes most from a clause.</summary>
internal static class Strengths
{
    /// <summary>Denied takes more than alleged, that more than inferred, estimated, reported and stated.</summary>
    public static EvidenceStrength Weaker(EvidenceStrength one, EvidenceStrength other) => Rank(one) >= Rank(other) ? one : other;

    private static int Rank(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.Stated => 0,
        EvidenceStrength.Reported => 1,
        EvidenceStrength.Estimated => 2,
        EvidenceStrength.Inferred => 3,
        EvidenceStrength.Alleged => 4,
        _ => 5,
    };
}
