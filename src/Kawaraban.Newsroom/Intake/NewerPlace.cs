using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Intake;

/// <summary>A place at which a wire's newer text says something else than the draft that was made from it.</summary>
/// <param name="Key">Names the place in a form; the same for the same draft and the same newer text.</param>
/// <param name="Field">Null for a block.</param>
/// <param name="Block">The draft's block; null for the head, and for what is new.</param>
/// <param name="After">Of what is new: the draft's block that it follows; null for the top.</param>
/// <param name="Before">What the draft says; empty of what is new.</param>
/// <param name="Now">What the wire says; empty of what it has no longer.</param>
/// <param name="IsEdited">Somebody at the desk has worked on it: taking the wire's text takes that back.</param>
public sealed record NewerPlace(string Key, HeadField? Field, BlockId? Block, BlockId? After, string Before, string Now, bool IsEdited)
{
    /// <summary>In the order of the newer text; what it has no longer stands where it stood. None where the wire's text was not kept.</summary>
    public static IReadOnlyList<NewerPlace> Of(ArticleVersion draft, IReadOnlyList<Block> blocks, Advisory advisory) =>
        advisory is { Headline: { } headline, Text: { } body } ? [.. OfHead(draft, headline, advisory.Standfirst ?? ""), .. OfBody(blocks, body.Split(Advisory.BetweenBlocks, StringSplitOptions.RemoveEmptyEntries))] : [];

    /// <summary>A wire that has no headline or standfirst takes none away.</summary>
    private static IEnumerable<NewerPlace> OfHead(ArticleVersion draft, string headline, string standfirst) =>
        from line in new[] { (Field: HeadField.Headline, Now: headline), (Field: HeadField.Standfirst, Now: standfirst) }
        let before = HeadText.Of(draft)[line.Field]
        where line.Now.Length > 0 && line.Now != before
        select new NewerPlace(line.Field.ToString().ToLowerInvariant(), line.Field, null, null, before, line.Now, draft.Revision > 1);

    private static List<NewerPlace> OfBody(IReadOnlyList<Block> blocks, string[] texts)
    {
        var ids = BlockMatch.Carry([.. blocks.Select(block => (block.Id, block.Text))], texts);
        var standing = blocks.Select((block, at) => (block.Id, at)).ToDictionary(block => block.Id, block => block.at);
        var (places, at, above) = (new List<NewerPlace>(), 0, (BlockId?)null);
        for (var i = 0; i < texts.Length; i++)
        {
            if (!standing.TryGetValue(ids[i], out var here))
            {
                places.Add(new NewerPlace($"new-{i}", null, null, above, "", texts[i], false));
                continue;
            }
            places.AddRange(Gone(blocks, at..here));
            if (blocks[here].Text != texts[i])
            {
                places.Add(new NewerPlace(ids[i].ToString(), null, ids[i], null, blocks[here].Text, texts[i], blocks[here].Revision > 1));
            }
            (at, above) = (here + 1, ids[i]);
        }
        return [.. places, .. Gone(blocks, at..blocks.Count)];
    }

    private static IEnumerable<NewerPlace> Gone(IReadOnlyList<Block> blocks, Range range) =>
        blocks.Take(range).Select(block => new NewerPlace(block.Id.ToString(), null, block.Id, null, block.Text, "", block.Revision > 1));
}
