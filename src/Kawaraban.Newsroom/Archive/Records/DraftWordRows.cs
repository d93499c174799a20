using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Which passages only drafts ever had: their version was never released, or was released without them.</summary>
internal static class DraftWordRows
{
    /// <param name="evidence">Passages that readers do not have now: two questions, none where there are none.</param>
    public static async Task<Func<FactEvidence, EditionId?>> DraftsAsync(this ArchiveContext db, IEnumerable<FactEvidence> evidence, CancellationToken cancel)
    {
        var passages = evidence.Where(passage => passage.IsPassage).ToList();
        if (passages.Count == 0)
        {
            return _ => null;
        }
        var (quoted, blocks) = (passages.Select(passage => passage.VersionId!.Value).Distinct().ToList(), passages.Select(passage => passage.BlockId!.Value).Distinct().ToList());
        var editions = await (
            from version in db.Versions
            join article in db.Articles on version.ArticleId equals article.Id
            where quoted.Contains(version.Id)
            select new { version.Id, article.EditionId, IsReleased = version.ReleasedAt != null }).ToDictionaryAsync(x => x.Id, cancel);
        var texts = await db.Blocks.AsNoTracking().Where(block => quoted.Contains(block.VersionId) && blocks.Contains(block.Id)).ToDictionaryAsync(block => (block.VersionId, block.Id), block => block.Body.PlainText, cancel);
        var drafts = passages.Where(passage => !WasRead(passage)).ToDictionary(passage => passage.Id, passage => editions[passage.VersionId!.Value].EditionId);
        return passage => drafts.TryGetValue(passage.Id, out var edition) ? edition : null;

        bool WasRead(FactEvidence passage) =>
            editions[passage.VersionId!.Value].IsReleased && texts.TryGetValue((passage.VersionId.Value, passage.BlockId!.Value), out var text) && text.Contains(passage.Quote, StringComparison.Ordinal);
    }
}
