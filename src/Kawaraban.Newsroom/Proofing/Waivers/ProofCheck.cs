namespace Kawaraban.Newsroom.Proofing.Waivers;

/// <summary>What a version was held against before its release.</summary>
public enum ProofCheck
{
    /// <summary>The house style of its edition.</summary>
    HouseStyle,

    /// <summary>The source that it was translated from.</summary>
    Source,
}
