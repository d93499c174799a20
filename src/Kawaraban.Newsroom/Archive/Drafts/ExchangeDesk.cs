using System.Globalization;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Exchange;
using Kawaraban.Newsroom.Translations.Proposals;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Gives drafts to translation tools, and takes back what comes of them: in place where nothing has moved on, beside the block where it has.</summary>
public sealed class ExchangeDesk(IDbContextFactory<ArchiveContext> archive, DraftPaper drafts, HeadPaper heads, TranslationRows translationRows, ProposalDesk proposals, IApprovedTerms terms, Publication publication)
{
    /// <summary>So many units are asked after: one is enough.</summary>
    private const int MostAsked = 50;

    /// <summary>The draft of a translation as units; null where the article has no draft, is no translation, or has no words to translate.</summary>
    public async Task<ExchangeFile?> ExportAsync(ArticleId article, CancellationToken cancel = default)
    {
        if (await drafts.FindAsync(article, cancel) is not { Source: { } source } draft)
        {
            return null;
        }
        var units = new List<ExchangeUnit>();
        var sheet = await translationRows.SheetAsync(draft, cancel);
        foreach (var head in sheet.Head)
        {
            var unit = head.Unit(UnitStanding.Translated, Notes(head.Name, HeadText.LongestOf(head.Field)), await TermsAsync(head.Source));
            units.AddRange(unit is null ? [] : [unit]);
        }
        foreach (var row in sheet.Rows.Where(row => !row.IsGone))
        {
            var words = string.Join('\n', row.Sources.Select(text => Written.Read(text).PlainText));
            var unit = row.Unit(UnitStanding.Translated, Notes($"{row.Number} / {draft.Blocks.Count}: {row.Shape}", Written.MaxLength), await TermsAsync(words));
            units.AddRange(unit is null ? [] : [unit]);
        }
        return units.Count == 0 ? null : new ExchangeFile
        {
            Original = article.ToString(), Title = source.Version.Headline, Units = units,
            SourceLanguage = publication[source.Article.EditionId].Language, TargetLanguage = publication[draft.Article.EditionId].Language,
        };

        Task<IReadOnlyList<ApprovedTerm>> TermsAsync(string words) => terms.InAsync(words, source.Article.EditionId, draft.Article.EditionId, cancel);

        static string[] Notes(string what, int longest) => [what, string.Create(CultureInfo.InvariantCulture, $"<= {longest}")];
    }

    /// <summary>Takes a file in, as the work of whoever brings it. It ends in the same state when it is taken twice.</summary>
    /// <param name="article">Whose it must be; null finds out by its units.</param>
    public async Task<ExchangeReport> ImportAsync(ExchangeFile file, ArticleId? article, StaffId by, CancellationToken cancel = default)
    {
        var id = article ?? await WhoseAsync(file, cancel);
        if (id is null || await drafts.OpenAsync(id.Value, by, cancel) is not { } draft)
        {
            return new ExchangeReport(null, [.. file.Units.Select(unit => new ExchangeLine(unit.Id, ExchangeOutcome.Unknown, []))]);
        }
        var sheet = await translationRows.SheetAsync(draft, cancel);
        var rows = sheet.Rows.ToDictionary(row => row.Target.Id);
        var known = await BlocksEverAsync(draft.Article.Id, cancel);
        var head = new HeadLanding(heads, proposals, draft, sheet.Head, by);
        var lines = new List<ExchangeLine>();
        foreach (var unit in file.Units)
        {
            lines.Add(await head.LandAsync(unit, cancel) is { } landed ? landed : Guid.TryParse(unit.Id, out var block) && known.Contains(new BlockId(block))
                ? await LandAsync(draft, unit, new BlockId(block), rows.GetValueOrDefault(new BlockId(block)), by, cancel)
                : new ExchangeLine(unit.Id, ExchangeOutcome.Unknown, []));
        }
        return new ExchangeReport(draft.Article.Id, lines);
    }

    private async Task<ExchangeLine> LandAsync(DraftView draft, ExchangeUnit unit, BlockId block, ExchangeRow? row, StaffId by, CancellationToken cancel)
    {
        switch (row is null ? Landing.OfGone(unit) : Landing.Of(unit, row))
        {
            case Landing.InPlace(var text, var remarks):
                var outcome = await drafts.SaveBlockAsync(draft.Version.Id, block, row!.Target.Revision, text, by, cancel);
                return outcome is SaveOutcome.Saved
                    ? new ExchangeLine(unit.Id, ExchangeOutcome.Landed, remarks)
                    // Somebody saved it in this very moment.
                    : await LayAsync(draft, unit, block, text, [LandingReason.TargetChanged], by, cancel);
            case Landing.ToCheck(var text, var reasons):
                return await LayAsync(draft, unit, block, text, reasons, by, cancel);
            case Landing.Refused(var reason):
                return new ExchangeLine(unit.Id, ExchangeOutcome.Refused, [reason]);
            default:
                return new ExchangeLine(unit.Id, ExchangeOutcome.Unchanged, []);
        }
    }

    private async Task<ExchangeLine> LayAsync(DraftView draft, ExchangeUnit unit, BlockId block, string text, IReadOnlyList<string> reasons, StaffId by, CancellationToken cancel)
    {
        await proposals.LayAsync(draft.Article.Id, block, ProposalKind.Exchange, text, string.Join(' ', reasons), "", by, cancel);
        return new ExchangeLine(unit.Id, ExchangeOutcome.ToCheck, reasons);
    }

    /// <summary>The article that the file names, or that has the first of its units that anybody has.</summary>
    private async Task<ArticleId?> WhoseAsync(ExchangeFile file, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (Guid.TryParse(file.Original, out var named) && await db.Articles.AnyAsync(x => x.Id == new ArticleId(named), cancel))
        {
            return new ArticleId(named);
        }
        if (file.Units.Select(unit => ExchangeHead.ArticleOf(unit.Id)).FirstOrDefault(id => id is not null) is { } headed && await db.Articles.AnyAsync(x => x.Id == headed, cancel))
        {
            return headed;
        }
        var ids = file.Units.Select(unit => Guid.TryParse(unit.Id, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Take(MostAsked).Select(id => new BlockId(id)).ToList();
        return await (
            from block in db.Blocks
            join version in db.Versions on block.VersionId equals version.Id
            where ids.Contains(block.Id)
            select (ArticleId?)version.ArticleId).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Also those that were taken out since.</summary>
    private async Task<HashSet<BlockId>> BlocksEverAsync(ArticleId article, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var standing = from block in db.Blocks join version in db.Versions on block.VersionId equals version.Id where version.ArticleId == article select block.Id;
        var saved = from save in db.BlockSaves join version in db.Versions on save.VersionId equals version.Id where version.ArticleId == article select save.BlockId;
        return await standing.Union(saved).ToHashSetAsync(cancel);
    }
}
