using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Releases;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The pictures of the paper with their words in each edition.</summary>
public sealed class PictureLedger(IDbContextFactory<ArchiveContext> archive, PressOrders orders)
{
    public async Task<Picture?> FindAsync(PictureId id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Pictures.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel);
    }

    public async Task<PictureView?> ViewAsync(EditionId edition, PictureId id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return (await db.PicturesAsync(edition, [id], cancel)).GetValueOrDefault(id);
    }

    public async Task<IReadOnlyList<PictureView>> LatestAsync(EditionId edition, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var ids = await db.Pictures.AsNoTracking().OrderByDescending(x => x.ReceivedAt).ThenBy(x => x.Id).Select(x => x.Id).Take(count).ToListAsync(cancel);
        var pictures = await db.PicturesAsync(edition, ids, cancel);
        return [.. ids.Select(id => pictures[id])];
    }

    /// <summary>Whether a picture of the paper has that file: nothing else is served.</summary>
    public async Task<bool> HasFileAsync(string hash, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Pictures.AnyAsync(x => x.Hash == hash, cancel);
    }

    /// <summary>The focal points at which pages crop the file: the desk's present one and those of released versions.</summary>
    public async Task<IReadOnlyList<(double X, double Y)>> FociOfAsync(string hash, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var pictures = db.Pictures.AsNoTracking().Where(picture => picture.Hash == hash);
        var present = await pictures.Select(picture => new { picture.FocalX, picture.FocalY }).ToListAsync(cancel);
        var released = await db.VersionPictures.AsNoTracking().Where(shown => pictures.Any(picture => picture.Id == shown.PictureId)).Select(shown => new { shown.FocalX, shown.FocalY }).Distinct().ToListAsync(cancel);
        return [.. present.Concat(released).Select(focus => (focus.FocalX, focus.FocalY)).Distinct()];
    }

    /// <summary>Enters a picture, or brings its entry up to date; pages that show it become stale.</summary>
    public async Task PutAsync(Picture picture, IReadOnlyList<PictureText> texts, CancellationToken cancel = default)
    {
        await using (var db = await archive.CreateDbContextAsync(cancel))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await PutAsync(db, picture, texts, cancel);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        await orders.AddAsync([PageTag.Picture(picture.Id)], cancel);
    }

    internal static async Task PutAsync(ArchiveContext db, Picture picture, IReadOnlyList<PictureText> texts, CancellationToken cancel)
    {
        var known = await db.Pictures.FirstOrDefaultAsync(x => x.Id == picture.Id, cancel);
        if (known is null)
        {
            db.Add(picture);
        }
        else
        {
            (known.Hash, known.Width, known.Height, known.MissingFrom) = (picture.Hash, picture.Width, picture.Height, picture.MissingFrom);
            (known.FocalX, known.FocalY, known.Kind) = (picture.FocalX, picture.FocalY, picture.Kind);
        }
        foreach (var text in texts)
        {
            var standing = await db.PictureTexts.FirstOrDefaultAsync(x => x.PictureId == text.PictureId && x.EditionId == text.EditionId, cancel);
            if (standing is null)
            {
                db.Add(text);
            }
            else
            {
                (standing.Caption, standing.Alt, standing.Photographer, standing.Agency) = (text.Caption, text.Alt, text.Photographer, text.Agency);
            }
        }
    }
}
