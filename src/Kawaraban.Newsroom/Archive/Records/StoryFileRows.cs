using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A whole story file in six questions, however many facts it has, and where its passages stand in two more.</summary>
internal static class StoryFileRows
{
    /// <summary>The file with all that belongs to it as it is at one moment, for reading; null where there is none of that key.</summary>
    public static Task<StoryFile?> StoryFileAsync(this ArchiveContext db, string key, CancellationToken cancel) => db.AtOneMomentAsync(() => ReadAsync(db, key, cancel), cancel);

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

    private static async Task<StoryFile?> ReadAsync(ArchiveContext db, string key, CancellationToken cancel)
    {
        if (await db.StoryFiles.AsNoTracking().FirstOrDefaultAsync(file => file.Key == key, cancel) is not { Id: var id } file)
        {
            return null;
        }
        file.Wordings.AddRange(await db.StoryFileWordings.AsNoTracking().Where(x => x.FileId == id).OrderBy(x => x.EditionId).ToListAsync(cancel));
        file.Facts.AddRange(await db.Facts.AsNoTracking().Where(x => x.FileId == id).OrderBy(x => x.Number).ToListAsync(cancel));
        await db.FactParties.AsNoTracking().Where(x => x.FileId == id).ForEachAsync(x => file.Find(x.FactNumber)!.Parties.Add(x), cancel);
        await db.FactWordings.AsNoTracking().Where(x => x.FileId == id).OrderBy(x => x.EditionId).ForEachAsync(x => file.Find(x.FactNumber)!.Wordings.Add(x), cancel);
        await db.FactEvidence.AsNoTracking().Where(x => x.FileId == id).OrderBy(x => x.Id).ForEachAsync(x => file.Find(x.FactNumber)!.Evidence.Add(x), cancel);
        await db.FactActs.AsNoTracking().Where(x => x.FileId == id).OrderBy(x => x.Id).ForEachAsync(x => file.Find(x.FactNumber)!.Acts.Add(x), cancel);
        return file;
    }

    /// <summary>Whether the block of a passage was changed by law, or by a claim, after the version that it is quoted from.</summary>
    /// <param name="evidence">Passages whose words readers no longer have there: of others the words may be shown.</param>
    public static async Task<Func<FactEvidence, bool>> WithheldAsync(this ArchiveContext db, IEnumerable<FactEvidence> evidence, CancellationToken cancel)
    {
        List<FactEvidence> passages = [.. evidence.Where(passage => passage.IsPassage)];
        if (passages.Count == 0)
        {
            return _ => false;
        }
        List<VersionId> quoted = [.. passages.Select(passage => passage.VersionId!.Value).Distinct()];
        var numbers = await db.Versions.AsNoTracking().Where(x => quoted.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Number, cancel);
        var changes = await db.ClassedChangesAsync([.. passages.Select(passage => passage.ArticleId!.Value).Distinct()], cancel);
        var withheld = passages
            .Where(passage => changes[passage.ArticleId!.Value].Any(change => change.IsByLaw && change.Block == passage.BlockId && change.Number > numbers.GetValueOrDefault(passage.VersionId!.Value)))
            .Select(passage => passage.Id).ToHashSet();
        return passage => withheld.Contains(passage.Id);
    }
}
