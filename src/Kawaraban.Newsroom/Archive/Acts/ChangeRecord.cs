using Kawaraban.Language;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Classing;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>What a release changes of what was released before, place by place, and what each change means.</summary>
internal static class ChangeRecord
{
    /// <summary>What a version would change; empty where nothing was released before.</summary>
    public static async Task<IReadOnlyList<ProposedChange>> ProposedAsync(
        this ArchiveContext db, ArticleVersion draft, IReadOnlyList<Block> blocks, ReleaseKind kind, CancellationToken cancel) =>
        (await db.ChangesFromAsync(draft, blocks, kind, cancel)).Changes;

    /// <summary>Adds the rows of a release to what is written with it. Called while the version is a draft still.</summary>
    /// <param name="classes">As somebody classed them; for what is not in it, the proposal stands.</param>
    public static async Task AddChangesAsync(
        this ArchiveContext db, ArticleVersion draft, IReadOnlyList<Block> blocks, ReleaseKind kind, IReadOnlyDictionary<PlaceName, ChangeClass>? classes, StaffId? by, DateTimeOffset at,
        CancellationToken cancel)
    {
        var (previous, changes) = await db.ChangesFromAsync(draft, blocks, kind, cancel);
        foreach (var (change, proposed) in changes)
        {
            var chosen = classes is not null && classes.TryGetValue(change.Place, out var given) ? given : (ChangeClass?)null;
            db.Add(new SourceChange
            {
                ArticleId = draft.ArticleId, FromVersionId = previous!.Id, ToVersionId = draft.Id, BlockId = change.Place.Block, Field = change.Place.Field, Kind = change.Kind,
                Proposed = proposed, Class = chosen ?? proposed, By = chosen is null ? null : by, At = at,
            });
        }
    }

    private static async Task<(ArticleVersion? Previous, IReadOnlyList<ProposedChange> Changes)> ChangesFromAsync(
        this ArchiveContext db, ArticleVersion draft, IReadOnlyList<Block> blocks, ReleaseKind kind, CancellationToken cancel)
    {
        var previous = await db.Versions.AsNoTracking().Where(x => x.ArticleId == draft.ArticleId && x.State != VersionState.Draft).OrderByDescending(x => x.Number).FirstOrDefaultAsync(cancel);
        if (previous is null)
        {
            return (null, []);
        }
        var before = await db.Blocks.AsNoTracking().Where(x => x.VersionId == previous.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        var isCorrection = kind == ReleaseKind.Correction
            || await db.Advisories.AnyAsync(x => x.ArticleId == draft.ArticleId && x.Kind == AdvisoryKind.Correction && x.At > previous.ReleasedAt, cancel);
        var edition = await db.Articles.Where(x => x.Id == draft.ArticleId).Select(x => x.EditionId).FirstAsync(cancel);
        // An edition's id is a language tag.
        var language = TextLanguage.TryParse(edition.Value, out var known) ? known : (TextLanguage?)null;
        return (previous, [.. ChangedPlace.Between(SourceText.Of(previous, before), SourceText.Of(draft, blocks)).Select(change => new ProposedChange(change, ChangeProposal.Of(change, language, isCorrection)))]);
    }
}

/// <summary>A change that a release would make, with the class that the texts suggest.</summary>
public sealed record ProposedChange(ChangedPlace Change, ChangeClass Proposed);
