using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Which words of story files had to go: their block was changed by law, or by a claim, after the version that they are quoted from; or their story was killed, and the kill stands in their edition.</summary>
internal static class WithheldRows
{
    /// <param name="standing">Where passages stand: what readers have, they may be told.</param>
    public static async Task<WithheldWords> WithheldAsync(this ArchiveContext db, IEnumerable<FactEvidence> evidence, Func<FactEvidence, PassageStanding> standing, CancellationToken cancel)
    {
        var passages = evidence.Where(passage => passage.IsPassage).ToList();
        var struck = await db.StruckAsync(passages, cancel);
        return OfThose(passages.Where(passage => struck.ContainsKey(passage.Id) && standing(passage) != PassageStanding.Live).ToDictionary(passage => passage.Id, passage => struck[passage.Id]));
    }

    /// <summary>The same, and what readers have got back since: who asks need not know where passages stand, and nothing but a row that is counted by <see cref="StrikesAsync"/> changes the answer.</summary>
    public static async Task<WithheldWords> EverWithheldAsync(this ArchiveContext db, IEnumerable<FactEvidence> evidence, CancellationToken cancel) =>
        OfThose(await db.StruckAsync([.. evidence.Where(passage => passage.IsPassage)], cancel));

    /// <summary>The blocks of a source that were changed by law, or by a claim, after the version that something was made from, or last held against.</summary>
    public static async Task<IReadOnlySet<BlockId>> StruckSinceAsync(this ArchiveContext db, IReadOnlyList<(VersionId Version, BlockId Block)> made, CancellationToken cancel)
    {
        var versions = made.Select(one => one.Version).Distinct().ToList();
        var from = await db.Versions.Where(x => versions.Contains(x.Id)).Select(x => new { x.Id, x.ArticleId, x.Number }).ToDictionaryAsync(x => x.Id, cancel);
        var changes = await db.ChangesByLawAsync([.. from.Values.Select(version => version.ArticleId).Distinct()], cancel);
        return made.Where(one => changes.Any(change => change.Block == one.Block && change.Number > from[one.Version].Number)).Select(one => one.Block).ToHashSet();
    }

    /// <summary>How many rows tell what had to go since its release: these are only ever added. What goes with a release is another live version.</summary>
    public static Task<int> StrikesAsync(this ArchiveContext db, CancellationToken cancel) =>
        db.Reclassings.Select(_ => 1).Concat(db.Stops.Select(_ => 1)).Concat(db.Liftings.Select(_ => 1)).CountAsync(cancel);

    private static WithheldWords OfThose(IReadOnlyDictionary<long, DateTimeOffset> since) =>
        since.Count == 0 ? WithheldWords.None : new WithheldWords(passage => since.TryGetValue(passage.Id, out var at) ? at : null);

    /// <summary>When passages were struck last, by their ids.</summary>
    private static async Task<IReadOnlyDictionary<long, DateTimeOffset>> StruckAsync(this ArchiveContext db, IReadOnlyList<FactEvidence> passages, CancellationToken cancel)
    {
        var articles = passages.Select(passage => passage.ArticleId!.Value).Distinct().ToList();
        if (articles.Count == 0)
        {
            return new Dictionary<long, DateTimeOffset>();
        }
        var changes = (await db.ChangesByLawAsync(articles, cancel)).ToLookup(change => (change.Article, change.Block));
        var kills = (await db.KillsAsync(articles, cancel)).ToLookup(kill => kill.Article, kill => kill.At);
        var numbers = await db.NumbersAsync(passages.Where(passage => changes.Contains((passage.ArticleId!.Value, passage.BlockId!.Value))), cancel);
        var after = await db.TextsAfterAsync([.. changes.SelectMany(group => group)], cancel);
        return passages
            .Select(passage => (passage.Id, Struck: changes[(passage.ArticleId!.Value, passage.BlockId!.Value)].Where(change => Strikes(change, passage)).Select(change => change.At).Concat(kills[passage.ArticleId!.Value]).ToList()))
            .Where(passage => passage.Struck.Count > 0).ToDictionary(passage => passage.Id, passage => passage.Struck.Max());

        // Words of the draft that the change itself was made in were struck where its release no longer has them.
        bool Strikes(ByLaw change, FactEvidence passage) =>
            numbers.GetValueOrDefault(passage.VersionId!.Value) is var number
            && (change.Number > number || change.Number == number && !(after.TryGetValue((change.Version, change.Block), out var text) && text.Contains(passage.Quote, StringComparison.Ordinal)));
    }

