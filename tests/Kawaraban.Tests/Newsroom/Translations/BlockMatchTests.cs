using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Tests.Newsroom.Translations;

public sealed class BlockMatchTests
{
    private static readonly IReadOnlyList<(BlockId Id, string Text)> Old = [.. new[] { "The harbour froze early.", "Ships waited outside the bar.", "Nobody ran." }.Select(text => (BlockId.New(), text))];

    [Fact]
    public void The_same_texts_keep_their_ids() => Assert.Equal(Old.Select(block => block.Id), BlockMatch.Carry(Old, [.. Old.Select(block => block.Text)]));

    [Fact]
    public void A_changed_block_keeps_its_id_and_a_new_one_gets_one()
    {
        var ids = BlockMatch.Carry(Old, ["The harbour froze early.", "Forty ships waited outside the bar.", "Something quite different here.", "Nobody ran."]);

        Assert.Equal(Old[0].Id, ids[0]);
        Assert.Equal(Old[1].Id, ids[1]);
        Assert.DoesNotContain(ids[2], Old.Select(block => block.Id));
        Assert.Equal(Old[2].Id, ids[3]);
    }

    [Fact]
    public void No_two_blocks_ever_get_one_id() => Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>[], NonNull<string>[]>((before, after) =>
    {
        var old = before.Select(text => (BlockId.New(), text.Get)).ToList();
        var ids = BlockMatch.Carry(old, [.. after.Select(text => text.Get)]);
        return ids.Count == after.Length && ids.Distinct().Count() == ids.Count;
    }));

    [Fact]
    public void Changes_counts_changed_new_and_lost_blocks()
    {
        var before = Blocks(("a", "1"), ("b", "2"), ("c", "3"));
        var after = Blocks(("a", "1"), ("b", "two"), ("d", "4"));

        Assert.Equal(3, BlockMatch.Changes(before, after));
        Assert.Equal(0, BlockMatch.Changes(before, before));
    }

    private static List<Block> Blocks(params (string Id, string Text)[] blocks) => [.. blocks.Select((block, i) => new Block
    {
        VersionId = new VersionId(Guid.Empty), Id = new BlockId(new Guid(block.Id[0], 0, 0, new byte[8])), Position = i, Text = block.Text, SavedAt = DateTimeOffset.UnixEpoch,
    })];
}
