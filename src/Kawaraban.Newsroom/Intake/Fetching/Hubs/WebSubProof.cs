namespace Kawaraban.Newsroom.Intake.Fetching.Hubs;

/// <summary>What a signature is worth.</summary>
internal enum WebSubProof
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>Made by a method that we do not know.</summary>
    Unknown,

    /// <summary>Not the one that our secret makes.</summary>
    Wrong,

    /// <summary>Right, by SHA-1.</summary>
    Weak,

    /// <summary>Right.</summary>
    Right,
}
