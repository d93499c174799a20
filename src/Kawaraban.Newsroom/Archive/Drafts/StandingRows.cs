using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Reads what it takes to say how translations stand to their sources: a fixed number of questions, however many they are.</summary>
internal static class StandingRows
{
    /// <summary>Of each version how it stands; versions of articles that are no translations, or whose source was never released, are absent.</summary>
    public static async Task<Dictionary<VersionId, SourceStanding>> StandingsAsync(
        this ArchiveContext db, IReadOnlyCollection<VersionId> versions, Func<EditionId, Treatments> treatments, CancellationToken cancel)
    {
        var targets = await db.TargetsAsync(versions, cancel);
        var articleIds = targets.Select(target => target.Article.Id).Distinct().ToList();
        var settlements = (await db.Settlements.AsNoTracking().Where(x => articleIds.Contains(x.ArticleId)).ToListAsync(cancel)).ToLookup(x => x.ArticleId);
        var pinned = targets.SelectMany(target => PinsOf(target.Text, settlements[target.Article.Id])).ToHashSet();
        var histories = await db.HistoriesAsync([.. targets.Select(target => target.Article.SourceId!.Value).Distinct()], pinned, cancel);
        return targets
            .Where(target => histories.ContainsKey(target.Article.SourceId!.Value))
            .ToDictionary(
                target => target.Text.Version.Id,
                target => new Staleness(histories[target.Article.SourceId!.Value], treatments(target.Article.EditionId)).Of(target.Text, [.. settlements[target.Article.Id]]));
    }

    /// <summary>The same of one translation whose text is at hand; null where its source was never released.</summary>
    /// <param name="settlements">All that was decided of the translation.</param>
    public static async Task<SourceStanding?> StandingAsync(
        this ArchiveContext db, ArticleId source, TargetText target, IReadOnlyList<Settlement> settlements, Treatments treatments, CancellationToken cancel)
    {
        var histories = await db.HistoriesAsync([source], PinsOf(target, settlements).ToHashSet(), cancel);
        return histories.TryGetValue(source, out var history) ? new Staleness(history, treatments).Of(target, settlements) : null;
    }

    /// <summary>Whether a version is a released one of the source that a draft is made from.</summary>
    public static Task<bool> IsOfSourceAsync(this ArchiveContext db, VersionId draft, VersionId seen, CancellationToken cancel) => (
        from version in db.Versions
        join article in db.Articles on version.ArticleId equals article.Id
        join source in db.Versions on article.SourceId equals source.ArticleId
        where version.Id == draft && source.Id == seen && source.State != VersionState.Draft
        select source.Id).AnyAsync(cancel);

