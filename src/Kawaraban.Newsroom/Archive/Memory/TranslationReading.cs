using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Memory.Harvesting;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Memory;

/// <summary>Reads a live translation beside the source it was made from.</summary>
internal static class TranslationReading
{
    public static async Task<TranslatedText?> TranslationAsync(this ArchiveContext db, Publication publication, Article article, ArticleVersion live, CancellationToken cancel)
    {
        var source = await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.Id == article.SourceId, cancel);
        if (source is null || publication.Find(source.EditionId.Value) is not { } from || publication.Find(article.EditionId.Value) is not { } into)
        {
            return null;
        }
        var alignments = await db.Alignments.AsNoTracking().Where(x => x.VersionId == live.Id && x.BlockId != null).ToListAsync(cancel);
        var head = await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.Id == live.SourceVersionId, cancel);
        return new TranslatedText(
            from.Language, into.Language, head, live, await SourceBlocksAsync(db, live, alignments, cancel), await BlocksAsync(db, live.Id, cancel), alignments);
    }

    /// <summary>The source's blocks in their order, each as it stood when it was translated, or later when somebody judged the translation right for it.</summary>
    private static async Task<IReadOnlyList<Block>> SourceBlocksAsync(ArchiveContext db, ArticleVersion live, IReadOnlyList<Alignment> alignments, CancellationToken cancel)
    {
        var versions = alignments.Select(JudgedAgainst).Distinct().ToList();
        var order = live.SourceVersionId is { } made ? await BlocksAsync(db, made, cancel) : [];
        var pinned = (await db.Blocks.AsNoTracking().Where(x => versions.Contains(x.VersionId)).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel))
            .ToLookup(block => (block.VersionId, block.Id));
        var asMade = alignments.DistinctBy(x => x.SourceBlockId)
            .Select(x => pinned[(JudgedAgainst(x), x.SourceBlockId)].FirstOrDefault()).OfType<Block>().ToDictionary(block => block.Id);
        var standing = order.Select(block => block.Id).ToHashSet();
        return [.. order.Select(block => asMade.GetValueOrDefault(block.Id, block)), .. asMade.Values.Where(block => !standing.Contains(block.Id))];
    }

    private static VersionId JudgedAgainst(Alignment alignment) => alignment.HeldAgainstId ?? alignment.SourceVersionId;

    private static Task<List<Block>> BlocksAsync(ArchiveContext db, VersionId version, CancellationToken cancel) =>
        db.Blocks.AsNoTracking().Where(x => x.VersionId == version).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
}
