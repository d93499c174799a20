using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>A released translation beside its source, block by block, each as it was translated.</summary>
public sealed class SideBySide(IDbContextFactory<ArchiveContext> archive)
{
    /// <summary>Null where there is nothing to set beside it: it is no translation, or its source is not live now.</summary>
    public async Task<ParallelText?> OfAsync(ArticleView view, CancellationToken cancel = default)
    {
        if (view.Source is not { Address: not null } source)
        {
            return null;
        }
        await using var db = await archive.OpenAsync(cancel);
        var alignments = await LiveQuestions.Of(db).AlignmentsOf(db, view.Card.Version).ToListAsync(cancel);
        var asked = alignments.Select(x => x.SourceVersionId).Append(source.Version).Distinct().ToList();
        var versions = await db.Versions.AsNoTracking().Where(x => asked.Contains(x.Id)).ToDictionaryAsync(x => x.Id, cancel);
        var blocks = await db.Blocks.AsNoTracking().Where(x => asked.Contains(x.VersionId)).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        var texts = blocks.ToDictionary(block => (block.VersionId, block.Id), block => block.Text);
        var rows = ParallelRow.Of(view.Blocks, alignments, [.. blocks.Where(block => block.VersionId == source.Version).Select(block => block.Id)], source.Version, (version, id) => texts.GetValueOrDefault((version, id)));
        var changes = (await db.ClassedChangesAsync([source.Article], cancel))[source.Article].ToList();
        var headline = IsLegal(new PlaceName(null, HeadField.Headline), source.Version) ? source.Headline : versions[source.Version].Headline;
        return new ParallelText(view, headline, [.. rows.Select(row => row with { Sources = [.. row.Sources.Select(Shown)] })], await PicturesAsync(db, source, cancel));

        SourceBlock Shown(SourceBlock block) => IsLegal(new PlaceName(block.Id, null), block.Version) ? block with { Text = "", IsWithheld = true } : block;

        bool IsLegal(PlaceName place, VersionId since) => changes.Exists(change => change.IsByLaw && change.Place == place && change.Number > versions[since].Number);
    }

    private static async Task<IReadOnlyDictionary<PictureId, PictureView>> PicturesAsync(ArchiveContext db, SourceView source, CancellationToken cancel) =>
        LiveQueries.Pictures(await LiveQuestions.Of(db).PicturesShownIn(db, source.Version).ToListAsync(cancel)).GetValueOrDefault(source.Version) ?? new Dictionary<PictureId, PictureView>();
}

/// <param name="SourceHeadline">As it was translated; where it was changed by law since, as it stands now.</param>
/// <param name="SourcePictures">The pictures of the source, in its edition's words.</param>
public sealed record ParallelText(ArticleView Article, string SourceHeadline, IReadOnlyList<ParallelRow> Rows, IReadOnlyDictionary<PictureId, PictureView> SourcePictures);
