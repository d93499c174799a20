using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>What a version of a source says, block by block.</summary>
public sealed class SourceText(VersionId id, int number, HeadText head, IReadOnlyList<(BlockId Id, string Text)> blocks)
{
    private readonly Dictionary<BlockId, string> texts = blocks.ToDictionary(block => block.Id, block => block.Text);

    public VersionId Id => id;

    public int Number => number;

    public HeadText Head => head;

    /// <summary>In their order.</summary>
    public IReadOnlyList<(BlockId Id, string Text)> Blocks => blocks;

    /// <summary>Null where the version has no such block.</summary>
    public string? this[BlockId block] => texts.GetValueOrDefault(block);

    public static SourceText Of(ArticleVersion version, IEnumerable<Block> blocks) =>
        new(version.Id, version.Number, HeadText.Of(version), [.. blocks.Select(block => (block.Id, block.Text))]);
}
