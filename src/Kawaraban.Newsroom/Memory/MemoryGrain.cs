namespace Kawaraban.Newsroom.Memory;

/// <summary>How much a pair holds.</summary>
public enum MemoryGrain
{
    /// <summary>A block, a headline or a standfirst.</summary>
    Block,

    /// <summary>A sentence of a block, or two that became one.</summary>
    Sentence,
}
