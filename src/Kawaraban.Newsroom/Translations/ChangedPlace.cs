using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>A block or a head field that says something else in a newer version.</summary>
/// <param name="Before">The written form; empty for what was added.</param>
/// <param name="After">The written form; empty for what was taken away.</param>
public sealed record ChangedPlace(PlaceName Place, ChangeKind Kind, string Before, string After)
{
    /// <summary>The head first, then blocks in the order of the newer version, then what is gone in the order of the older.</summary>
    public static IReadOnlyList<ChangedPlace> Between(SourceText before, SourceText after) =>
    [
        .. before.Head.Differing(after.Head).Select(field => new ChangedPlace(new PlaceName(null, field), KindOf(before.Head[field], after.Head[field]), before.Head[field], after.Head[field])),
        .. after.Blocks.Where(block => before[block.Id] != block.Text)
            .Select(block => new ChangedPlace(new PlaceName(block.Id, null), before[block.Id] is null ? ChangeKind.Added : ChangeKind.Changed, before[block.Id] ?? "", block.Text)),
        .. before.Blocks.Where(block => after[block.Id] is null).Select(block => new ChangedPlace(new PlaceName(block.Id, null), ChangeKind.Removed, block.Text, "")),
    ];

    private static ChangeKind KindOf(string before, string after) => before.Length == 0 ? ChangeKind.Added : after.Length == 0 ? ChangeKind.Removed : ChangeKind.Changed;
}

/// <summary>A block, or a field of the head: one of the two.</summary>
public readonly record struct PlaceName(BlockId? Block, HeadField? Field)
{
    /// <summary>As forms name it: the block's id, or the field's name in lower case.</summary>
    public override string ToString() => Block?.ToString() ?? Field?.ToString().ToLowerInvariant() ?? "";
}
