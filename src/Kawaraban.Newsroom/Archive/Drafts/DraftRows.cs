using System.Globalization;
using System.Security.Cryptography;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>How rows of new articles and blocks are made.</summary>
internal static class DraftRows
{
    /// <summary>The distance between two blocks' positions: as often can a block be put between two before they are numbered anew.</summary>
    private const long Gap = 1 << 20;

    /// <summary>Letters and digits that are not taken for one another.</summary>
    private const string CodeLetters = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int CodeLength = 7;

    public static async Task<Article> NewArticleAsync(
        this ArchiveContext db, StoryId story, EditionId edition, SectionId section, string slug, ArticleId? source, DateTimeOffset now, CancellationToken cancel)
    {
        var code = RandomNumberGenerator.GetString(CodeLetters, CodeLength);
        return new Article
        {
            Id = ArticleId.New(), StoryId = story, EditionId = edition, Section = section, ShortCode = code, SourceId = source, CreatedAt = now,
            Slug = await db.FreeSlugAsync(edition, slug.Length == 0 ? code : slug, cancel),
        };
    }

    /// <summary>Holds a draft against other writers and a release until the transaction ends; false where it is no draft any more.</summary>
    public static async Task<bool> HoldDraftAsync(this ArchiveContext db, VersionId version, CancellationToken cancel)
    {
        var article = await db.Versions.AsNoTracking().Where(x => x.Id == version && x.State == VersionState.Draft).Select(x => (ArticleId?)x.ArticleId).FirstOrDefaultAsync(cancel);
        if (article is not { } id)
        {
            return false;
        }
        await db.HoldAsync(id, cancel);
        return await db.Versions.AnyAsync(x => x.Id == version && x.State == VersionState.Draft, cancel);
    }

    public static void AddBlocks(this ArchiveContext db, VersionId version, IReadOnlyList<(BlockId Id, string Text)> blocks, StaffId? by, DateTimeOffset now)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var (id, text) = blocks[i];
            db.Add(new Block { VersionId = version, Id = id, Position = (i + 1) * Gap, Text = text, SavedAt = now, SavedBy = by });
        }
    }

    /// <summary>A position between a block and the next; where there is no room left, the blocks are numbered anew.</summary>
    public static async Task<long> PlaceAfterAsync(this ArchiveContext db, VersionId version, BlockId? after, CancellationToken cancel)
    {
        var blocks = await db.Blocks.Where(x => x.VersionId == version).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        var at = after is null ? -1 : blocks.FindIndex(x => x.Id == after);
        at = after is not null && at < 0 ? blocks.Count - 1 : at;
        if (Between(blocks, at) is { } place)
        {
            return place;
        }
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i].Position = (i + 1) * Gap;
        }
        return Between(blocks, at)!.Value;
    }

    /// <summary>A key or slug that nobody has: the wanted one, or that with a number.</summary>
    public static Task<string> FreeKeyAsync(this ArchiveContext db, string wanted, CancellationToken cancel) =>
        FreeAsync(wanted, db.Stories.Select(x => x.Key), cancel);

    /// <summary>Former addresses count too: they are never given to another article.</summary>
    public static Task<string> FreeSlugAsync(this ArchiveContext db, EditionId edition, string wanted, CancellationToken cancel) => FreeAsync(
        wanted, db.Articles.Where(x => x.EditionId == edition).Select(x => x.Slug).Concat(db.FormerAddresses.Where(x => x.EditionId == edition).Select(x => x.Slug)), cancel);

    public static Task<string> FreeTermSlugAsync(this ArchiveContext db, string wanted, CancellationToken cancel) =>
        FreeAsync(wanted, db.Terms.Select(x => x.Slug), cancel);

    /// <summary>The wanted name is seldom taken, and looked up by the index; where it is, its numbered ones are read at once.</summary>
    private static async Task<string> FreeAsync(string wanted, IQueryable<string> names, CancellationToken cancel)
    {
        if (!await names.AnyAsync(name => name == wanted, cancel))
        {
            return wanted;
        }
        var numbered = wanted + "-";
        var taken = (await names.Where(name => name.StartsWith(numbered)).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(2, taken.Count + 1).Select(n => numbered + n.ToString(CultureInfo.InvariantCulture)).First(name => !taken.Contains(name));
    }

    private static long? Between(List<Block> blocks, int at)
    {
        var low = at < 0 ? 0 : blocks[at].Position;
        var high = at + 1 < blocks.Count ? blocks[at + 1].Position : low + (2 * Gap);
        return high - low > 1 ? low + ((high - low) / 2) : null;
    }
}
