using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Drafts as proofread: what the rules find in them, and what was decided of it.</summary>
public sealed class DraftProof(IDbContextFactory<ArchiveContext> archive, Proofreader reader, HouseStyles styles, TermShelf terms, FiledShelf files, Publication publication, TimeProvider clock)
{
    public async Task<ProofSheet> OfAsync(DraftView draft, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await OfAsync(db, draft.Article, draft.Version, draft.Blocks, cancel);
    }

    /// <summary>Reads the article's draft, if it has one, so that what is asked for next is kept already.</summary>
    internal async Task ReadAheadAsync(ArticleId id, CancellationToken cancel)
    {
        await using var db = await archive.OpenAsync(cancel);
        var article = await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel);
        var draft = article is null ? null : await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == id && x.State == VersionState.Draft, cancel);
        if (draft is not null)
        {
            await OfAsync(db, article!, draft, await db.Blocks.AsNoTracking().Where(x => x.VersionId == draft.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel), cancel);
        }
    }

    internal async Task<ProofSheet> OfAsync(ArchiveContext db, Article article, ArticleVersion version, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        var copy = await db.CopyAsync(publication, article, version, blocks, cancel);
        var findings = reader.Read(copy, await terms.CurrentAsync(cancel), copy.Edition.DayOf(clock.GetUtcNow()), await files.CurrentAsync(cancel));
        return ProofSheet.Of(article.Id, findings, await db.WaiversAsync(article, cancel), await db.SignaturesAsync(version.Id, cancel));
    }

    /// <summary>What a release of the version puts on record.</summary>
    internal IEnumerable<ProofRecord> RecordsOf(ProofSheet sheet, Article article, VersionId version)
    {
        yield return sheet.RecordOf(version, ProofCheck.HouseStyle, styles.CountOf(article.EditionId));
        if (article.IsTranslation)
        {
            yield return sheet.RecordOf(version, ProofCheck.Source, styles.SourceCountOf(article.EditionId));
        }
    }
}