    /// <summary>What became of each source, with the texts of the versions that are asked for and of the last released one.</summary>
    public static async Task<Dictionary<ArticleId, SourceHistory>> HistoriesAsync(
        this ArchiveContext db, IReadOnlyList<ArticleId> sources, IReadOnlySet<VersionId> pinned, CancellationToken cancel)
    {
        var released = await db.Versions.AsNoTracking().Where(x => sources.Contains(x.ArticleId) && x.State != VersionState.Draft).ToListAsync(cancel);
        var latest = released.GroupBy(version => version.ArticleId).ToDictionary(group => group.Key, group => group.MaxBy(version => version.Number)!);
        var wanted = released.Where(version => pinned.Contains(version.Id) || latest[version.ArticleId].Id == version.Id).ToDictionary(version => version.Id);
        var blocks = (await db.Blocks.AsNoTracking().Where(x => wanted.Keys.Contains(x.VersionId)).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel)).ToLookup(x => x.VersionId);
        var texts = wanted.Values.Select(version => (version.ArticleId, Text: SourceText.Of(version, blocks[version.Id]))).ToLookup(x => x.ArticleId, x => x.Text);
        var changes = await db.ClassedChangesAsync(sources, cancel);
        return latest.ToDictionary(
            pair => pair.Key,
            pair => new SourceHistory(texts[pair.Key].Single(text => text.Id == pair.Value.Id), texts[pair.Key].ToDictionary(text => text.Id), [.. changes[pair.Key]]));
    }

    /// <summary>What changed at each source, as it is classed now: as somebody said last, else as it was released.</summary>
    public static async Task<ILookup<ArticleId, ClassedChange>> ClassedChangesAsync(this ArchiveContext db, IReadOnlyList<ArticleId> sources, CancellationToken cancel)
    {
        var rows = await (
            from change in db.SourceChanges.AsNoTracking()
            join version in db.Versions.AsNoTracking() on change.ToVersionId equals version.Id
            where sources.Contains(change.ArticleId)
            select new
            {
                change.ArticleId, change.Id, version.Number, change.BlockId, change.Field, change.Kind, change.Class,
                Later = db.Reclassings.Where(x => x.ChangeId == change.Id).OrderByDescending(x => x.Id).Select(x => (ChangeClass?)x.Became).FirstOrDefault(),
            }).ToListAsync(cancel);
        return rows.ToLookup(row => row.ArticleId, row => new ClassedChange(row.Id, row.Number, row.BlockId, row.Field, row.Kind, row.Later ?? row.Class));
    }

    /// <summary>Gives a draft the pins of the version that it is made of, where decisions have put them.</summary>
    public static async Task CarryPinsAsync(this ArchiveContext db, ArticleVersion from, ArticleVersion draft, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        var source = await db.Articles.AsNoTracking().Where(x => x.Id == draft.ArticleId).Select(x => x.SourceId).FirstAsync(cancel);
        if (source is not { } sourceId)
        {
            return;
        }
        var alignments = await db.Alignments.AsNoTracking().Where(x => x.VersionId == from.Id).OrderBy(x => x.Id).ToListAsync(cancel);
        var settlements = await db.Settlements.AsNoTracking().Where(x => x.ArticleId == draft.ArticleId).ToListAsync(cancel);
        var pinned = PinsOf(new TargetText(from, blocks, alignments), settlements).ToHashSet();
        var decided = (await db.HistoriesAsync([sourceId], pinned, cancel)).TryGetValue(sourceId, out var history) ? new Decisions(settlements, history) : null;
        var texts = blocks.ToDictionary(block => block.Id, block => block.Text);
        foreach (var alignment in alignments)
        {
            var pin = decided is not null && alignment.BlockId is { } block && texts.TryGetValue(block, out var text) ? decided.Of(alignment, text) : alignment.Pin;
            var carried = DraftPaper.NewAlignment(draft.Id, alignment.BlockId, pin.MadeFrom, alignment.SourceBlockId);
            carried.HeldAgainstId = pin.HeldAgainst;
            db.Add(carried);
        }
        if (decided is not null && from.HeadPin is { } pinnedHead && decided.OfHead(from, pinnedHead) is var head)
        {
            (draft.HeadSourceVersionId, draft.HeadHeldAgainstId) = (head.MadeFrom, head.HeldAgainst);
        }
        if (decided is not null && from.State != VersionState.Draft)
        {
            var aligned = alignments.Select(alignment => alignment.SourceBlockId).ToHashSet();
            db.AddRange(settlements.Where(x => x is { Decision: SettlementDecision.Omitted, SourceBlockId: not null } && !aligned.Contains(x.SourceBlockId!.Value)).DistinctBy(x => x.SourceBlockId)
                .Select(x => DraftPaper.NewAlignment(draft.Id, null, x.SourceVersionId, x.SourceBlockId!.Value)));
        }
    }

    private static async Task<List<(Article Article, TargetText Text)>> TargetsAsync(this ArchiveContext db, IReadOnlyCollection<VersionId> ids, CancellationToken cancel)
    {
        var rows = await (
            from version in db.Versions.AsNoTracking()
            join article in db.Articles.AsNoTracking() on version.ArticleId equals article.Id
            where ids.Contains(version.Id) && article.SourceId != null
            select new { article, version }).ToListAsync(cancel);
        var blocks = (await db.Blocks.AsNoTracking().Where(x => ids.Contains(x.VersionId)).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel)).ToLookup(x => x.VersionId);
        var alignments = (await db.Alignments.AsNoTracking().Where(x => ids.Contains(x.VersionId)).OrderBy(x => x.Id).ToListAsync(cancel)).ToLookup(x => x.VersionId);
        return [.. rows.Select(row => (row.article, new TargetText(row.version, [.. blocks[row.version.Id]], [.. alignments[row.version.Id]])))];
    }

    /// <summary>The versions of the source that a text, or what was decided of it, goes back to.</summary>
    private static IEnumerable<VersionId> PinsOf(TargetText text, IEnumerable<Settlement> settlements)
    {
        var ofRows = text.Alignments.SelectMany(alignment => new[] { alignment.SourceVersionId, alignment.Pin.Last });
        var decided = settlements.Select(settlement => settlement.SourceVersionId);
        return text.Version.HeadPin is { } head ? [.. ofRows, .. decided, head.MadeFrom, head.Last] : ofRows.Concat(decided);
    }
}
