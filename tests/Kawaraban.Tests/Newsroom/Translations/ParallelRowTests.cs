using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Tests.Newsroom.Translations;

public sealed class ParallelRowTests
{
    private static readonly VersionId Made = VersionId.New();
    private static readonly IReadOnlyList<BlockId> Source = [.. Enumerable.Range(0, 5).Select(_ => BlockId.New())];

    [Fact]
    public void Merged_split_own_and_omitted_blocks_stand_where_they_belong()
    {
        IReadOnlyList<Block> targets = [.. "mabo".Select(letter => Target(letter.ToString()))];
        IReadOnlyList<Alignment> alignments = [Pair(targets[0], 0), Pair(targets[0], 1), Pair(targets[1], 3), Pair(targets[2], 3), Pair(null, 2)];

        var rows = ParallelRow.Of(targets, alignments, Source, Made, (_, id) => $"{Source.ToList().IndexOf(id)}");

        Assert.Equal(["01=m", "2=", "3=ab", "4=", "=o"], rows.Select(row => string.Concat(row.Sources.Select(source => source.Text)) + "=" + string.Concat(row.Targets.Select(target => target.Text))));
        Assert.Equal([false, false, false, false, true], rows.Select(row => row.IsOwn));
        Assert.Equal([false, true, false, true, false], rows.Select(row => row.IsOmitted));
    }

    [Fact]
    public void A_block_is_beside_the_words_that_it_was_made_from_and_what_was_left_out_at_the_top_stays_there()
    {
        var later = VersionId.New();
        var target = Target("t");

        var rows = ParallelRow.Of([target], [Pair(target, 1, later)], [.. Source.Take(2)], Made, (version, _) => version == later ? "later" : "made");

        Assert.Equal(["made", "later"], rows.Select(row => row.Sources[0].Text));
        Assert.True(rows[0].IsOmitted);
    }

    private static Block Target(string text) => new() { VersionId = Made, Id = BlockId.New(), Position = 0, Text = text, SavedAt = DateTimeOffset.UnixEpoch };

    private static Alignment Pair(Block? target, int source, VersionId? version = null) =>
        new() { Id = Guid.NewGuid(), VersionId = Made, BlockId = target?.Id, SourceVersionId = version ?? Made, SourceBlockId = Source[source] };
}
