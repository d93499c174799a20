namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>
/// This node's index of the memory: segments in the memory's folder, and the newest pairs in memory. It only ever gains pairs; whether a pair may be
/// offered the archive says. Nobody who searches waits for it to be built: what is not in it yet is not found.
/// </summary>
internal sealed class MemoryIndex(MemoryFolder folder, IMemoryRows rows)
{
    /// <summary>The pairs of a whole segment: some megabytes while it is made.</summary>
    public const int WholeSegment = 16_384;

    /// <summary>As soon as so many of the newest pairs are in memory they become a segment of their own.</summary>
    public const int SmallSegment = 1_024;

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly List<IndexedText> _newest = [];
    private SegmentFolder? _files;
    private volatile IReadOnlyList<Segment> _segments = [];

    /// <summary>What is in the index now, oldest pairs first.</summary>
    public IReadOnlyList<Segment> Segments => _segments;

    /// <summary>Takes in pairs that are new, unless somebody else is doing that.</summary>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> CatchUpAsync(CancellationToken cancel)
    {
        if (!await _one.WaitAsync(TimeSpan.Zero, cancel))
        {
            return false;
        }
        try
        {
            return await TakeInAsync(cancel);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Throws the index away and makes it again.</summary>
    /// <param name="progress">Told how many pairs are in it.</param>
    public async Task RebuildAsync(Action<long>? progress, CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            _files = await rows.MemoryAsync(cancel) is { } memory ? SegmentFolder.Empty(folder.Path, memory) : null;
            _newest.Clear();
            _segments = [];
            while (await TakeInAsync(cancel))
            {
                progress?.Invoke(_segments.Sum(segment => (long)segment.Header.Texts));
            }
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<bool> TakeInAsync(CancellationToken cancel)
    {
        _files ??= await rows.MemoryAsync(cancel) is { } memory ? SegmentFolder.Open(folder.Path, memory) : null;
        if (_files is null)
        {
            return false;
        }
        var seen = _newest.Count > 0 ? _newest[^1].Pair : _files.LastPair;
        var found = await rows.AfterAsync(seen, WholeSegment - _newest.Count, cancel);
        _newest.AddRange(found);
        if (_newest.Count >= SmallSegment)
        {
            _files.Add(_newest);
            _newest.Clear();
            await MergeAsync(_files, cancel);
        }
        if (found.Count > 0 || _segments.Count == 0)
        {
            _segments = _newest.Count == 0 ? [.. _files.Segments] : [.. _files.Segments, Segment.Of(SegmentWriter.Write(_files.Memory, _files.LastPair, _newest))];
        }
        return found.Count > 0;
    }

    /// <summary>Small segments side by side become a whole one, made again of the archive.</summary>
    private async Task MergeAsync(SegmentFolder files, CancellationToken cancel)
    {
        if (files.SmallOnes() is { } small)
        {
            files.Replace(small, await rows.AfterAsync(small[0].Header.After, small.Sum(segment => segment.Header.Texts), cancel));
        }
    }
}
