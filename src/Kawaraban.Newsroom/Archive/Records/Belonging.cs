using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Which edition a thing of the desk belongs to: the door asks before it lets anybody at it. What is not there belongs to none.</summary>
public sealed class Belonging(IDbContextFactory<ArchiveContext> archive)
{
    public Task<IReadOnlyList<EditionId>> OfArticleAsync(Guid id, CancellationToken cancel = default) =>
        AskAsync(db => db.Articles.Where(x => x.Id == new ArticleId(id)).Select(x => x.EditionId), cancel);

    /// <summary>Every edition that has an article of the story.</summary>
    public Task<IReadOnlyList<EditionId>> OfStoryAsync(Guid id, CancellationToken cancel = default) =>
        AskAsync(db => db.Articles.Where(x => x.StoryId == new StoryId(id)).Select(x => x.EditionId), cancel);

    /// <summary>What a wire tells of a story concerns every edition that has it.</summary>
    public Task<IReadOnlyList<EditionId>> OfAdvisoryAsync(long id, CancellationToken cancel = default) =>
        AskAsync(db => db.Advisories.Where(x => x.Id == id).SelectMany(x => db.Articles.Where(article => article.StoryId == x.StoryId)).Select(x => x.EditionId), cancel);

    public Task<IReadOnlyList<EditionId>> OfSourceAsync(Guid id, CancellationToken cancel = default) =>
        AskAsync(db => db.Sources.Where(x => x.Id == new IntakeSourceId(id)).Select(x => x.EditionId), cancel);

    public Task<IReadOnlyList<EditionId>> OfCommentAsync(Guid id, CancellationToken cancel = default) =>
        AskAsync(db => db.Comments.Where(x => x.Id == id).SelectMany(x => db.Articles.Where(article => article.Id == x.ArticleId)).Select(x => x.EditionId), cancel);

    /// <summary>A stop concerns every edition that has the story.</summary>
    public Task<IReadOnlyList<EditionId>> OfStopAsync(long id, CancellationToken cancel = default) =>
        AskAsync(db => db.Stops.Where(x => x.Id == id).SelectMany(x => db.Articles.Where(article => article.StoryId == x.StoryId)).Select(x => x.EditionId), cancel);

    /// <summary>A correction elsewhere is decided on by the edition whose article may need one.</summary>
    public Task<IReadOnlyList<EditionId>> OfCorrectionAsync(long id, CancellationToken cancel = default) =>
        AskAsync(db => db.CorrectionDecisions.Where(x => x.Id == id).SelectMany(x => db.Articles.Where(article => article.Id == x.ArticleId)).Select(x => x.EditionId), cancel);

    private async Task<IReadOnlyList<EditionId>> AskAsync(Func<ArchiveContext, IQueryable<EditionId>> ask, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await ask(db).Distinct().ToListAsync(cancel);
    }
}
