using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Memory.Index;

namespace Kawaraban.Tests.Newsroom.Memory.Index;

/// <summary>The index on the disk: it goes on where it was, and what is broken is made again.</summary>
public sealed class MemoryIndexTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kawaraban-memory-").FullName;
    private readonly Rows _rows = new();

    [Fact]
    public async Task What_lies_in_the_folder_is_not_read_from_the_archive_again()
    {
        _rows.Last = 3_000;
        await Built();
        _rows.Last = 3_010;
        _rows.Read.Clear();

        var index = await Built();

        Assert.Equal([3_000L, 3_010], _rows.Read);
        Assert.Equal([3_010L], Found(index, 3_010));
        Assert.Equal([17L], Found(index, 17));
    }

    [Fact]
    public async Task A_broken_file_and_all_behind_it_is_made_again()
    {
        _rows.Last = 1_500;
        await Built();
        _rows.Last = 3_000;
        await Built();
        var files = Directory.GetFiles(_folder).Order(StringComparer.Ordinal).ToList();
        await File.WriteAllBytesAsync(files[0], (await File.ReadAllBytesAsync(files[0], TestContext.Current.CancellationToken))[..^1], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "stray"), "", TestContext.Current.CancellationToken);

        var index = await Built();

        Assert.Equal([17L], Found(index, 17));
        Assert.Equal([2_999L], Found(index, 2_999));
        Assert.Equal(3_000, index.Segments.Sum(segment => segment.Header.Texts));
    }

    [Fact]
    public async Task The_index_of_another_memory_is_no_use()
    {
        _rows.Last = 2_000;
        await Built();
        (_rows.Memory, _rows.Last) = (Guid.NewGuid(), 40);

        Assert.Equal(40, (await Built()).Segments.Sum(segment => segment.Header.Texts));
    }

    [Fact]
    public async Task Small_segments_become_a_whole_one()
    {
        var index = new MemoryIndex(new MemoryFolder(_folder), _rows);
        for (_rows.Last = 4_096; _rows.Last <= 5 * 4_096; _rows.Last += 4_096)
        {
            while (await index.CatchUpAsync(TestContext.Current.CancellationToken))
            {
            }
        }

        Assert.Equal([16_384, 4_096], index.Segments.Select(segment => segment.Header.Texts));
        Assert.Equal([5_000L], Found(index, 5_000));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<MemoryIndex> Built()
    {
        var index = new MemoryIndex(new MemoryFolder(_folder), _rows);
        while (await index.CatchUpAsync(TestContext.Current.CancellationToken))
        {
        }
        return index;
    }

    private static IEnumerable<long> Found(MemoryIndex index, uint unit) => Finder.Find([unit, 7], 0.9, 5, index.Segments).Select(found => found.Pair);

    /// <summary>Pairs of two units: their own number, and one that all have.</summary>
    private sealed class Rows : IMemoryRows
    {
        public Guid Memory { get; set; } = Guid.NewGuid();

        public long Last { get; set; }

        public List<long> Read { get; } = [];

        public Task<Guid?> MemoryAsync(CancellationToken cancel) => Task.FromResult<Guid?>(Memory);

        public Task<IReadOnlyList<IndexedText>> AfterAsync(long pair, int count, CancellationToken cancel)
        {
            Read.Add(pair);
            return Task.FromResult<IReadOnlyList<IndexedText>>([.. Enumerable.Range(1, (int)Math.Max(0, Math.Min(count, Last - pair))).Select(i => new IndexedText(pair + i, [(uint)(pair + i), 7], []))]);
        }
    }
}
