using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A whole story file in six questions, however many facts it has, and where its passages stand in three more.</summary>
internal static class StoryFileRows
{
    /// <summary>The file with all that belongs to it, for reading; null where there is none of that key.</summary>
    public static async Task<StoryFile?> StoryFileAsync(this ArchiveContext db, string key, CancellationToken cancel)
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

    /// <summary>Where each passage stands: its words are sought in the live version of its article.</summary>
    public static async Task<Func<FactEvidence, PassageStanding>> StandingsAsync(this ArchiveContext db, IEnumerable<FactEvidence> evidence, CancellationToken cancel)
    {
        var articles = evidence.Select(x => x.ArticleId).OfType<ArticleId>().Distinct().ToList();
        var live = await db.Versions.AsNoTracking().Where(x => x.State == VersionState.Live && articles.Contains(x.ArticleId)).Select(x => x.Id).ToListAsync(cancel);
        var blocks = await db.Blocks.AsNoTracking().Where(x => live.Contains(x.VersionId)).Select(x => new { x.Id, x.Text }).ToListAsync(cancel);
        var passages = evidence.Select(x => x.VersionId).OfType<VersionId>().Distinct().ToList();
        var drafts = await db.Versions.AsNoTracking().Where(x => x.State == VersionState.Draft && passages.Contains(x.Id)).Select(x => x.Id).ToHashSetAsync(cancel);
        var written = blocks.ToDictionary(block => block.Id, block => block.Text);
        var read = new Dictionary<BlockId, string>();
        return Standing;

        PassageStanding Standing(FactEvidence passage)
        {
            if (passage.BlockId is not { } id)
            {
                return PassageStanding.Live;
            }
            if (!written.TryGetValue(id, out var text))
            {
                return Otherwise(passage, PassageStanding.Gone);
            }
            var plain = read.TryGetValue(id, out var known) ? known : read[id] = Written.Read(text).PlainText;
            return plain.Contains(passage.Quote, StringComparison.Ordinal) ? PassageStanding.Live : Otherwise(passage, PassageStanding.Changed);
        }

        PassageStanding Otherwise(FactEvidence passage, PassageStanding standing) => drafts.Contains(passage.VersionId!.Value) ? PassageStanding.Awaited : standing;
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
