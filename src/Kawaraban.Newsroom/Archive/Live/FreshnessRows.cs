using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>Reads what readers of a translation are told of its source: when it was last held against it, and what has changed there since.</summary>
internal static class FreshnessRows
{
    /// <summary>An article's view with that; of a source that was withdrawn readers are told nothing more.</summary>
    public static async Task<ArticleView> FreshViewAsync(
        this ArchiveContext db, StoryFileShelf files, Article article, ArticleVersion version, Func<EditionId, Treatments> treatments, CancellationToken cancel)
    {
        var view = await db.ViewAsync(files, article, version, cancel);
        if (view.Source is not { Address: not null } source)
        {
            return view;
        }
        // A source of one version has not changed: most have one, and most are translated whole.
        if (source.LatestNumber == 1 && !await LiveQuestions.Of(db).LeavesOut(db, version.Id, cancel))
        {
            return view;
        }
        var settlements = await LiveQuestions.Of(db).SettlementsOf(db, article.Id).ToListAsync(cancel);
        var alignments = await LiveQuestions.Of(db).AlignmentsOf(db, version.Id).ToListAsync(cancel);
        var standing = await db.StandingAsync(source.Article, new TargetText(version, view.Blocks, alignments), settlements, treatments(article.EditionId), cancel);
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
