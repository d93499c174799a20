using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A whole story file in six questions, however many facts it has, what was added to one in eight, and where its passages stand in two.</summary>
internal static class StoryFileRows
{
    /// <summary>The file with all that belongs to it as it is at one moment, for reading; null where there is none of that key.</summary>
    public static Task<StoryFile?> StoryFileAsync(this ArchiveContext db, string key, CancellationToken cancel) => db.AtOneMomentAsync(() => ReadAsync(db, key, null, cancel), cancel);

    /// <summary>The file as it is now, of which a part is known: only the facts to which something was done since are read, the others are the same objects. Null where that cannot be told.</summary>
    /// <param name="known">The file as it was at <paramref name="since"/>.</param>
    /// <param name="now">What the file is to have come to, at least.</param>
    public static async Task<StoryFile?> StoryFileAsync(this ArchiveContext db, StoryFile known, StoryFileStamp since, StoryFileStamp now, CancellationToken cancel)
    {
        var file = await db.AtOneMomentAsync(() => ReadAsync(db, known.Key, (known, since), cancel), cancel);
        // What came in by a file may be a wording alone, of which no act tells.
        return file?.Facts.Sum(fact => fact.Wordings.Count) == now.Wordings ? file : null;
    }

    /// <summary>Where each passage stands: its words are sought in the live version of its article, then in the draft that it was found in.</summary>
    public static async Task<Func<FactEvidence, PassageStanding>> StandingsAsync(this ArchiveContext db, IEnumerable<FactEvidence> evidence, CancellationToken cancel)
    {
        var passages = evidence.Where(passage => passage.IsPassage).ToList();
        var articles = passages.Select(passage => passage.ArticleId!.Value).Distinct().ToList();
        var found = passages.Select(passage => passage.VersionId!.Value).Distinct().ToList();
        var versions = await db.Versions.AsNoTracking()
            .Where(x => x.State == VersionState.Live && articles.Contains(x.ArticleId) || x.State == VersionState.Draft && found.Contains(x.Id))
            .Select(x => new { x.Id, x.State }).ToDictionaryAsync(x => x.Id, x => x.State, cancel);
        var read = versions.Keys.ToList();
        var blocks = await db.Blocks.AsNoTracking().Where(x => read.Contains(x.VersionId)).Select(x => new { x.Id, x.VersionId, x.Text }).ToListAsync(cancel);
        var texts = new PassageTexts(blocks.Select(block => (block.Id, versions[block.VersionId] == VersionState.Draft ? (VersionId?)block.VersionId : null, block.Text)));
        return texts.StandingOf;
    }

    /// <summary>The entries of the name register that a file names, and others that are asked for besides.</summary>
    public static async Task<Dictionary<TermId, Term>> TermsOfAsync(this ArchiveContext db, StoryFile file, IReadOnlyList<TermId> others, CancellationToken cancel)
    {
        List<TermId> terms = [.. file.Terms.Union(others)];
        return await db.TermsWithNames().Where(term => terms.Contains(term.Id)).ToDictionaryAsync(term => term.Id, cancel);
    }

    private static async Task<StoryFile?> ReadAsync(ArchiveContext db, string key, (StoryFile File, StoryFileStamp At)? known, CancellationToken cancel)
    {
        if (await db.StoryFiles.AsNoTracking().FirstOrDefaultAsync(file => file.Key == key, cancel) is not { Id: var id } file)
        {
            return null;
        }
        file.Wordings.AddRange(await db.StoryFileWordings.AsNoTracking().Where(x => x.FileId == id).OrderBy(x => x.EditionId).ToListAsync(cancel));
        var (last, touched) = known is { } before ? (before.File.NextNumber - 1, await TouchedAsync(db, id, before.At, cancel)) : (0, new List<int>());
        if (known is not null)
        {
            file.Facts.AddRange(known.Value.File.Facts.Where(fact => !touched.Contains(fact.Number)));
        }
        var read = await db.Facts.AsNoTracking().Where(x => x.FileId == id && (x.Number > last || touched.Contains(x.Number))).ToListAsync(cancel);
        var facts = read.ToDictionary(fact => fact.Number);
        await db.FactParties.AsNoTracking().Where(x => x.FileId == id && (x.FactNumber > last || touched.Contains(x.FactNumber))).ForEachAsync(x => facts[x.FactNumber].Parties.Add(x), cancel);
        await db.FactWordings.AsNoTracking().Where(x => x.FileId == id && (x.FactNumber > last || touched.Contains(x.FactNumber))).OrderBy(x => x.EditionId).ForEachAsync(x => facts[x.FactNumber].Wordings.Add(x), cancel);
        await db.FactEvidence.AsNoTracking().Where(x => x.FileId == id && (x.FactNumber > last || touched.Contains(x.FactNumber))).OrderBy(x => x.Id).ForEachAsync(x => facts[x.FactNumber].Evidence.Add(x), cancel);
        await db.FactActs.AsNoTracking().Where(x => x.FileId == id && (x.FactNumber > last || touched.Contains(x.FactNumber))).OrderBy(x => x.Id).ForEachAsync(x => facts[x.FactNumber].Acts.Add(x), cancel);
        file.Facts.AddRange(read);
        file.Facts.Sort((one, other) => one.Number.CompareTo(other.Number));
        return file;
    }

    /// <summary>The facts to which something was done, or evidence added, since.</summary>
    private static async Task<List<int>> TouchedAsync(ArchiveContext db, StoryFileId file, StoryFileStamp since, CancellationToken cancel)
    {
        var acts = await db.FactActs.Where(x => x.FileId == file && x.Id > since.Act).Select(x => x.FactNumber).Distinct().ToListAsync(cancel);
        var evidence = await db.FactEvidence.Where(x => x.FileId == file && x.Id > since.Evidence).Select(x => x.FactNumber).Distinct().ToListAsync(cancel);
        return [.. acts.Union(evidence)];
    }
}
