using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What stands in each list of the board.</summary>
internal static class LaneQueries
{
    /// <summary>So many of the newest that hold the words are looked through; what is older is found by more words.</summary>
    private const int MostNamed = 20_000;

    /// <summary>What is due at no time stands after all that is.</summary>
    private static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IQueryable<LaneRow> Lane(this ArchiveContext db, LaneQuestion question) => question.Lane switch
    {
        Records.Lane.Worth => db.Worth(question.Edition.Id),
        Records.Lane.Work => db.InState(question.Edition.Id, VersionState.Draft),
        Records.Lane.Mine => db.Assigned(question.Edition.Id).Where(row => db.Assignments.Any(x => x.StoryId == row.Story && x.EditionId == question.Edition.Id && x.Holder == question.Asker)),
        Records.Lane.Due => db.Assigned(question.Edition.Id).Where(row => row.At < Never),
        Records.Lane.Review => db.Waiting(question.Edition.Id),
        Records.Lane.Stale => db.Stale(question.Edition.Id),
        Records.Lane.Planned => db.Planned(question.Edition.Id),
        Records.Lane.Out => db.InState(question.Edition.Id, VersionState.Live),
        _ => db.InState(question.Edition.Id, VersionState.Withdrawn),
    };

    /// <summary>The rows whose headline or story's key holds every word, and those whose live text does.</summary>
    public static async Task<IQueryable<LaneRow>> HoldingAsync(this ArchiveContext db, IQueryable<LaneRow> rows, EditionId edition, string words, int most, CancellationToken cancel)
    {
        var (inText, _) = await db.Search.FindAsync(edition, words, 0, most, cancel);
        var named = rows;
        foreach (var word in words.ToLowerInvariant().Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
            named = named.Where(row =>
                db.Versions.Any(x => x.ArticleId == row.Article && x.State != VersionState.Superseded && x.Headline.ToLower().Contains(word))
                || db.Stories.Any(x => x.Id == row.Story && x.Key.Contains(word)));
        }
        var ids = await named.OrderByDescending(row => row.At).Take(MostNamed).Select(row => row.Article).ToListAsync(cancel);
        var all = ids.Union(inText).ToList();
        return rows.Where(row => all.Contains(row.Article));
    }

    /// <summary>Of a story that other editions translate from this one, only the source is offered; and nothing that is killed here, whoever has it out elsewhere.</summary>
    private static IQueryable<LaneRow> Worth(this ArchiveContext db, EditionId edition) =>
        from article in db.Articles
        join story in db.Stories on article.StoryId equals story.Id
        join count in db.ReadCounts on article.Id equals count.ArticleId into counts
        from count in counts.DefaultIfEmpty()
        where article.EditionId != edition && article.SourceId == null && article.FirstReleasedAt != null && article.WithdrawnAt == null
            && !db.Articles.Any(other => other.StoryId == article.StoryId && other.EditionId == edition)
            && !db.Stops.Any(stop => stop.StoryId == article.StoryId && stop.Kind == StopKind.Kill && !db.Liftings.Any(lifting => lifting.StopId == stop.Id && lifting.EditionId == edition))
        select new LaneRow
        {
            Article = article.Id, Story = article.StoryId, Code = article.ShortCode, Section = article.Section, At = article.UpdatedAt ?? article.FirstReleasedAt!.Value,
            Urgency = story.Urgency, Reads = count == null ? null : count.Total,
        };

    private static IQueryable<LaneRow> InState(this ArchiveContext db, EditionId edition, VersionState state) =>
        from article in db.Articles
        join version in db.Versions on article.Id equals version.ArticleId
        where article.EditionId == edition && version.State == state && (state != VersionState.Withdrawn || article.WithdrawnAt != null)
            && !(state == VersionState.Withdrawn && db.Versions.Any(later => later.ArticleId == article.Id && later.State == VersionState.Withdrawn && later.Number > version.Number))
        select new LaneRow
        {
            Article = article.Id, Story = article.StoryId, Code = article.ShortCode, Section = version.Section, At = version.ReleasedAt ?? version.CreatedAt, Urgency = null, Reads = null,
        };

    /// <summary>The edition's article of what somebody has in hand; where it has none yet, the one it will be made from.</summary>
    private static IQueryable<LaneRow> Assigned(this ArchiveContext db, EditionId edition) =>
        from assignment in db.Assignments
        join article in db.Articles on assignment.StoryId equals article.StoryId
        where assignment.EditionId == edition
            && (article.EditionId == edition || (article.SourceId == null && !db.Articles.Any(own => own.StoryId == article.StoryId && own.EditionId == edition)))
        select new LaneRow
        {
            Article = article.Id, Story = article.StoryId, Code = article.ShortCode, Section = article.Section, At = assignment.DueAt ?? Never, Urgency = null, Reads = null,
        };

    private static IQueryable<LaneRow> Waiting(this ArchiveContext db, EditionId edition) =>
        from review in db.Reviews
        join article in db.Articles on review.ArticleId equals article.Id
        join version in db.Versions on review.VersionId equals version.Id
        where article.EditionId == edition && review.State == ReviewState.Asked && version.State == VersionState.Draft
        select new LaneRow
        {
            Article = article.Id, Story = article.StoryId, Code = article.ShortCode, Section = version.Section, At = review.AskedAt, Urgency = null, Reads = null,
        };

    private static IQueryable<LaneRow> Planned(this ArchiveContext db, EditionId edition) =>
        from plan in db.Plans
        join article in db.Articles on plan.ArticleId equals article.Id
        where article.EditionId == edition && plan.State == PlanState.Waiting
        select new LaneRow
        {
            Article = article.Id, Story = article.StoryId, Code = article.ShortCode, Section = article.Section, At = plan.DueAt, Urgency = null, Reads = null,
        };

    /// <summary>Made from another version of the source than the one that readers have: the draft where there is one, else what is live.</summary>
    private static IQueryable<LaneRow> Stale(this ArchiveContext db, EditionId edition) =>
        from article in db.Articles
        join version in db.Versions on article.Id equals version.ArticleId
        join source in db.Versions on article.SourceId equals (ArticleId?)source.ArticleId
        where article.EditionId == edition && source.State == VersionState.Live && version.SourceVersionId != null && version.SourceVersionId != source.Id
            && (version.State == VersionState.Draft
                || (version.State == VersionState.Live && !db.Versions.Any(draft => draft.ArticleId == article.Id && draft.State == VersionState.Draft)))
        select new LaneRow
        {
            Article = article.Id, Story = article.StoryId, Code = article.ShortCode, Section = version.Section, At = source.ReleasedAt ?? source.CreatedAt, Urgency = null, Reads = null,
        };
}
