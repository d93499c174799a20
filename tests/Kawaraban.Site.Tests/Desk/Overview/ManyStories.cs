using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Readership;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Desk.Overview;

/// <summary>
/// A paper of some years: stories in English, most of them in Japanese too, some drafts, some whose source has moved on, some in somebody's
/// hands. Put into the tables as they are: the doors would take an hour.
/// </summary>
internal sealed class ManyStories(RunningPaper paper, StaffId holder)
{
    private const int AtOnce = 500;
    private const int BlocksOfEach = 10;
    private static readonly EditionId En = new("en");
    private static readonly EditionId Ja = new("ja");
    private static readonly SectionId World = new("world");
    private readonly DateTimeOffset _now = paper.Get<TimeProvider>().GetUtcNow();

    public async Task AddAsync(int count)
    {
        for (var from = 0; from < count; from += AtOnce)
        {
            await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
            for (var i = from; i < from + AtOnce; i++)
            {
                await AddAsync(db, i, _now.AddMinutes(-10 * i));
            }
            await db.SaveChangesAsync();
        }
    }

    /// <summary>Of twenty stories twelve are in Japanese too; one of those is a draft, and the source of another has moved on.</summary>
    private async Task AddAsync(ArchiveContext db, int i, DateTimeOffset at)
    {
        var story = new Story { Id = StoryId.New(), Key = $"story-{i}", Origin = En, CreatedAt = at, Urgency = (i % 9) + 1 };
        var source = NewArticle(story, En, i, null, at);
        db.AddRange(story, source);
        var (hasMoved, first) = (i % 20 == 1, NewVersion(source, 1, at));
        var reads = new ReadCount { ArticleId = source.Id };
        reads.Add(i % 700, at);
        db.Add(reads);
        if (i % 20 < 12)
        {
            var translation = NewArticle(story, Ja, i, source.Id, at.AddHours(1));
            var made = NewVersion(translation, 1, at.AddHours(1), first.Id);
            db.Add(translation);
            if (hasMoved)
            {
                await AddMovedAsync(db, first, NewVersion(source, 2, at.AddHours(2)), made);
                return;
            }
            made.State = i % 20 == 2 ? VersionState.Draft : VersionState.Live;
            db.Add(made);
            if (i % 20 == 3)
            {
                db.Add(new Assignment { StoryId = story.Id, EditionId = Ja, Holder = holder, Since = at, DueAt = _now.AddMinutes(i) });
            }
        }
        first.State = VersionState.Live;
        db.Add(first);
    }

    /// <summary>Written as drafts and then released, as the laws of the database want it.</summary>
    private static async Task AddMovedAsync(ArchiveContext db, ArticleVersion first, ArticleVersion second, ArticleVersion made)
    {
        db.AddRange(first, made);
        for (var i = 0; i < BlocksOfEach; i++)
        {
            var (from, into) = (NewBlock(first, i, BlockId.New(), "Before."), NewBlock(made, i, BlockId.New(), "前。"));
            db.AddRange(from, into, new Alignment { Id = Guid.CreateVersion7(), VersionId = made.Id, BlockId = into.Id, SourceVersionId = first.Id, SourceBlockId = from.Id });
        }
        await db.SaveChangesAsync();
        (first.State, made.State) = (VersionState.Live, VersionState.Live);
        await db.SaveChangesAsync();
        first.State = VersionState.Superseded;
        db.Add(second);
        db.AddRange(db.Blocks.Local.Where(block => block.VersionId == first.Id).Select((block, i) => NewBlock(second, i, block.Id, i == 0 ? "After." : block.Text)).ToList());
        await db.SaveChangesAsync();
        second.State = VersionState.Live;
        await db.SaveChangesAsync();
    }

    private static Article NewArticle(Story story, EditionId edition, int i, ArticleId? source, DateTimeOffset at) => new()
    {
        Id = ArticleId.New(), StoryId = story.Id, EditionId = edition, Section = World, Slug = story.Key, ShortCode = $"{edition}{i}", SourceId = source, CreatedAt = at, FirstReleasedAt = at,
    };

    private static ArticleVersion NewVersion(Article article, int number, DateTimeOffset at, VersionId? source = null) => new()
    {
        Id = VersionId.New(), ArticleId = article.Id, Number = number, Section = World, Slug = article.Slug, Headline = $"Headline {article.Slug}", CreatedAt = at, ReleasedAt = at, SourceVersionId = source,
    };

    private static Block NewBlock(ArticleVersion version, int i, BlockId id, string text) => new() { VersionId = version.Id, Id = id, Position = i, Text = text, SavedAt = version.CreatedAt };
}
