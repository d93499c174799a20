using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What releases changed in an article, how each change was classed, by whom, and how it is classed now.</summary>
public sealed class ChangeBook(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <summary>What a release of the article's draft would change, with the classes that the texts suggest; empty for a first release.</summary>
    public async Task<IReadOnlyList<ProposedChange>> ProposedAsync(ArticleId article, ReleaseKind kind, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var draft = await db.Versions.AsNoTracking().FirstOrDefaultAsync(x => x.ArticleId == article && x.State == VersionState.Draft, cancel);
        return draft is null ? [] : await db.ProposedAsync(draft, await BlocksAsync(db, draft.Id, cancel), kind, cancel);
    }

    /// <summary>Whether any edition has a translation of the article.</summary>
    public async Task<bool> IsTranslatedAsync(ArticleId article, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Articles.AnyAsync(x => x.SourceId == article, cancel);
    }

    /// <summary>The article's changes, of the last release first and in the order of the article, each with what has been made of it.</summary>
    /// <param name="most">So many at most.</param>
    public async Task<IReadOnlyList<ChangeRow>> OfArticleAsync(ArticleId article, int most, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var changes = await db.SourceChanges.AsNoTracking().Where(x => x.ArticleId == article).OrderByDescending(x => x.Id).Take(most).ToListAsync(cancel);
        var ids = changes.Select(change => change.Id).ToList();
        var later = (await db.Reclassings.AsNoTracking().Where(x => ids.Contains(x.ChangeId)).OrderBy(x => x.Id).ToListAsync(cancel)).ToLookup(x => x.ChangeId);
        var texts = await TextsAsync(db, article, [.. changes.SelectMany(change => new[] { change.FromVersionId, change.ToVersionId }).Distinct()], cancel);
        var by = changes.Select(change => change.By).OfType<StaffId>().Concat(later.SelectMany(group => group).Select(x => x.By)).Select(id => id.Value).Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(x => by.Contains(x.Id)).ToDictionaryAsync(x => new StaffId(x.Id), x => x.Name, cancel);
        return [.. changes.GroupBy(change => change.ToVersionId).SelectMany(release => release.OrderBy(change => change.Id)).Select(change => new ChangeRow(
            change, texts[change.ToVersionId].Number, TextOf(texts[change.FromVersionId], change), TextOf(texts[change.ToVersionId], change), [.. later[change.Id]], names))];
    }

    /// <summary>Classes a change otherwise. What was settled stays settled; what was passed over in silence may have to be looked at now, and the other way round.</summary>
    /// <returns>False where there is no such change of this article.</returns>
    public async Task<bool> ReclassAsync(ArticleId article, long id, ChangeClass kind, StaffId by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        await db.HoldAsync(article, cancel);
        if (await db.SourceChanges.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id && x.ArticleId == article, cancel) is not { } change)
        {
            return false;
        }
        var last = await db.Reclassings.AsNoTracking().Where(x => x.ChangeId == id).OrderByDescending(x => x.Id).FirstOrDefaultAsync(cancel);
        var was = last?.Became ?? change.Class;
        if (was != kind)
        {
            var story = await db.Articles.Where(x => x.Id == article).Select(x => x.StoryId).FirstAsync(cancel);
            db.Add(new Reclassing { ChangeId = id, Was = was, Became = kind, By = by, At = clock.GetUtcNow() });
            db.Add(new PressOrder { Tags = string.Join('\n', [PageTag.Story(story), .. await FactTags.RestingOnAsync(db, [article], cancel)]), At = clock.GetUtcNow() });
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        return true;
    }

    private static async Task<Dictionary<VersionId, SourceText>> TextsAsync(ArchiveContext db, ArticleId article, IReadOnlyList<VersionId> ids, CancellationToken cancel)
    {
        var versions = await db.Versions.AsNoTracking().Where(x => x.ArticleId == article && ids.Contains(x.Id)).ToListAsync(cancel);
        var blocks = (await db.Blocks.AsNoTracking().Where(x => ids.Contains(x.VersionId)).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel)).ToLookup(x => x.VersionId);
        return versions.ToDictionary(version => version.Id, version => SourceText.Of(version, blocks[version.Id]));
    }

    private static string TextOf(SourceText text, SourceChange change) => change.BlockId is { } block ? text[block] ?? "" : change.Field is { } field ? text.Head[field] : "";

    private static Task<List<Block>> BlocksAsync(ArchiveContext db, VersionId version, CancellationToken cancel) =>
        db.Blocks.AsNoTracking().Where(x => x.VersionId == version).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
}

/// <summary>A change with the texts before and after it, and with what was made of it later.</summary>
/// <param name="Number">Of the version that brought it.</param>
/// <param name="Later">Oldest first.</param>
/// <param name="Names">Of those who classed it.</param>
public sealed record ChangeRow(SourceChange Change, int Number, string Before, string After, IReadOnlyList<Reclassing> Later, IReadOnlyDictionary<StaffId, string> Names)
{
    /// <summary>As it is classed now.</summary>
    public ChangeClass Class => Later.Count > 0 ? Later[^1].Became : Change.Class;
}
