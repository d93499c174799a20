using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>Writes down for webhooks what happened, within the transaction of the act: what is told has happened, and what has happened is told.</summary>
internal static class Tellings
{
    /// <summary>Where no webhook wishes to hear of it, nothing is written.</summary>
    public static async Task TellAsync(this ArchiveContext db, CancellationToken cancel, params IReadOnlyList<Happening> happenings)
    {
        if (happenings.Count == 0 || await db.Webhooks.AsNoTracking().ToListAsync(cancel) is not { Count: > 0 } webhooks)
        {
            return;
        }
        foreach (var happening in happenings)
        {
            db.AddRange(webhooks.Where(webhook => webhook.Hears(happening)).Select(webhook => new Delivery { WebhookId = webhook.Id, Happening = happening, NextAt = happening.At }));
        }
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The release itself, and to each of its translations that the source has changed.</summary>
    public static async Task TellReleaseAsync(
        this ArchiveContext db, Article article, ArticleVersion live, Release release, Publication publication, DateTimeOffset now, CancellationToken cancel)
    {
        if (!await db.Webhooks.AnyAsync(cancel))
        {
            return;
        }
        var facts = new HappeningFacts
        {
            Version = live.Number, Release = release.Id, ReleasedAt = release.At, Headline = live.Headline, Note = release.Note.Length > 0 ? release.Note : null, Source = await db.SourceAsync(article, cancel),
        };
        await db.TellAsync(cancel, [Happening.Of(TypeOf(release.Kind), article, now, facts), .. await db.SourceChangedAsync(article, live, publication, now, cancel)]);
    }

    /// <summary>To each translation that its source was taken from readers. A stop says so by itself, of every edition.</summary>
    public static async Task TellSourceWithdrawnAsync(this ArchiveContext db, Article source, Release withdrawal, DateTimeOffset now, CancellationToken cancel)
    {
        var number = await db.Versions.Where(x => x.Id == withdrawal.VersionId).Select(x => x.Number).FirstAsync(cancel);
        var facts = new HappeningFacts { Source = new SourceFacts(source.Id.Value, source.EditionId.Value, number) };
        await db.TellAsync(cancel, [.. (await db.TranslationsAsync(source.Id, cancel)).Select(translation => Happening.Of(HappeningType.SourceWithdrawn, translation, now, facts))]);
    }

    public static async Task TellLiftedAsync(this ArchiveContext db, Stop stop, EditionId edition, DateTimeOffset now, CancellationToken cancel)
    {
        if (await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.StoryId == stop.StoryId && x.EditionId == edition, cancel) is { } article)
        {
            await db.TellAsync(cancel, Happening.Of(HappeningType.StoryLifted, article, now, new HappeningFacts { Stop = stop.Id }));
        }
    }

    public static async Task TellReviewAsync(this ArchiveContext db, string type, ArticleVersion draft, StaffId by, DateTimeOffset now, CancellationToken cancel)
    {
        var article = await db.Articles.AsNoTracking().FirstAsync(x => x.Id == draft.ArticleId, cancel);
        await db.TellAsync(cancel, Happening.Of(type, article, now, new HappeningFacts { Version = draft.Number, By = by.Value }));
    }

    private static async Task<IReadOnlyList<Happening>> SourceChangedAsync(
        this ArchiveContext db, Article source, ArticleVersion live, Publication publication, DateTimeOffset now, CancellationToken cancel)
    {
        var classes = await db.SourceChanges.AsNoTracking().Where(x => x.ToVersionId == live.Id).Select(x => x.Class).ToListAsync(cancel);
        if (classes.Count == 0)
        {
            return [];
        }
        var facts = new HappeningFacts
        {
            Source = new SourceFacts(source.Id.Value, source.EditionId.Value, live.Number),
            Changes = classes.CountBy(kind => kind).OrderBy(kind => kind.Key).ToDictionary(kind => JsonName.Of(kind.Key), kind => kind.Value),
        };
        return
        [
            .. (await db.TranslationsAsync(source.Id, cancel)).Select(translation =>
            {
                var treatments = publication.Find(translation.EditionId.Value)?.SourceChanges ?? new Treatments();
                return Happening.Of(HappeningType.SourceChanged, translation, now, facts with { Treatment = JsonName.Of(classes.Max(kind => treatments[kind])) });
            }),
        ];
    }

    private static async Task<SourceFacts?> SourceAsync(this ArchiveContext db, Article article, CancellationToken cancel)
    {
        if (article.SourceId is not { } id || await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel) is not { } source)
        {
            return null;
        }
        var number = await db.Versions.Where(x => x.ArticleId == id && x.State == VersionState.Live).Select(x => (int?)x.Number).FirstOrDefaultAsync(cancel);
        return number is null ? null : new SourceFacts(id.Value, source.EditionId.Value, number.Value);
    }

    private static async Task<IReadOnlyList<Article>> TranslationsAsync(this ArchiveContext db, ArticleId source, CancellationToken cancel) =>
        await db.Articles.AsNoTracking().Where(x => x.SourceId == source).OrderBy(x => x.Id).ToListAsync(cancel);

    private static string TypeOf(ReleaseKind kind) => kind switch
    {
        ReleaseKind.First => HappeningType.ArticleReleased,
        ReleaseKind.Update => HappeningType.ArticleUpdated,
        ReleaseKind.Correction => HappeningType.ArticleCorrected,
        _ => HappeningType.ArticleWithdrawn,
    };
}
