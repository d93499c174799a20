using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Drafts: begun, read, saved. Every acknowledged save is in the record; a save against an older text changes nothing.</summary>
public sealed class DraftPaper(IDbContextFactory<ArchiveContext> archive, SourceWatch watch, StoryFileShelf files, TimeProvider clock)
{
    /// <summary>An article that the edition writes itself.</summary>
    public Task<ArticleId> BeginAsync(EditionId edition, string storyKey, Head head, IReadOnlyList<string> blocks, StaffId? by, CancellationToken cancel = default) => Race.RunAsync(async () =>
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var story = new Story { Id = StoryId.New(), Key = await db.FreeKeyAsync(storyKey, cancel), Origin = edition, CreatedAt = now };
        var article = await db.NewArticleAsync(story.Id, edition, head.Section, head.Slug, null, now, cancel);
        var version = NewVersion(article, head, 1, now);
        db.AddRange(story, article, version);
        db.AddRange(head.BylinesOf(version.Id));
        db.AddBlocks(version.Id, [.. blocks.Select(text => (BlockId.New(), Written.Clean(text)))], by, now);
        await db.SaveChangesAsync(cancel);
        return article.Id;
    });

    /// <summary>
    /// A translation of the article's live version into another edition: a block for each block of the source, aligned to it. What has no
    /// words to translate (pictures, cards) is taken over. Where the edition has the story already, that article is the answer.
    /// </summary>
    public Task<ArticleId?> BeginTranslationAsync(ArticleId source, EditionId edition, StaffId? by, CancellationToken cancel = default) => Race.RunAsync<ArticleId?>(async () =>
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldAsync(source, cancel);
        var from = await db.LiveRowsOfAll().FirstOrDefaultAsync(row => row.Article.Id == source, cancel);
        if (from is null || from.Article.EditionId == edition)
        {
            return null;
        }
        var existing = await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.StoryId == from.Article.StoryId && x.EditionId == edition, cancel);
        if (existing is not null)
        {
            return existing.Id;
        }
        var article = await TranslationAsync(db, from, edition, by, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return article.Id;
    });

    /// <summary>The article's draft, made of its live version where there is none yet.</summary>
    public async Task<DraftView?> OpenAsync(ArticleId id, StaffId? by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldAsync(id, cancel);
        if (!await db.Versions.AnyAsync(x => x.ArticleId == id && x.State == VersionState.Draft, cancel) && !await CopyAsync(db, id, by, cancel))
        {
            return null;
        }
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return await FindAsync(id, cancel);
    }

    /// <summary>The draft as it stands; null where the article has none.</summary>
    public async Task<DraftView?> FindAsync(ArticleId id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var article = await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel);
        var version = article is null ? null : await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == id && x.State == VersionState.Draft, cancel);
        return version is null ? null : await ViewAsync(db, article!, version, cancel);
    }

    /// <summary>Whether that version is the article's draft now.</summary>
    public async Task<bool> IsDraftOfAsync(VersionId version, ArticleId article, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Versions.AnyAsync(x => x.Id == version && x.ArticleId == article && x.State == VersionState.Draft, cancel);
    }

    /// <summary>Whether there is such a version, and of another article than this.</summary>
    public async Task<bool> IsOfAnotherAsync(VersionId version, ArticleId article, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Versions.AnyAsync(x => x.Id == version && x.ArticleId != article, cancel);
    }

    /// <summary>The draft as its page will show it.</summary>
    public async Task<ArticleView?> PreviewAsync(ArticleId id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var article = await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel);
        var version = article is null ? null : await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == id && x.State == VersionState.Draft, cancel);
        return version is null ? null : await db.FreshViewAsync(files, article!, version, watch.TreatmentsOf, cancel);
    }

    /// <summary>Saves what somebody wrote.</summary>
    public Task<SaveOutcome> SaveBlockAsync(VersionId version, BlockId block, int baseRevision, string text, StaffId by, CancellationToken cancel = default) =>
        SaveBlockAsync(version, block, baseRevision, text, BlockOrigin.Human, by, cancel);

    /// <summary>
    /// Saves what somebody wrote or took from a machine. What a machine wrote and somebody then worked on is both; a text that is changed is
    /// no longer confirmed.
    /// </summary>
    /// <param name="from">Who or what this text came from: human, or machine.</param>
    public async Task<SaveOutcome> SaveBlockAsync(VersionId version, BlockId block, int baseRevision, string text, BlockOrigin from, StaffId by, CancellationToken cancel = default)
    {
        var clean = Written.Clean(text);
        if (clean.Length > Written.MaxLength)
        {
            return new SaveOutcome.TooLong(Written.MaxLength);
        }
        var now = clock.GetUtcNow();
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // Held against a release: what is released is what was looked at.
        if (!await db.HoldDraftAsync(version, cancel))
        {
            return new SaveOutcome.Missing();
        }
        var row = await db.Blocks.FirstOrDefaultAsync(x => x.VersionId == version && x.Id == block && x.Revision == baseRevision, cancel);
        if (row is null)
        {
            return await ConflictAsync(db, version, block, clean, cancel);
        }
        row.Take(clean, from, by, now);
        db.Add(new BlockSave { VersionId = version, BlockId = block, Revision = row.Revision, Text = clean, At = now, By = by, Origin = row.Origin });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new SaveOutcome.Saved(baseRevision + 1, now);
    }

    /// <summary>Says that a block's text is done, or that it is not; refused where somebody saved it meanwhile.</summary>
    public Task<SaveOutcome> ConfirmBlockAsync(VersionId version, BlockId id, int baseRevision, bool isDone, StaffId by, CancellationToken cancel = default) =>
        OnBlockAsync(version, id, baseRevision, (_, block, now) =>
        {
            block.ConfirmedAt = isDone ? now : null;
            block.ConfirmedBy = isDone ? by : null;
            return Task.FromResult(new SaveOutcome.Saved(block.Revision, now));
        }, cancel);

    public async Task<SaveOutcome> SaveHeadAsync(VersionId id, int baseRevision, Head head, StaffId by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var version = await db.Versions.FirstOrDefaultAsync(x => x.Id == id && x.State == VersionState.Draft, cancel);
        if (version is null)
        {
            return new SaveOutcome.Missing();
        }
        await db.HoldAsync(version.ArticleId, cancel);
        await db.Entry(version).ReloadAsync(cancel);
        if (version.State != VersionState.Draft)
        {
            return new SaveOutcome.Missing();
        }
        if (version.Revision != baseRevision)
        {
            return new SaveOutcome.Conflict(version.Headline, version.Revision, clock.GetUtcNow(), null);
        }
        head.PutInto(version);
        version.Revision++;
        db.RemoveRange(await db.Bylines.Where(x => x.VersionId == id).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
        db.AddRange(head.BylinesOf(id));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new SaveOutcome.Saved(version.Revision, clock.GetUtcNow());
    }

    /// <summary>A new block after another, or at the top.</summary>
    public async Task<SaveOutcome> AddBlockAsync(VersionId version, BlockId? after, string text, StaffId by, CancellationToken cancel = default)
    {
        var clean = Written.Clean(text);
        if (clean.Length > Written.MaxLength)
        {
            return new SaveOutcome.TooLong(Written.MaxLength);
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await db.HoldDraftAsync(version, cancel))
        {
            return new SaveOutcome.Missing();
        }
        var now = clock.GetUtcNow();
        var block = new Block { VersionId = version, Id = BlockId.New(), Position = await db.PlaceAfterAsync(version, after, cancel), Text = clean, SavedAt = now, SavedBy = by };
        db.Add(block);
        db.Add(new BlockSave { VersionId = version, BlockId = block.Id, Revision = 1, Text = block.Text, At = now, By = by });
        db.AddAct(version, PasteUpKind.Added, new KeptOrder([], []), [block], by, now);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new SaveOutcome.Added(block.Id);
    }

    /// <summary>Puts a block one place up or down.</summary>
    public async Task<bool> MoveBlockAsync(VersionId version, BlockId block, bool up, StaffId by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await db.HoldDraftAsync(version, cancel))
        {
            return false;
        }
        var blocks = await db.Blocks.Where(x => x.VersionId == version).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        var at = blocks.FindIndex(x => x.Id == block);
        var other = up ? at - 1 : at + 1;
        if (at < 0 || other < 0 || other >= blocks.Count)
        {
            return false;
        }
        db.AddAct(version, PasteUpKind.Moved, await db.KeepAsync(version, [blocks[at], blocks[other]], [], cancel), [blocks[at], blocks[other]], by, clock.GetUtcNow());
        (blocks[at].Position, blocks[other].Position) = (blocks[other].Position, blocks[at].Position);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>
    /// Takes a block out, if nobody saved it meanwhile; its last text stays in the record. What it was made from counts as left out on
    /// purpose from then on, unless another block was made from it too.
    /// </summary>
    public Task<SaveOutcome> RemoveBlockAsync(VersionId version, BlockId id, int baseRevision, StaffId by, CancellationToken cancel = default) =>
        OnBlockAsync(version, id, baseRevision, async (db, block, now) =>
        {
            db.AddAct(version, PasteUpKind.Removed, await db.KeepAsync(version, [block], [], cancel), [], by, now);
            db.Add(new BlockSave { VersionId = version, BlockId = id, Revision = baseRevision + 1, Text = null, At = now, By = by });
            await OmitSourcesAsync(db, version, id, cancel);
            db.Remove(block);
            return new SaveOutcome.Saved(baseRevision + 1, now);
        }, cancel);

    /// <summary>Says which source blocks a block was made from; none for the edition's own. Those that it was made from before keep their pins.</summary>
    /// <param name="seen">The released version of the source that was looked at.</param>
    public async Task<bool> AlignAsync(VersionId version, BlockId block, IReadOnlyList<BlockId> sources, VersionId seen, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await db.HoldDraftAsync(version, cancel) || !await db.IsOfSourceAsync(version, seen, cancel))
        {
            return false;
        }
        var standing = await db.Blocks.Where(x => x.VersionId == seen).Select(x => x.Id).ToHashSetAsync(cancel);
        var before = await db.Alignments.Where(x => x.VersionId == version && (x.BlockId == block || (x.BlockId == null && sources.Contains(x.SourceBlockId)))).ToListAsync(cancel);
        var kept = before.Where(x => x.BlockId == block && sources.Contains(x.SourceBlockId)).ToList();
        db.RemoveRange(before.Except(kept));
        await db.SaveChangesAsync(cancel);
        db.AddRange(sources.Distinct().Except(kept.Select(x => x.SourceBlockId)).Where(standing.Contains).Select(source => NewAlignment(version, block, seen, source)));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    internal static Alignment NewAlignment(VersionId version, BlockId? block, VersionId sourceVersion, BlockId source) =>
        NewAlignment(version, block, new Pin(sourceVersion, null), source);

    internal static Alignment NewAlignment(VersionId version, BlockId? block, Pin pin, BlockId source) =>
        new() { Id = Guid.CreateVersion7(), VersionId = version, BlockId = block, SourceVersionId = pin.MadeFrom, HeldAgainstId = pin.HeldAgainst, SourceBlockId = source };

    internal static ArticleVersion NewVersion(Article article, Head head, int number, DateTimeOffset now)
    {
        var version = new ArticleVersion { Id = VersionId.New(), ArticleId = article.Id, Number = number, Section = head.Section, Slug = article.Slug, CreatedAt = now };
        head.PutInto(version);
        version.Slug = number == 1 ? article.Slug : version.Slug;
        return version;
    }

    /// <summary>Acts on a block of a draft as somebody read it; refused where it is gone, or was saved since.</summary>
    private async Task<SaveOutcome> OnBlockAsync(
        VersionId version, BlockId id, int baseRevision, Func<ArchiveContext, Block, DateTimeOffset, Task<SaveOutcome.Saved>> act, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var block = await db.HoldDraftAsync(version, cancel) ? await db.Blocks.FirstOrDefaultAsync(x => x.VersionId == version && x.Id == id, cancel) : null;
        if (block is null)
        {
            return new SaveOutcome.Missing();
        }
        if (block.Revision != baseRevision)
        {
            return SaveOutcome.Conflict.With(block);
        }
        var saved = await act(db, block, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return saved;
    }

    private async Task<Article> TranslationAsync(ArchiveContext db, LiveRow from, EditionId edition, StaffId? by, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var article = await db.NewArticleAsync(from.Article.StoryId, edition, from.Article.Section, from.Article.Slug, from.Article.Id, now, cancel);
        var authors = await db.Bylines.AsNoTracking().Where(x => x.VersionId == from.Version.Id && x.Role == BylineRole.Author).OrderBy(x => x.Position).Select(x => x.AuthorId).ToListAsync(cancel);
        var head = new Head { Headline = "", Section = from.Article.Section, Slug = article.Slug, Genre = from.Version.Genre, Picture = from.Version.Picture, Authors = authors };
        var version = NewVersion(article, head, 1, now);
        version.SourceVersionId = from.Version.Id;
        version.HeadSourceVersionId = from.Version.Id;
        var sources = await db.Blocks.AsNoTracking().Where(x => x.VersionId == from.Version.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        var blocks = sources.Select(source => (Id: BlockId.New(), Text: source.Body is PictureBody { Caption: null } or LinkCard or FileBox ? source.Text : "")).ToList();
        db.AddRange(article, version);
        db.AddRange(head.BylinesOf(version.Id));
        db.AddBlocks(version.Id, blocks, by, now);
        db.AddRange(sources.Zip(blocks, (source, block) => NewAlignment(version.Id, block.Id, from.Version.Id, source.Id)));
        return article;
    }

    private async Task<bool> CopyAsync(ArchiveContext db, ArticleId id, StaffId? by, CancellationToken cancel)
    {
        var last = await db.Versions.AsNoTracking().Where(x => x.ArticleId == id).OrderByDescending(x => x.Number).FirstOrDefaultAsync(cancel);
        if (last is null)
        {
            return false;
        }
        var now = clock.GetUtcNow();
        var draft = new ArticleVersion
        {
            Id = VersionId.New(), ArticleId = id, Number = last.Number + 1, Kicker = last.Kicker, Headline = last.Headline, Standfirst = last.Standfirst,
            Section = last.Section, Slug = last.Slug, Genre = last.Genre, Dateline = last.Dateline, Picture = last.Picture, Keywords = last.Keywords,
            SourceVersionId = last.SourceVersionId, HeadSourceVersionId = last.HeadSourceVersionId, HeadHeldAgainstId = last.HeadHeldAgainstId, CreatedAt = now,
        };
        db.Add(draft);
        foreach (var byline in await db.Bylines.AsNoTracking().Where(x => x.VersionId == last.Id).ToListAsync(cancel))
        {
            db.Add(new Byline { VersionId = draft.Id, Role = byline.Role, Position = byline.Position, AuthorId = byline.AuthorId });
        }
        var blocks = await db.Blocks.AsNoTracking().Where(x => x.VersionId == last.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        db.AddRange(blocks.Select(block => new Block
        {
            VersionId = draft.Id, Id = block.Id, Position = block.Position, Text = block.Text, SavedAt = now, SavedBy = by,
            Origin = block.Origin, ConfirmedAt = block.ConfirmedAt, ConfirmedBy = block.ConfirmedBy,
        }));
        await db.CarryPinsAsync(last, draft, blocks, cancel);
        return true;
    }

    private static async Task<DraftView> ViewAsync(ArchiveContext db, Article article, ArticleVersion version, CancellationToken cancel)
    {
        var blocks = await db.Blocks.AsNoTracking().Where(x => x.VersionId == version.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        var bylines = await db.Bylines.AsNoTracking().Where(x => x.VersionId == version.Id).OrderBy(x => x.Position).ToListAsync(cancel);
        return new DraftView
        {
            Story = await db.Stories.AsNoTracking().FirstAsync(x => x.Id == article.StoryId, cancel),
            Article = article,
            Version = version,
            Blocks = blocks,
            Alignments = await db.Alignments.AsNoTracking().Where(x => x.VersionId == version.Id).ToListAsync(cancel),
            Authors = [.. bylines.Where(x => x.Role == BylineRole.Author).Select(x => x.AuthorId)],
            Translators = [.. bylines.Where(x => x.Role == BylineRole.Translator).Select(x => x.AuthorId)],
            Pictures = await db.PicturesAsync(article.EditionId, version.PicturesWith(blocks), cancel),
            Source = await SourceAsync(db, article, version, cancel),
            Advisories = await db.OpenAdvisoriesAsync([article.StoryId], cancel),
        };
    }

    private static async Task<DraftSource?> SourceAsync(ArchiveContext db, Article article, ArticleVersion version, CancellationToken cancel)
    {
        if (article.SourceId is not { } sourceId || version.SourceVersionId is not { } made)
        {
            return null;
        }
        var source = await db.Articles.AsNoTracking().FirstAsync(x => x.Id == sourceId, cancel);
        var from = await db.Versions.AsNoTracking().FirstAsync(x => x.Id == made, cancel);
        var latest = await db.Versions.AsNoTracking().Where(x => x.ArticleId == sourceId && x.State == VersionState.Live).Select(x => (int?)x.Number).FirstOrDefaultAsync(cancel);
        var blocks = await db.Blocks.AsNoTracking().Where(x => x.VersionId == made).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        return new DraftSource(source, from, blocks, await db.PicturesAsync(source.EditionId, from.PicturesWith(blocks), cancel), latest ?? from.Number);
    }

    private static async Task<SaveOutcome> ConflictAsync(ArchiveContext db, VersionId version, BlockId block, string mine, CancellationToken cancel)
    {
        var isDraft = await db.Versions.AnyAsync(x => x.Id == version && x.State == VersionState.Draft, cancel);
        var theirs = isDraft ? await db.Blocks.AsNoTracking().FirstOrDefaultAsync(x => x.VersionId == version && x.Id == block, cancel) : null;
        return theirs is null ? new SaveOutcome.Missing()
            : theirs.Text == mine ? new SaveOutcome.Saved(theirs.Revision, theirs.SavedAt)
            : SaveOutcome.Conflict.With(theirs);
    }

    private static async Task OmitSourcesAsync(ArchiveContext db, VersionId version, BlockId block, CancellationToken cancel)
    {
        var alignments = await db.Alignments.Where(x => x.VersionId == version).ToListAsync(cancel);
        foreach (var alignment in alignments.Where(x => x.BlockId == block))
        {
            db.Remove(alignment);
            if (alignments.All(other => other == alignment || other.SourceBlockId != alignment.SourceBlockId))
            {
                db.Add(NewAlignment(version, null, alignment.Pin, alignment.SourceBlockId));
            }
        }
    }
}
