namespace Kawaraban.Stylebook.Reading;

/// <summary>What a story file holds against a place in a passage.</summary>
public enum FiledFault
{
    /// <summary>The file has a newer figure in its place.</summary>
    Superseded,

    /// <summary>The file has another that contradicts it, and the passage says it as certain.</summary>
    Disputed,

    /// <summary>The file has it from others alone, and the passage does not say from whom.</summary>
    Unattributed,
}
