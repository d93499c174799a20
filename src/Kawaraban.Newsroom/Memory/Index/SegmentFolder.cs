using System.Globalization;

namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>The segments that lie in a folder, in the order of their pairs. A file is there whole or not at all.</summary>
internal sealed class SegmentFolder
{
    private const string Ending = ".segment";

    private readonly string _path;
    private readonly List<Segment> _segments = [];

    private SegmentFolder(string path, Guid memory) => (_path, Memory) = (path, memory);

    public Guid Memory { get; }

    public IReadOnlyList<Segment> Segments => _segments;

    /// <summary>The last pair that is in a file; 0 for none.</summary>
    public long LastPair => _segments.Count == 0 ? 0 : _segments[^1].Header.LastPair;

    /// <summary>Opens what is there. What is broken, of another memory, or behind a gap is deleted: it is made again.</summary>
    public static SegmentFolder Open(string path, Guid memory)
    {
        var folder = new SegmentFolder(path, memory);
        Directory.CreateDirectory(path);
        foreach (var file in Directory.GetFiles(path).Order(StringComparer.Ordinal))
        {
            var isNext = file.EndsWith(Ending, StringComparison.Ordinal) && folder.TryAdd(file);
            if (!isNext)
            {
                File.Delete(file);
            }
        }
        return folder;
    }

    public static SegmentFolder Empty(string path, Guid memory)
    {
        Directory.CreateDirectory(path);
        foreach (var file in Directory.GetFiles(path))
        {
            File.Delete(file);
        }
        return new SegmentFolder(path, memory);
    }

    public void Add(IReadOnlyList<IndexedText> texts) => _segments.Add(Write(texts));

    /// <summary>The last segments, where there are so many small ones that they make a whole one.</summary>
    public IReadOnlyList<Segment>? SmallOnes()
    {
        var small = _segments.AsEnumerable().Reverse().TakeWhile(segment => segment.Header.Texts < MemoryIndex.WholeSegment / 2).Reverse().ToList();
        return small.Count > 1 && small.Sum(segment => segment.Header.Texts) >= MemoryIndex.WholeSegment ? small : null;
    }

    public void Replace(IReadOnlyList<Segment> small, IReadOnlyList<IndexedText> texts)
    {
        _segments.RemoveRange(_segments.Count - small.Count, small.Count);
        foreach (var segment in small)
        {
            File.Delete(segment.File!);
        }
        _segments.Add(Write(texts));
    }

    private bool TryAdd(string file)
    {
        if (Segment.Open(file) is not { } segment || segment.Header.Memory != Memory || segment.Header.After != LastPair)
        {
            return false;
        }
        _segments.Add(segment);
        return true;
    }

    private Segment Write(IReadOnlyList<IndexedText> texts)
    {
        var path = Path.Combine(_path, LastPair.ToString("x16", CultureInfo.InvariantCulture) + Ending);
        var partial = $"{path}.{Guid.NewGuid():n}.partial";
        File.WriteAllBytes(partial, SegmentWriter.Write(Memory, LastPair, texts));
        File.Move(partial, path, overwrite: true);
        return Segment.Open(path)!;
    }
}
