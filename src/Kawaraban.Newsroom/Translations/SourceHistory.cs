using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>What became of a source: its last released version, the versions that translations were held against, and what each change meant.</summary>
public sealed class SourceHistory(SourceText latest, IReadOnlyDictionary<VersionId, SourceText> versions, IReadOnlyList<ClassedChange> changes)
{
    private readonly ILookup<(BlockId?, bool IsHead), ClassedChange> byPlace = changes.ToLookup(change => (change.Block, change.Field is not null));

    public SourceText Latest => latest;

    /// <summary>The places that were ever changed by law.</summary>
    public IReadOnlySet<PlaceName> ChangedByLaw { get; } = changes.Where(change => change.IsByLaw).Select(change => change.Place).ToHashSet();

    /// <summary>Null for a version that no pin names.</summary>
    public SourceText? this[VersionId version] => version == latest.Id ? latest : versions.GetValueOrDefault(version);

    /// <summary>The changes of a block that were released after a version.</summary>
    public IEnumerable<ClassedChange> ChangesOf(BlockId block, int after) => byPlace[(block, false)].Where(change => change.Number > after);

    /// <summary>The changes of the head that were released after a version.</summary>
    public IEnumerable<ClassedChange> ChangesOfHead(int after) => byPlace[(null, true)].Where(change => change.Number > after);
}

/// <summary>A recorded change with the class that counts now.</summary>
/// <param name="Number">Of the version that brought it.</param>
/// <param name="Block">Null for the head.</param>
/// <param name="Field">Null for a block.</param>
public sealed record ClassedChange(long Id, int Number, BlockId? Block, HeadField? Field, ChangeKind Kind, ChangeClass Class)
{
    public PlaceName Place => new(Block, Field);

    /// <summary>The old words had to go by law, or by a claim.</summary>
    public bool IsByLaw => Class == ChangeClass.Legal;
}
