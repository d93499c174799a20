using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>
/// Enters whole texts as drafts. Blocks keep their ids from version to version, a translation's blocks are aligned to its source, and the
/// receipt is written with the draft: the same item never makes a second article, never overwrites what the desk has in work, and is never put
/// back by an older version of itself.
/// </summary>
public sealed class EntryDesk(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <summary>The longest reports have some hundreds: above this it is no article.</summary>
    public const int MostBlocks = 5_000;

    /// <exception cref="InvalidDataException">The entry does not hang together, or is too long.</exception>
    /// <exception cref="NotWrittenException">The database refused it; nothing of it is in.</exception>
    public Task<Entered> EnterAsync(Entry entry, CancellationToken cancel = default) => entry.Blocks.Count <= MostBlocks
        ? Race.RunAsync(() => EnterOnceAsync(entry, cancel))
        : throw new InvalidDataException($"the text has {entry.Blocks.Count:N0} blocks; at most {MostBlocks:N0} are taken");

    /// <summary>
    /// Tells of an item that is withheld or cancelled. No text is changed, neither of a draft nor of what is live: an advisory stands in the
    /// way of a release until somebody decides.
    /// </summary>
    /// <returns>Null where nothing was made from the item.</returns>
    public Task<Entered?> RecallAsync(EditionId edition, EntryOrigin origin, CancellationToken cancel = default) => Race.RunAsync(() => RecallOnceAsync(edition, origin, cancel));

    /// <summary>Whether the item came in before.</summary>
    public async Task<bool> KnowsAsync(EditionId edition, EntryOrigin origin, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.ReceiptOfAsync(edition, origin, cancel) is not null;
    }

    private async Task<Entered> EnterOnceAsync(Entry entry, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        var receipt = entry.Origin is { } origin ? await db.ReceiptOfAsync(entry.Edition, origin, cancel) : null;
        var article = receipt is not null ? await db.Articles.FirstAsync(x => x.Id == receipt.ArticleId, cancel) : entry.Origin is null ? await KnownAsync(db, entry, cancel) : null;
        var draft = article is null ? null : await db.Versions.FirstOrDefaultAsync(x => x.ArticleId == article.Id && x.State == VersionState.Draft, cancel);
        var isTouched = draft is not null && await IsTouchedAsync(db, draft, cancel);
        if (receipt is not null && receipt.IsAfter(entry.Origin!))
        {
            return new Entered(EntryOutcome.Late, article!.Id, false);
        }
        var outcome = receipt is not null && receipt.ContentHash == entry.Origin!.ContentHash ? EntryOutcome.Unchanged
            : isTouched ? EntryOutcome.InWork
            : article is null ? EntryOutcome.New
            : EntryOutcome.Updated;
        article ??= await NewArticleAsync(db, entry, cancel);
        if (outcome is EntryOutcome.New or EntryOutcome.Updated)
        {
            await WriteDraftAsync(db, entry, article, draft, cancel);
        }
        await WriteAsync(db, entry, receipt, article, outcome, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Entered(outcome, article.Id, outcome is not EntryOutcome.InWork && !isTouched && (draft is not null || outcome is not EntryOutcome.Unchanged));
    }

    private async Task<Entered?> RecallOnceAsync(EditionId edition, EntryOrigin origin, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        if (await db.ReceiptOfAsync(edition, origin, cancel) is not { } receipt)
        {
            return null;
        }
        if (receipt.IsAfter(origin))
        {
            return new Entered(EntryOutcome.Late, receipt.ArticleId, false);
        }
        var isNew = await new WireTelling(db, clock.GetUtcNow()).RecallAsync(receipt, origin, cancel);
        receipt.Follow(origin);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Entered(isNew ? EntryOutcome.Updated : EntryOutcome.Unchanged, receipt.ArticleId, false);
    }

    /// <summary>The number of the live version that the edition has of the story; 0 when it has none.</summary>
    public async Task<int> LiveNumberAsync(string storyKey, EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await (
            from story in db.Stories
            join row in db.LiveRowsOfAll() on story.Id equals row.Article.StoryId
            where story.Key == storyKey && row.Article.EditionId == edition
            select (int?)row.Version.Number).FirstOrDefaultAsync(cancel) ?? 0;
    }

    private static Task<Article?> KnownAsync(ArchiveContext db, Entry entry, CancellationToken cancel) => (
        from story in db.Stories
        join article in db.Articles on story.Id equals article.StoryId
        where story.Key == entry.StoryKey && article.EditionId == entry.Edition
        select article).FirstOrDefaultAsync(cancel);

    /// <summary>Whether somebody at the desk has saved anything in the draft, opened it over a live version, or rested a fact on it.</summary>
    private static async Task<bool> IsTouchedAsync(ArchiveContext db, ArticleVersion draft, CancellationToken cancel) =>
        draft.Revision > 1
        || await db.Blocks.AnyAsync(x => x.VersionId == draft.Id && (x.SavedBy != null || x.Revision > 1), cancel)
        || await db.FactEvidence.AnyAsync(x => x.VersionId == draft.Id, cancel);

    private async Task<Article> NewArticleAsync(ArchiveContext db, Entry entry, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var source = entry.From is { } from ? await SourceArticleAsync(db, entry, from.Edition, cancel) : null;
        var storyId = source?.StoryId ?? (await NewStoryAsync(db, entry, now, cancel)).Id;
        var article = await db.NewArticleAsync(storyId, entry.Edition, entry.Head.Section, entry.Head.Slug, source?.Id, now, cancel);
        db.Add(article);
        return article;
    }

    private static async Task<Story> NewStoryAsync(ArchiveContext db, Entry entry, DateTimeOffset now, CancellationToken cancel)
    {
        var story = new Story { Id = StoryId.New(), Key = await db.FreeKeyAsync(entry.StoryKey, cancel), Origin = entry.Edition, CreatedAt = now };
        db.Add(story);
        return story;
    }

    private static async Task<Article> SourceArticleAsync(ArchiveContext db, Entry entry, EditionId edition, CancellationToken cancel) => await (
        from story in db.Stories
        join article in db.Articles on story.Id equals article.StoryId
        where story.Key == entry.StoryKey && article.EditionId == edition
        select article).FirstOrDefaultAsync(cancel)
        ?? throw new InvalidDataException($"'{entry.StoryKey}' is translated from the edition '{edition}', which does not have it");

    /// <summary>The draft's content, in place of an untouched draft where there is one.</summary>
    private async Task WriteDraftAsync(ArchiveContext db, Entry entry, Article article, ArticleVersion? standing, CancellationToken cancel)
    {
        var last = await db.Versions.AsNoTracking().Where(x => x.ArticleId == article.Id).OrderByDescending(x => x.Number).FirstOrDefaultAsync(cancel);
        var old = last is null ? [] : await db.Blocks.AsNoTracking().Where(x => x.VersionId == last.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        if (standing is not null)
        {
            await DropAsync(db, standing, cancel);
        }
        var now = clock.GetUtcNow();
        var number = standing?.Number ?? (last?.Number ?? 0) + 1;
        var draft = DraftPaper.NewVersion(article, entry.Head with { Slug = article.Slug }, number, now);
        var texts = entry.Blocks.Select(block => Written.Clean(block.Text)).ToList();
        var ids = BlockMatch.Carry([.. old.Select(block => (block.Id, block.Text))], texts);
        db.Add(draft);
        db.AddRange(entry.Head.BylinesOf(draft.Id));
        db.AddBlocks(draft.Id, [.. ids.Zip(texts)], null, now);
        await AlignAsync(db, entry, article, draft, ids, cancel);
    }

    private static async Task DropAsync(ArchiveContext db, ArticleVersion draft, CancellationToken cancel)
    {
        await db.Alignments.Where(x => x.VersionId == draft.Id).ExecuteDeleteAsync(cancel);
        await db.Blocks.Where(x => x.VersionId == draft.Id).ExecuteDeleteAsync(cancel);
        await db.Bylines.Where(x => x.VersionId == draft.Id).ExecuteDeleteAsync(cancel);
        db.Remove(draft);
        await db.SaveChangesAsync(cancel);
    }

    private static async Task AlignAsync(ArchiveContext db, Entry entry, Article article, ArticleVersion draft, IReadOnlyList<BlockId> ids, CancellationToken cancel)
    {
        if (entry.From is not { } from || article.SourceId is not { } sourceId)
        {
            return;
        }
        var source = await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == sourceId && x.Number == from.Number, cancel)
            ?? throw new InvalidDataException($"'{entry.StoryKey}' is translated from version {from.Number} of '{from.Edition}', which does not exist");
        var blocks = await db.Blocks.AsNoTracking().Where(x => x.VersionId == source.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).Select(x => x.Id).ToListAsync(cancel);
        draft.SourceVersionId = source.Id;
        draft.HeadSourceVersionId = source.Id;
        var isOneToOne = entry.Blocks.All(block => block.From is null);
        for (var i = 0; i < ids.Count; i++)
        {
            var numbers = isOneToOne ? [i + 1] : entry.Blocks[i].From ?? [];
            db.AddRange(numbers.Distinct().Where(n => n >= 1 && n <= blocks.Count).Select(n => DraftPaper.NewAlignment(draft.Id, ids[i], source.Id, blocks[n - 1])));
        }
        db.AddRange(entry.Omitted.Distinct().Where(n => n >= 1 && n <= blocks.Count).Select(n => DraftPaper.NewAlignment(draft.Id, null, source.Id, blocks[n - 1])));
    }

    /// <summary>The receipt, and what the item tells of the story.</summary>
    private async Task WriteAsync(ArchiveContext db, Entry entry, Receipt? receipt, Article article, EntryOutcome outcome, CancellationToken cancel)
    {
        if (entry.Origin is not { } origin)
        {
            return;
        }
        var now = clock.GetUtcNow();
        await new WireTelling(db, now).TellAsync(receipt, article, entry, outcome, cancel);
        if (receipt is null)
        {
            receipt = new Receipt
            {
                EditionId = entry.Edition, SourceId = origin.SourceId, ItemId = origin.ItemId, ArticleId = article.Id, ContentHash = origin.ContentHash,
                Source = origin.Source, Link = origin.Link, ReceivedAt = now,
            };
            db.Add(receipt);
        }
        else if (outcome is not EntryOutcome.Unchanged)
        {
            (receipt.ContentHash, receipt.ReceivedAt) = (origin.ContentHash, now);
        }
        receipt.Follow(origin);
    }
}
