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
        FreeAsync(wanted, key => db.Stories.AnyAsync(x => x.Key == key, cancel));

    public static Task<string> FreeSlugAsync(this ArchiveContext db, EditionId edition, string wanted, CancellationToken cancel) =>
        FreeAsync(wanted, async slug => await db.Articles.AnyAsync(x => x.EditionId == edition && x.Slug == slug, cancel)
            || await db.FormerAddresses.AnyAsync(x => x.EditionId == edition && x.Slug == slug, cancel));

    private static async Task<string> FreeAsync(string wanted, Func<string, Task<bool>> isTaken)
    {
        var name = wanted;
        for (var n = 2; await isTaken(name); n++)
        {
            name = $"{wanted}-{n}";
        }
        return name;
    }

    private static long? Between(List<Block> blocks, int at)
    {
        var low = at < 0 ? 0 : blocks[at].Position;
        var high = at + 1 < blocks.Count ? blocks[at + 1].Position : low + (2 * Gap);
        return high - low > 1 ? low + ((high - low) / 2) : null;
    }
}
