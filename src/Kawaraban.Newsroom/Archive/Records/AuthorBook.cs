using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Who writes and translates for the paper.</summary>
public sealed class AuthorBook(IDbContextFactory<ArchiveContext> archive)
{
    public async Task<IReadOnlyList<AuthorView>> AllAsync(EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var ids = await db.Authors.AsNoTracking().Select(x => x.Id).ToListAsync(cancel);
        return [.. (await db.AuthorsAsync(edition, ids, cancel)).Values.OrderBy(author => author.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>Enters an author, or brings the entry up to date.</summary>
    public async Task PutAsync(Author author, IReadOnlyList<AuthorText> texts, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var known = await db.Authors.FirstOrDefaultAsync(x => x.Id == author.Id, cancel);
        if (known is null)
        {
            db.Add(author);
        }
        else
        {
            known.XHandle = author.XHandle;
        }
        var standing = await db.AuthorTexts.Where(x => x.AuthorId == author.Id).ToListAsync(cancel);
        foreach (var text in texts)
        {
            if (standing.FirstOrDefault(x => x.EditionId == text.EditionId) is { } old)
            {
                (old.Name, old.Role, old.Bio) = (text.Name, text.Role, text.Bio);
            }
            else
            {
                db.Add(text);
            }
        }
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Enters somebody by name in one edition, unless that edition knows them.</summary>
    public async Task PutIfNewAsync(AuthorId id, EditionId edition, string name, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (await db.AuthorTexts.AnyAsync(x => x.AuthorId == id && x.EditionId == edition, cancel))
        {
            return;
        }
        if (!await db.Authors.AnyAsync(x => x.Id == id, cancel))
        {
            db.Add(new Author { Id = id });
        }
        db.Add(new AuthorText { AuthorId = id, EditionId = edition, Name = name });
        await db.SaveChangesAsync(cancel);
    }
}
