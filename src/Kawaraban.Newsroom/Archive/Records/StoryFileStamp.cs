using Kawaraban.Newsroom.StoryFiles;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>
/// Another after each thing that was done to a story file: facts, evidence and acts are only added to, and whatever is worded otherwise is an act.
/// </summary>
internal sealed record StoryFileStamp(long Act, long Evidence, int Wordings, string Titles)
{
    /// <summary>In four questions, however many files there are.</summary>
    public static async Task<IReadOnlyDictionary<StoryFileId, StoryFileStamp>> OfAsync(ArchiveContext db, IReadOnlyList<StoryFileId> files, CancellationToken cancel)
    {
        var acts = await db.FactActs.Where(x => files.Contains(x.FileId)).GroupBy(x => x.FileId).Select(x => new { x.Key, Last = x.Max(act => act.Id) }).ToDictionaryAsync(x => x.Key, x => x.Last, cancel);
        var evidence = await db.FactEvidence.Where(x => files.Contains(x.FileId)).GroupBy(x => x.FileId).Select(x => new { x.Key, Last = x.Max(piece => piece.Id) }).ToDictionaryAsync(x => x.Key, x => x.Last, cancel);
        var wordings = await db.FactWordings.Where(x => files.Contains(x.FileId)).GroupBy(x => x.FileId).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, cancel);
        var titles = (await db.StoryFileWordings.AsNoTracking().Where(x => files.Contains(x.FileId)).OrderBy(x => x.EditionId).ToListAsync(cancel)).ToLookup(x => x.FileId);
        return files.ToDictionary(id => id, id => new StoryFileStamp(
            acts.GetValueOrDefault(id), evidence.GetValueOrDefault(id), wordings.GetValueOrDefault(id), string.Join('\n', titles[id].Select(title => $"{title.EditionId}\t{title.Title}\t{title.About}"))));
    }
}
