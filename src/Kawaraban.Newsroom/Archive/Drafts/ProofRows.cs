using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Reads what it takes to proofread a version, and what was decided of its findings.</summary>
internal static class ProofRows
{
    public static async Task<ProofCopy> CopyAsync(this ArchiveContext db, Publication publication, Article article, ArticleVersion version, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        var edition = publication[article.EditionId];
        var head = HeadText.Of(version);
        if (article.SourceId is not { } sourceId || version.SourceVersionId is not { } made)
        {
            return new ProofCopy(edition, null, head, blocks, [], []);
        }
        var alignments = await db.Alignments.AsNoTracking().Where(x => x.VersionId == version.Id).OrderBy(x => x.Id).ToListAsync(cancel);
        var settlements = await db.Settlements.AsNoTracking().Where(x => x.ArticleId == article.Id).ToListAsync(cancel);
        if (await db.StandingAsync(sourceId, new TargetText(version, blocks, alignments), settlements, edition.SourceChanges, cancel) is not { } standing)
        {
            return new ProofCopy(edition, null, head, blocks, [], []);
        }
        var paper = await db.Articles.AsNoTracking().Where(x => x.Id == sourceId).Select(x => x.EditionId).FirstAsync(cancel);
        var source = await db.Blocks.AsNoTracking().Where(x => x.VersionId == made).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        return new ProofCopy(edition, publication.Find(paper.Value), head, blocks, HeldAgainst(standing, alignments, source, blocks, made), alignments)
        {
            SourceHead = HeadHeldAgainst(standing),
        };
    }

    /// <summary>What was waived in the article, and in its whole edition, and not taken back.</summary>
    public static async Task<IReadOnlyList<Waiver>> WaiversAsync(this ArchiveContext db, Article article, CancellationToken cancel) =>
        await db.Waivers.AsNoTracking()
            .Where(x => (x.ArticleId == article.Id || (x.EditionId == article.EditionId && x.Scope == WaiverScope.Paper)) && !db.WaiverEnds.Any(end => end.WaiverId == x.Id))
            .OrderBy(x => x.Id).ToListAsync(cancel);

    public static async Task<IReadOnlyList<Countersign>> SignaturesAsync(this ArchiveContext db, VersionId version, CancellationToken cancel) =>
        await db.Countersigns.AsNoTracking().Where(x => x.VersionId == version).OrderBy(x => x.Id).ToListAsync(cancel);

    private static HeadText? HeadHeldAgainst(SourceStanding standing)
    {
        return standing.Head is { Before: var before } ? new HeadText(Readable(HeadField.Kicker), Readable(HeadField.Headline), Readable(HeadField.Standfirst)) : null;

        string Readable(HeadField field) => standing.ChangedByLaw.Contains(new PlaceName(null, field)) && standing.Latest.Head[field] != before[field] ? "" : before[field];
    }

    /// <summary>Each block beside the source's text that somebody last held it against: what has changed there since is the bench's to show.</summary>
    private static IReadOnlyList<ParallelRow> HeldAgainst(SourceStanding standing, IReadOnlyList<Alignment> alignments, IReadOnlyList<Block> source, IReadOnlyList<Block> targets, VersionId made)
    {
        var texts = standing.Rows.Where(row => row.Before is not null).GroupBy(row => (row.HeldAgainst, row.SourceBlock)).ToDictionary(group => group.Key, group => group.First().Before!);
        foreach (var block in source)
        {
            texts.TryAdd((made, block.Id), block.Text);
        }
        var standingRows = alignments.Where(alignment => alignment.IsOmission || texts.ContainsKey((alignment.Pin.Last, alignment.SourceBlockId))).Select(AtLast).ToList();
        var rows = ParallelRow.Of(targets, standingRows, [.. source.Select(block => block.Id)], made, (version, id) => texts.GetValueOrDefault((version, id)));
        return [.. rows.Select(row => row with { Sources = [.. row.Sources.Select(block => block with { IsWithheld = IsWithheld(block) })] })];

        bool IsWithheld(SourceBlock block) => standing.ChangedByLaw.Contains(new PlaceName(block.Id, null)) && standing.Latest[block.Id] != block.Text;
    }

    private static Alignment AtLast(Alignment alignment) => new()
    {
        Id = alignment.Id, VersionId = alignment.VersionId, BlockId = alignment.BlockId, SourceBlockId = alignment.SourceBlockId, SourceVersionId = alignment.Pin.Last,
    };
}
