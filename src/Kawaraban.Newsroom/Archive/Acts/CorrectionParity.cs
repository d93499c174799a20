using Kawaraban.Newsroom.Corrections;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>
/// A correction in one language asks every other language of the story for a decision, in the transaction that releases it. A correction that
/// was released because of another is its counterpart, and asks nobody who was asked already.
/// </summary>
internal static class CorrectionParity
{
    public static async Task FollowAsync(ArchiveContext db, Article article, Release release, DateTimeOffset now, CancellationToken cancel)
    {
        if (release.Kind != ReleaseKind.Correction)
        {
            return;
        }
        var applied = await db.CorrectionDecisions.Where(x => x.ArticleId == article.Id && x.Answer == CorrectionAnswer.Apply && x.CounterpartId == null).ToListAsync(cancel);
        foreach (var decision in applied)
        {
            decision.CounterpartId = release.Id;
        }
        var asked = await AskAsync(db, article, release, [.. applied.Select(x => x.CorrectionId)], cancel);
        await StaleAsync(db, article.StoryId, release.At, cancel);
        await db.SaveChangesAsync(cancel);
        await db.TellAsync(cancel, [.. asked.Select(other => Happening.Of(HappeningType.CorrectionAsked, other, now, new HappeningFacts { Correction = release.Id }))]);
    }

    /// <summary>Pages that show a notice show its counterpart beside it: those of the story, and each edition's list of corrections.</summary>
    public static async Task StaleAsync(ArchiveContext db, StoryId story, DateTimeOffset at, CancellationToken cancel)
    {
        var editions = await db.Articles.AsNoTracking().Where(x => x.StoryId == story).Select(x => x.EditionId).ToListAsync(cancel);
        db.Add(new PressOrder { Tags = string.Join('\n', editions.Select(PageTag.Edition).Prepend(PageTag.Story(story))), At = at });
    }

    /// <summary>Everybody who has the story, live or in work, but who knows of it: whoever made this correction, and whom it answers.</summary>
    private static async Task<IReadOnlyList<Article>> AskAsync(ArchiveContext db, Article article, Release release, IReadOnlyList<long> answered, CancellationToken cancel)
    {
        var others = await db.Articles.AsNoTracking()
            .Where(x => x.StoryId == article.StoryId && x.Id != article.Id && db.Versions.Any(v => v.ArticleId == x.Id && (v.State == VersionState.Live || v.State == VersionState.Draft)))
            .ToListAsync(cancel);
        var knowing = await db.Releases.AsNoTracking().Where(x => answered.Contains(x.Id)).Select(x => x.ArticleId)
            .Union(db.CorrectionDecisions.Where(x => answered.Contains(x.CorrectionId)).Select(x => x.ArticleId)).ToListAsync(cancel);
        var asked = others.Where(other => !knowing.Contains(other.Id)).ToList();
        db.AddRange(asked.Select(other => new CorrectionDecision { CorrectionId = release.Id, ArticleId = other.Id, OpenedAt = release.At }));
        return asked;
    }
}
