using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>Reads what readers of a translation are told of its source: when it was last held against it, and what has changed there since.</summary>
internal static class FreshnessRows
{
    /// <summary>The view with that; of a source that was withdrawn readers are told nothing more.</summary>
    public static async Task<ArticleView> WithFreshnessAsync(this ArchiveContext db, ArticleView view, Func<EditionId, Treatments> treatments, CancellationToken cancel)
    {
        if (view.Source is not { Address: not null } source)
        {
            return view;
        }
        // A source of one version has not changed: most have one, and most are translated whole.
        if (source.LatestNumber == 1 && !await LiveQuestions.Of(db).LeavesOut(db, view.Card.Version, cancel))
        {
            return view;
        }
        var standing = (await db.StandingsAsync([view.Card.Version], treatments, cancel)).GetValueOrDefault(view.Card.Version);
        var settlements = await LiveQuestions.Of(db).SettlementsOf(db, view.Card.Id).ToListAsync(cancel);
        return view with
        {
            Source = source with
            {
                HeldAt = settlements.Where(settlement => Holds(view, settlement)).Max(settlement => (DateTimeOffset?)settlement.At),
                Changes = standing is { IsSettled: false } ? await db.ChangesAsync(standing, source, cancel) : [],
                IsAbridged = standing is { IsAbridged: true },
            },
        };
    }

    /// <summary>Whether what was decided was decided of the text that readers read.</summary>
    public static bool Holds(ArticleView view, Settlement settlement) => settlement switch
    {
        { BlockId: { } id } => view.Blocks.FirstOrDefault(block => block.Id == id) is { } block && TextHash.Of(block.Text) == settlement.TextHash,
        { SourceBlockId: null } => TextHash.Of(view.Card.Head) == settlement.TextHash,
        _ => true,
    };

    /// <summary>The places of a source that were changed by law, each with the version that changed it, as they are classed now.</summary>
    public static async Task<ILookup<PlaceName, int>> LegalChangesAsync(this ArchiveContext db, ArticleId source, CancellationToken cancel)
    {
        var rows = await (
            from change in db.SourceChanges.AsNoTracking()
            join version in db.Versions.AsNoTracking() on change.ToVersionId equals version.Id
            where change.ArticleId == source && (change.Class == ChangeClass.Legal || db.Reclassings.Any(x => x.ChangeId == change.Id && x.Became == ChangeClass.Legal))
            select new
            {
                change.BlockId, change.Field, change.Class, version.Number,
                Later = db.Reclassings.Where(x => x.ChangeId == change.Id).OrderByDescending(x => x.Id).Select(x => (ChangeClass?)x.Became).FirstOrDefault(),
            }).ToListAsync(cancel);
        return rows.Where(row => (row.Later ?? row.Class) == ChangeClass.Legal).ToLookup(row => new PlaceName(row.BlockId, row.Field), row => row.Number);
    }

    private static async Task<IReadOnlyList<OutdatedPlace>> ChangesAsync(this ArchiveContext db, SourceStanding standing, SourceView source, CancellationToken cancel)
    {
        var known = await db.Blocks.Where(x => x.VersionId == source.Version).Select(x => x.Id).ToHashSetAsync(cancel);
        var legal = await db.LegalChangesAsync(source.Article, cancel);
        return OutdatedPlace.Of(standing, known, legal.Select(place => place.Key).ToHashSet());
    }
}
