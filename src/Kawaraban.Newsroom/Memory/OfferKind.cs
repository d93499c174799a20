namespace Kawaraban.Newsroom.Memory;

/// <summary>How an offer of the memory fits.</summary>
public enum OfferKind
{
    /// <summary>The same text between the same neighbours.</summary>
    Context,

    /// <summary>The same text.</summary>
    Exact,

    /// <summary>A text that is like it.</summary>
    Fuzzy,
}
