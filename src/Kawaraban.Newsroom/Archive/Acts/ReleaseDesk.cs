using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>
/// The acts that make versions live and take them away. Each is one transaction: the versions' states, the record, the address, the
/// search index and the press order are written together or not at all.
/// </summary>
public sealed class ReleaseDesk(IDbContextFactory<ArchiveContext> archive, PlainConnections plain, TermShelf terms, TermUses uses, DraftProof proof, Publication publication, TimeProvider clock)
{
    /// <summary>Makes the article's draft live.</summary>
    /// <param name="stamp">The stamp of the draft that was looked at; null releases it as it is.</param>
    /// <param name="at">When it counts as released; null is now. The demonstration newspaper and imports of older stories say when.</param>
    /// <param name="classes">What the changes mean to whoever translates the article; for those not in it, what the texts suggest.</param>
    public async Task<ReleaseOutcome> ReleaseAsync(
        ArticleId id, string? stamp, ReleaseKind kind, string note, StaffId? by, DateTimeOffset? at = null, IReadOnlyDictionary<PlaceName, ChangeClass>? classes = null,
        CancellationToken cancel = default)
    {
        // Made before anything is held: after a change of the register it takes a moment.
        await terms.CurrentAsync(cancel);
        // Read before anything is held, too.
        if (by is not null)
        {
            await proof.ReadAheadAsync(id, cancel);
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        return await ReleaseAsync(db, transaction, id, stamp, kind, note, by, at, classes, cancel);
    }

    /// <summary>The release within a transaction that holds releases: what was written in it before stands or falls with the release.</summary>
    internal async Task<ReleaseOutcome> ReleaseAsync(
        ArchiveContext db, IDbContextTransaction transaction, ArticleId id, string? stamp, ReleaseKind kind, string note, StaffId? by, DateTimeOffset? at,
        IReadOnlyDictionary<PlaceName, ChangeClass>? classes, CancellationToken cancel)
    {
        var (hindrance, ready) = await ReadyAsync(db, id, stamp, kind, note, by, Earlier(at, clock.GetUtcNow()), cancel);
        if (ready is null)
        {
            return hindrance!;
        }
        await db.AddChangesAsync(ready.Draft, ready.Blocks, kind, classes, by, at ?? clock.GetUtcNow(), cancel);
        if (classes?.Values.Contains(ChangeClass.Legal) == true)
        {
            db.Add(new PressOrder { Tags = string.Join('\n', await FactTags.RestingOnAsync(db, [id], cancel)), At = clock.GetUtcNow() });
        }
        if (ready.Proof is { } read)
        {
            db.AddRange(proof.RecordsOf(read, ready.Article, ready.Draft.Id));
        }
        return await ReleaseAsync(db, transaction, ready.Article, ready.Draft, ready.Blocks, kind, note.Trim(), by, at ?? clock.GetUtcNow(), cancel);
    }

    /// <summary>What a release would come to, without releasing; null where nothing stands in its way.</summary>
    internal async Task<ReleaseOutcome?> JudgeAsync(ArchiveContext db, ArticleId id, string stamp, ReleaseKind kind, string note, StaffId by, DateTimeOffset now, CancellationToken cancel) =>
        (await ReadyAsync(db, id, stamp, kind, note, by, now, cancel)).Hindrance;

    private async Task<(ReleaseOutcome? Hindrance, ReadyDraft? Ready)> ReadyAsync(
        ArchiveContext db, ArticleId id, string? stamp, ReleaseKind kind, string note, StaffId? by, DateTimeOffset now, CancellationToken cancel)
    {
        await db.HoldAsync(id, cancel);
        var article = await db.Articles.FirstOrDefaultAsync(x => x.Id == id, cancel);
        var draft = await db.Versions.FirstOrDefaultAsync(x => x.ArticleId == id && x.State == VersionState.Draft, cancel);
        if (article is null || draft is null)
        {
            return (new ReleaseOutcome.Missing(), null);
        }
        var blocks = await db.Blocks.AsNoTracking().Where(x => x.VersionId == draft.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        if (stamp is not null && stamp != DraftStamp.Of(draft, blocks))
        {
            return (new ReleaseOutcome.Moved(), null);
        }
        var objections = await ObjectionsAsync(db, article, draft, blocks, kind, note, now, cancel);
        // What a program releases by itself, an owner has decided beforehand.
        var read = by is null ? null : await proof.OfAsync(db, article, draft, blocks, cancel);
        if (by is not null)
        {
            Objection?[] byPeople = [read?.Objection, await db.ObjectionAsync(publication[article.EditionId], draft, blocks, cancel)];
            objections = [.. objections, .. byPeople.OfType<Objection>()];
        }
        return objections.Count > 0 ? (new ReleaseOutcome.Refused(objections), null) : (null, new ReadyDraft(article, draft, blocks, read));
    }

    /// <summary>Takes the article from readers, in every channel. Its draft, if any, stays at the desk.</summary>
    public async Task<ReleaseOutcome> WithdrawAsync(ArticleId id, string note, StaffId? by, CancellationToken cancel = default)
    {
        if (Readiness.OfNote(ReleaseKind.Withdrawal, note) is { } objection)
        {
            return new ReleaseOutcome.Refused([objection]);
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        await db.HoldAsync(id, cancel);
        var article = await db.Articles.FirstOrDefaultAsync(x => x.Id == id, cancel);
        if (article is null || await db.WithdrawAsync(article, note.Trim(), by, clock.GetUtcNow(), cancel) is not ({ } release, { } stale))
        {
            return new ReleaseOutcome.Missing();
        }
        await db.TellSourceWithdrawnAsync(article, release, clock.GetUtcNow(), cancel);
        await transaction.CommitAsync(cancel);
        return new ReleaseOutcome.Released(release, LivePaper.AddressOf(article), stale);
    }

    /// <summary>Notes that the article is to be released when its embargo ends: its source releases what comes at once.</summary>
    public async Task HoldUntilAsync(ArticleId id, DateTimeOffset until, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await db.Receipts.Where(x => x.ArticleId == id).ExecuteUpdateAsync(set => set.SetProperty(x => x.ReleaseAt, until), cancel);
    }

    /// <summary>Releases what an embargo held until now, if nobody has taken it in hand. Of two who do it at the same time, one does.</summary>
    /// <returns>How many articles were released.</returns>
    public async Task<int> ReleaseHeldAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        if (await plain.NumberAsync("SELECT count(*) FROM receipts WHERE release_at <= @now", cancel, ("@now", plain.Instant(now))) == 0)
        {
            return 0;
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        var released = 0;
        foreach (var id in await db.Receipts.Where(x => x.ReleaseAt <= now).Select(x => x.ArticleId).Distinct().ToListAsync(cancel))
        {
            var mine = await db.Receipts.Where(x => x.ArticleId == id && x.ReleaseAt <= now).ExecuteUpdateAsync(set => set.SetProperty(x => x.ReleaseAt, (DateTimeOffset?)null), cancel);
            var isUntouched = await db.Versions.AnyAsync(x => x.ArticleId == id && x.State == VersionState.Draft && x.Revision == 1 && !db.Blocks.Any(b => b.VersionId == x.Id && (b.SavedBy != null || b.Revision > 1)), cancel);
            released += mine > 0 && isUntouched && await ReleaseAsync(id, null, ReleaseKind.Update, "", null, cancel: cancel) is ReleaseOutcome.Released ? 1 : 0;
        }
        return released;
    }

    private async Task<ReleaseOutcome> ReleaseAsync(
        ArchiveContext db, IDbContextTransaction transaction, Article article, ArticleVersion draft,
        IReadOnlyList<Block> blocks, ReleaseKind kind, string note, StaffId? by, DateTimeOffset at, CancellationToken cancel)
    {
        var live = await db.Versions.FirstOrDefaultAsync(x => x.ArticleId == article.Id && x.State == VersionState.Live, cancel);
        var stale = (await StaleTags.OfAsync(db, article, live is null ? [draft.Id] : [draft.Id, live.Id], cancel)).ToHashSet();
        if (live is not null)
        {
            // Saved before the draft goes live: the database allows one live version at any moment.
            live.State = VersionState.Superseded;
            await db.SaveChangesAsync(cancel);
        }
        var actual = article.FirstReleasedAt is null ? ReleaseKind.First : kind == ReleaseKind.First ? ReleaseKind.Update : kind;
        await MoveAddressAsync(db, article, draft, cancel);
        await KeepPicturesAsync(db, article, draft, blocks, cancel);
        draft.State = VersionState.Live;
        draft.ReleasedAt = at;
        article.FirstReleasedAt ??= at;
        article.UpdatedAt = actual == ReleaseKind.First ? null : at;
        article.WithdrawnAt = null;
        stale.UnionWith(await StaleTags.OfAsync(db, article, [], cancel));
        stale.UnionWith((await uses.WriteAsync(db, await terms.CurrentAsync(cancel), article, draft, blocks, cancel)).Select(PageTag.Term));
        var release = new Release { ArticleId = article.Id, VersionId = draft.Id, Kind = actual, At = at, By = by, Note = note };
        db.Add(release);
        db.Add(new PressOrder { Tags = string.Join('\n', stale), At = at });
        await db.SaveChangesAsync(cancel);
        await PutInSearchAsync(db, article, draft, blocks, cancel);
        await db.OvertakePlansAsync(article.Id, at, cancel);
        await CorrectionParity.FollowAsync(db, article, release, clock.GetUtcNow(), cancel);
        await db.TellReleaseAsync(article, draft, release, publication, clock.GetUtcNow(), cancel);
        await transaction.CommitAsync(cancel);
        return new ReleaseOutcome.Released(release, LivePaper.AddressOf(article), [.. stale]);
    }

    /// <summary>An older story that is brought in is held against an embargo by the time that it says, as the database's own law does.</summary>
    private static DateTimeOffset Earlier(DateTimeOffset? at, DateTimeOffset now) => at < now ? at.Value : now;

    private static async Task<IReadOnlyList<Objection>> ObjectionsAsync(
        ArchiveContext db, Article article, ArticleVersion draft, IReadOnlyList<Block> blocks, ReleaseKind kind, string note, DateTimeOffset now, CancellationToken cancel)
    {
        var named = draft.PicturesWith(blocks);
        var known = await db.Pictures.Where(x => named.Contains(x.Id)).Select(x => x.Id).ToListAsync(cancel);
        var objections = Readiness.Of(draft, blocks, known.ToHashSet()).ToList();
        var story = await db.Stories.AsNoTracking().FirstAsync(x => x.Id == article.StoryId, cancel);
        objections.AddRange(Readiness.OfStory(story, await db.OpenAdvisoriesAsync([story.Id], cancel), await db.StopsOfAsync([story.Id], cancel), article.EditionId, now));
        if (article.FirstReleasedAt is not null && Readiness.OfNote(kind, note) is { } missingNote)
        {
            objections.Add(missingNote);
        }
        if (await db.Articles.AnyAsync(x => x.EditionId == article.EditionId && x.Slug == draft.Slug && x.Id != article.Id, cancel)
            || await db.FormerAddresses.AnyAsync(x => x.EditionId == article.EditionId && x.Section == draft.Section && x.Slug == draft.Slug && x.ArticleId != article.Id, cancel))
        {
            objections.Add(new Objection("slug-taken", Detail: draft.Slug));
        }
        return objections;
    }

    /// <summary>A released article whose section or slug changes leaves its old address behind as a redirect.</summary>
    private static async Task MoveAddressAsync(ArchiveContext db, Article article, ArticleVersion draft, CancellationToken cancel)
    {
        var former = await db.FormerAddresses.FirstOrDefaultAsync(x => x.EditionId == article.EditionId && x.Section == draft.Section && x.Slug == draft.Slug, cancel);
        if (former is not null)
        {
            db.Remove(former);
        }
        if (article.FirstReleasedAt is not null && (article.Section != draft.Section || article.Slug != draft.Slug))
        {
            db.Add(new FormerAddress { EditionId = article.EditionId, Section = article.Section, Slug = article.Slug, ArticleId = article.Id });
        }
        article.Section = draft.Section;
        article.Slug = draft.Slug;
    }

    /// <summary>Written while the version is a draft: from its release on the database lets nobody touch them.</summary>
    private static async Task KeepPicturesAsync(ArchiveContext db, Article article, ArticleVersion draft, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        var pictures = await db.PicturesAsync(article.EditionId, draft.PicturesWith(blocks), cancel);
        db.AddRange(pictures.Values.Select(picture => new VersionPicture
        {
            VersionId = draft.Id, PictureId = picture.Id, Kind = picture.Kind, FocalX = picture.FocalX, FocalY = picture.FocalY,
            Caption = picture.Caption, Alt = picture.Alt, Photographer = picture.Photographer, Agency = picture.Agency,
        }));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Writes the words of a live version into the search index.</summary>
    internal static Task PutInSearchAsync(ArchiveContext db, Article article, ArticleVersion live, IReadOnlyList<Block> blocks, CancellationToken cancel) =>
        db.Search.PutAsync(article.Id, article.EditionId, $"{live.Kicker}\n{live.Headline}", SearchText(live, blocks), cancel);

    private static string SearchText(ArticleVersion draft, IReadOnlyList<Block> blocks) =>
        string.Join('\n', blocks.Select(block => block.Body.PlainText).Prepend(draft.Keywords).Prepend(draft.Standfirst));

    /// <summary>A draft that nothing keeps from its release.</summary>
    /// <param name="Proof">Null where a program releases it.</param>
    private sealed record ReadyDraft(Article Article, ArticleVersion Draft, IReadOnlyList<Block> Blocks, ProofSheet? Proof);
}
