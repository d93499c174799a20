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

    /// <summary>What the translation left out when it was last held against its source is no news; that is looked up only where something may be.</summary>
    private static async Task<IReadOnlyList<OutdatedPlace>> ChangesAsync(this ArchiveContext db, SourceStanding standing, SourceView source, CancellationToken cancel)
    {
        var known = standing.Offered.Count == 0 ? [] : await db.Blocks.Where(x => x.VersionId == source.Version).Select(x => x.Id).ToHashSetAsync(cancel);
        return OutdatedPlace.Of(standing, known);
    }
}
