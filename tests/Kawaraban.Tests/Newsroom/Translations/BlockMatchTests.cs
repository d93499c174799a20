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
    public void A_text_of_very_many_blocks_is_matched_in_little_time_and_memory()
    {
        const int Many = 20_000;
        var old = Enumerable.Range(0, Many).Select(i => (Id: BlockId.New(), Text: $"Block {i} of the ledger.")).ToList();
        var texts = old.Select((block, i) => i is 0 or (Many - 1) ? "Something quite new here." : i == Many / 2 ? block.Text + " Corrected." : block.Text).ToList();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var ids = BlockMatch.Carry(old, texts);

        Assert.Equal(old.Select(block => block.Id).Skip(1).SkipLast(1), ids.Skip(1).SkipLast(1));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 40_000_000);
    }

    [Fact]
    public void Two_long_texts_with_nothing_in_common_are_not_compared_each_with_each()
    {
        var old = Enumerable.Range(0, 6_000).Select(i => (BlockId.New(), new string((char)('a' + (i % 26)), 20))).ToList();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var ids = BlockMatch.Carry(old, [.. Enumerable.Range(0, 600).Select(i => new string((char)('A' + (i % 26)), 20))]);

        Assert.Empty(ids.Intersect(old.Select(block => block.Item1)));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000_000);
    }
}
