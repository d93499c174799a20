using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>Writes the receipts of released articles.</summary>
public sealed class ReceiptBook(IDbContextFactory<ArchiveContext> archive)
{
    /// <summary>So many versions are told of, the latest.</summary>
    public const int MostVersions = 100;

    public async Task<ArticleReceipt> OfAsync(ArticleView view, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var alignments = await LiveQuestions.Of(db).AlignmentsOf(db, view.Card.Version).ToListAsync(cancel);
        var settlements = (await LiveQuestions.Of(db).SettlementsOf(db, view.Card.Id).ToListAsync(cancel)).Where(settlement => FreshnessRows.Holds(view, settlement)).ToList();
        var (versions, texts) = await TextsAsync(db, [.. alignments.Select(x => x.SourceVersionId), .. settlements.Select(x => x.SourceVersionId), .. SourceOf(view)], cancel);
        return new ArticleReceipt
        {
            Article = view,
            Versions = await VersionsAsync(db, view, cancel),
            Blocks = [.. view.Blocks.Select(block => new ReceiptBlock(block, [.. alignments.Where(x => x.BlockId == block.Id).Select(Pin)]))],
            Source = view.Source is { } source ? new SealedVersion(source.VersionNumber, source.ReleasedAt, Sealed(versions[source.Version], texts[source.Version]), null, null) : null,
            IsSourceTranslated = view.Source is { } from && await db.Articles.AnyAsync(x => x.Id == from.Article && x.SourceId != null, cancel),
            Omitted = OmittedBy(alignments, settlements),
            Decisions = [.. settlements.Select(x => new DecidedChange(x.Decision, x.At, versions[x.SourceVersionId].Number, x.BlockId, x.SourceBlockId))],
            Review = await ReviewAsync(db, view, cancel),
            Proofs = await db.ProofRecords.AsNoTracking().Where(x => x.VersionId == view.Card.Version).OrderBy(x => x.Kind).ToListAsync(cancel),
        };

        ReceiptPin Pin(Alignment alignment) => new(
            alignment.SourceBlockId, versions[alignment.SourceVersionId].Number, TextHash.Of(texts[alignment.SourceVersionId].FirstOrDefault(block => block.Id == alignment.SourceBlockId)?.Text ?? ""));
    }

    private static IEnumerable<VersionId> SourceOf(ArticleView view) => view.Source is { } source ? [source.Version] : [];

    private static string Sealed(ArticleVersion version, IEnumerable<Block> blocks) => TextSeal.Of(HeadText.Of(version), blocks.Select(block => block.Text));

    /// <summary>A source block that was left out and taken in later is not left out.</summary>
    private static IReadOnlyList<BlockId> OmittedBy(List<Alignment> alignments, List<Settlement> settlements)
    {
        var used = alignments.Where(x => !x.IsOmission).Select(x => x.SourceBlockId).ToHashSet();
        var decided = settlements.Where(x => x.Decision == SettlementDecision.Omitted).Select(x => x.SourceBlockId).OfType<BlockId>();
        return [.. alignments.Where(x => x.IsOmission).Select(x => x.SourceBlockId).Concat(decided).Distinct().Where(block => !used.Contains(block))];
    }

    private static async Task<(Dictionary<VersionId, ArticleVersion> Versions, ILookup<VersionId, Block> Texts)> TextsAsync(ArchiveContext db, IEnumerable<VersionId> asked, CancellationToken cancel)
    {
        var ids = asked.Distinct().ToList();
        var versions = await db.Versions.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, cancel);
        var blocks = await db.Blocks.AsNoTracking().Where(x => ids.Contains(x.VersionId)).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        return (versions, blocks.ToLookup(block => block.VersionId));
    }

    private static async Task<IReadOnlyList<SealedVersion>> VersionsAsync(ArchiveContext db, ArticleView view, CancellationToken cancel)
    {
        var released = await (
            from version in db.Versions.AsNoTracking()
            where version.ArticleId == view.Card.Id && (version.State == VersionState.Live || version.State == VersionState.Superseded)
            orderby version.Number descending
            select version.Id).Take(MostVersions).ToListAsync(cancel);
        var (versions, texts) = await TextsAsync(db, released, cancel);
        var acts = (await db.Releases.AsNoTracking().Where(x => x.ArticleId == view.Card.Id && x.Kind != ReleaseKind.Withdrawal).OrderBy(x => x.Id).ToListAsync(cancel)).ToLookup(x => x.VersionId);
        var names = await NamesAsync(db, view.Card.Address.Edition, acts.SelectMany(group => group).Select(act => act.By), cancel);
        return [.. released.Select(id => Version(versions[id], acts[id].LastOrDefault()))];

        SealedVersion Version(ArticleVersion version, Release? act) =>
            new(version.Number, version.ReleasedAt, Sealed(version, texts[version.Id]), act?.Kind, act?.By is { } by ? names.GetValueOrDefault(by) : null);
    }

    /// <summary>What was approved is one state of the draft: a save after it would have voided it.</summary>
    private static async Task<SignedMoment?> ReviewAsync(ArchiveContext db, ArticleView view, CancellationToken cancel)
    {
        var review = await db.Reviews.AsNoTracking().Where(x => x.VersionId == view.Card.Version && x.State == ReviewState.Approved).OrderByDescending(x => x.Id).FirstOrDefaultAsync(cancel);
        var version = review is null ? null : await db.Versions.AsNoTracking().FirstAsync(x => x.Id == review.VersionId, cancel);
        if (review?.DecidedAt is not { } at || review.Stamp != DraftStamp.Of(version!, view.Blocks))
        {
            return null;
        }
        var names = await NamesAsync(db, view.Card.Address.Edition, [review.DecidedBy], cancel);
        return new SignedMoment(at, review.DecidedBy is { } by ? names.GetValueOrDefault(by) : null);
    }

    /// <summary>Staff as readers know them: by a byline of the same name, in the edition's words. Whoever has none stays unnamed.</summary>
    private static async Task<Dictionary<StaffId, string>> NamesAsync(ArchiveContext db, EditionId edition, IEnumerable<StaffId?> staff, CancellationToken cancel)
    {
        var ids = staff.OfType<StaffId>().Select(id => id.Value).Distinct().ToList();
        if (ids.Count == 0)
        {
            return [];
        }
        var rows = await (
            from member in db.Users.AsNoTracking()
            join known in db.AuthorTexts.AsNoTracking() on member.Name equals known.Name
            join text in db.AuthorTexts.AsNoTracking() on known.AuthorId equals text.AuthorId
            where ids.Contains(member.Id)
            select new { member.Id, text.EditionId, text.Name }).ToListAsync(cancel);
        return rows.GroupBy(row => row.Id).ToDictionary(group => new StaffId(group.Key), group => group.OrderByDescending(row => row.EditionId == edition).ThenBy(row => row.EditionId.Value, StringComparer.Ordinal).First().Name);
    }
}
