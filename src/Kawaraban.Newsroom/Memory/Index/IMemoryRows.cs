namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>Where the index takes the pairs from that it has not yet.</summary>
internal interface IMemoryRows
{
    /// <summary>Which memory it is: another one's index is of no use. Null as long as nothing was ever remembered.</summary>
    Task<Guid?> MemoryAsync(CancellationToken cancel);

    /// <summary>The pairs after one, in the order of their numbers. A pair that is added later has a higher number than any that was seen.</summary>
    Task<IReadOnlyList<IndexedText>> AfterAsync(long pair, int count, CancellationToken cancel);
}
