using Kawaraban.Newsroom.Memory.Index;

namespace Kawaraban.Newsroom.Archive.Memory;

/// <summary>Makes this node's index of the memory: a little at a time as pairs come, or all of it anew.</summary>
public sealed class MemoryBuilding
{
    private readonly MemoryIndex _index;

    internal MemoryBuilding(MemoryIndex index) => _index = index;

    /// <summary>Takes some thousand new pairs into the index.</summary>
    /// <returns>Whether there may be more.</returns>
    public Task<bool> CatchUpAsync(CancellationToken cancel = default) => _index.CatchUpAsync(cancel);

    /// <summary>Throws the index away and makes it again of the archive.</summary>
    /// <param name="progress">Told how many pairs are in it.</param>
    public Task RebuildAsync(Action<long>? progress = null, CancellationToken cancel = default) => _index.RebuildAsync(progress, cancel);
}
