using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>A place at which the source says something else than what the translation that readers read was made from, or was judged right against.</summary>
/// <param name="Source">The source's block, or a field of its head.</param>
/// <param name="Targets">The translation's blocks that were made from it; of what is new, the one that it would follow, if any.</param>
/// <param name="Before">The written form; empty of what is new, and where it is withheld.</param>
/// <param name="Now">The written form; empty of what is gone.</param>
/// <param name="IsCorrection">Something was wrong at the source, and is right now.</param>
/// <param name="IsWithheld">The old words had to go by law, or by a claim: nobody is shown them again.</param>
public sealed record OutdatedPlace(PlaceName Source, IReadOnlyList<BlockId> Targets, ChangeKind Kind, string Before, string Now, bool IsCorrection, bool IsWithheld)
{
    /// <summary>What readers are told: what the edition passes over in silence is not in it. The head first, then in the order of the translation, then what is new.</summary>
    /// <param name="known">The blocks of the source when the translation was last held against it: what it left out then is no news.</param>
    public static IReadOnlyList<OutdatedPlace> Of(SourceStanding standing, IReadOnlySet<BlockId> known)
    {
        IEnumerable<OutdatedPlace> places = [.. OfHead(standing.Head), .. OfRows(standing.Rows), .. OfNew(standing.Offered.Where(block => !known.Contains(block.SourceBlock)))];
        return [.. places.Select(place => standing.ChangedByLaw.Contains(place.Source) ? place with { Before = "", IsWithheld = true } : place)];
    }

    private static IEnumerable<OutdatedPlace> OfHead(HeadStanding? head) => head is not { IsOpen: true }
        ? []
        : head.Changed.Select(field => new OutdatedPlace(
            new PlaceName(null, field), [], KindOf(head.Before[field], head.Now[field]), head.Before[field], head.Now[field], head.Class == ChangeClass.Correction, false));

    /// <summary>A source block that was made into several is one place; so is one of several that were made into one.</summary>
    private static IEnumerable<OutdatedPlace> OfRows(IReadOnlyList<RowStanding> rows) =>
        from row in rows
        where row.IsOpen
        group row by row.SourceBlock into all
        let first = all.First()
        let kind = KindOf(first.Before ?? "", first.Now ?? "")
        select new OutdatedPlace(
            new PlaceName(all.Key, null), [.. all.Select(row => row.Block).Distinct()], kind, first.Before ?? "", first.Now ?? "", all.Any(row => row.Class == ChangeClass.Correction), false);

    private static IEnumerable<OutdatedPlace> OfNew(IEnumerable<OfferedBlock> offered) =>
        from block in offered
        where block.Treatment != Treatment.Silence
        select new OutdatedPlace(new PlaceName(block.SourceBlock, null), block.After is { } after ? [after] : [], ChangeKind.Added, "", block.Text, block.Class == ChangeClass.Correction, false);

    private static ChangeKind KindOf(string before, string now) => before.Length == 0 ? ChangeKind.Added : now.Length == 0 ? ChangeKind.Removed : ChangeKind.Changed;
}