    /// <summary>The changes of blocks that are classed so now. What was classed so later had to go from then on.</summary>
    private static async Task<IReadOnlyList<ByLaw>> ChangesByLawAsync(this ArchiveContext db, IReadOnlyList<ArticleId> articles, CancellationToken cancel)
    {
        var changes = await (
            from change in db.SourceChanges.AsNoTracking()
            join version in db.Versions.AsNoTracking() on change.ToVersionId equals version.Id
            where articles.Contains(change.ArticleId) && change.BlockId != null && (change.Class == ChangeClass.Legal || db.Reclassings.Any(x => x.ChangeId == change.Id && x.Became == ChangeClass.Legal))
            select new { change.Id, Row = new ByLaw(change.ArticleId, change.ToVersionId, change.BlockId!.Value, version.Number, change.At) }).ToListAsync(cancel);
        if (changes.Count == 0)
        {
            return [];
        }
        var ids = changes.Select(change => change.Id).ToList();
        var last = (await db.Reclassings.AsNoTracking().Where(x => ids.Contains(x.ChangeId)).OrderBy(x => x.Id).ToListAsync(cancel)).GroupBy(x => x.ChangeId).ToDictionary(later => later.Key, later => later.Last());
        return
        [
            .. from change in changes
               let later = last.GetValueOrDefault(change.Id)
               where later is null || later.Became == ChangeClass.Legal
               select later is null ? change.Row : change.Row with { At = later.At },
        ];
    }

    private static async Task<IReadOnlyList<(ArticleId Article, DateTimeOffset At)>> KillsAsync(this ArchiveContext db, IReadOnlyList<ArticleId> articles, CancellationToken cancel)
    {
        var kills = await (
            from article in db.Articles
            join stop in db.Stops on article.StoryId equals stop.StoryId
            where articles.Contains(article.Id) && stop.Kind == StopKind.Kill && !db.Liftings.Any(lifting => lifting.StopId == stop.Id && lifting.EditionId == article.EditionId)
            select new { article.Id, stop.At }).ToListAsync(cancel);
        return [.. kills.Select(kill => (kill.Id, kill.At))];
    }

    private static async Task<IReadOnlyDictionary<VersionId, int>> NumbersAsync(this ArchiveContext db, IEnumerable<FactEvidence> passages, CancellationToken cancel)
    {
        var quoted = passages.Select(passage => passage.VersionId!.Value).Distinct().ToList();
        return quoted.Count == 0 ? new Dictionary<VersionId, int>() : await db.Versions.Where(x => quoted.Contains(x.Id)).Select(x => new { x.Id, x.Number }).ToDictionaryAsync(x => x.Id, x => x.Number, cancel);
    }

    private static async Task<IReadOnlyDictionary<(VersionId, BlockId), string>> TextsAfterAsync(this ArchiveContext db, IReadOnlyList<ByLaw> changes, CancellationToken cancel)
    {
        var (versions, ids) = (changes.Select(change => change.Version).Distinct().ToList(), changes.Select(change => change.Block).Distinct().ToList());
        return versions.Count == 0 ? new Dictionary<(VersionId, BlockId), string>()
            : await db.Blocks.AsNoTracking().Where(block => versions.Contains(block.VersionId) && ids.Contains(block.Id)).ToDictionaryAsync(block => (block.VersionId, block.Id), block => block.Body.PlainText, cancel);
    }

    /// <param name="Number">Of the version that brought it.</param>
    private sealed record ByLaw(ArticleId Article, VersionId Version, BlockId Block, int Number, DateTimeOffset At);
}
