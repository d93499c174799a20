using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// Takes a story file from a file, whole or not at all. A file of a known key is added to: facts that are new, and wordings, evidence and
/// acts that its facts do not have; what a fact says is never changed by a file.
/// </summary>
public sealed class StoryFileTaking(IDbContextFactory<ArchiveContext> archive, Publication publication, TimeProvider clock)
{
    /// <param name="home">Where the paper is on the web: no page there is a source outside. Null where that is not known.</param>
    public async Task<StoryFileTaken> TakeAsync(Stream from, StoryFileFormat format, Uri? home = null, CancellationToken cancel = default)
    {
        SheetNode node;
        try
        {
            node = await format.ReadAsync(from, cancel);
        }
        catch (SheetException broken)
        {
            return new StoryFileTaken("", 0, 0, [broken.Problem]);
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        var names = await db.NamesInAsync(node, cancel);
        var reader = new SheetReader(names, id => publication.Find(id.Value) is not null, home);
        var wanted = reader.Read(node, clock.GetUtcNow());
        if (reader.Problems.Count > 0)
        {
            return new StoryFileTaken(wanted.Key, 0, 0, reader.Problems);
        }
        var present = await db.StoryFileAsync(wanted.Key, cancel);
        if (present is not null)
        {
            names = names.With(await db.NamesOfAsync(present, cancel));
        }
        var joining = new SheetJoining(present ?? new StoryFile { Id = wanted.Id, Key = wanted.Key, CreatedAt = wanted.CreatedAt }, reader, new SheetWriter(names));
        var taken = joining.Take(wanted);
        if (taken.Problems.Count == 0 && joining.Added.Count > 0)
        {
            db.AddRange(present is null ? [joining.File] : joining.Added);
            db.Add(new PressOrder { Tags = string.Join('\n', await FactTags.OfAsync(db, wanted.Key, wanted.Facts, cancel)), At = clock.GetUtcNow() });
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        return taken;
    }
}
