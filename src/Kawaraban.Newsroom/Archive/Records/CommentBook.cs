using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What colleagues say of articles and blocks. Whoever is named, and whoever is answered, finds it in their inbox.</summary>
public sealed class CommentBook(IDbContextFactory<ArchiveContext> archive, StaffBook staff, TimeProvider clock)
{
    /// <summary>So many stand under an article; who has more to say should talk.</summary>
    public const int MostShown = 500;

    /// <param name="answerTo">The comment that it answers. What answers an answer answers what that answered.</param>
    /// <returns>Null where there is no such article or comment, or the text is empty or too long.</returns>
    public async Task<Comment?> SayAsync(ArticleId article, BlockId? block, Guid? answerTo, string text, StaffId by, CancellationToken cancel = default)
    {
        var said = text.Trim();
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (said.Length is 0 or > Comment.MaxText || await db.Articles.AsNoTracking().FirstOrDefaultAsync(x => x.Id == article, cancel) is not { } about)
        {
            return null;
        }
        Comment? answered = null;
        if (answerTo is { } wanted && (answered = await TopAsync(db, article, wanted, cancel)) is null)
        {
            return null;
        }
        var comment = new Comment { Id = Guid.CreateVersion7(), ArticleId = article, BlockId = answered is null ? block : answered.BlockId, AnswerTo = answered?.Id, Text = said, By = by, At = clock.GetUtcNow() };
        db.Add(comment);
        await TellAsync(db, comment, answered, about, cancel);
        await db.SaveChangesAsync(cancel);
        return comment;
    }

    /// <summary>Settles a comment with its answers, or opens it again.</summary>
    /// <returns>False where there is none, or it is so already.</returns>
    public async Task<bool> ResolveAsync(Guid id, bool resolved, StaffId by, CancellationToken cancel = default)
    {
        DateTimeOffset? at = resolved ? clock.GetUtcNow() : null;
        StaffId? who = resolved ? by : null;
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Comments.Where(x => x.Id == id && x.AnswerTo == null && x.ResolvedAt.HasValue != resolved)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.ResolvedAt, at).SetProperty(x => x.ResolvedBy, who), cancel) == 1;
    }

    public async Task<Comment?> FindAsync(Guid id, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        return await db.Comments.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, cancel);
    }

    /// <summary>All that is said of the article, the oldest first, each with its answers.</summary>
    public async Task<IReadOnlyList<CommentThread>> OfAsync(ArticleId article, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var all = await db.Comments.AsNoTracking().Where(x => x.ArticleId == article).OrderByDescending(x => x.At).Take(MostShown).ToListAsync(cancel);
        var names = await db.NamesAsync(all.SelectMany(x => new[] { x.By, x.ResolvedBy ?? x.By }), cancel);
        var answers = all.Where(x => x.AnswerTo is not null).OrderBy(x => x.At).ToLookup(x => x.AnswerTo!.Value);
        return [.. all.Where(x => x.AnswerTo is null).OrderBy(x => x.At).Select(x => new CommentThread(x, [.. answers[x.Id]], names))];
    }

    private static async Task<Comment?> TopAsync(ArchiveContext db, ArticleId article, Guid id, CancellationToken cancel)
    {
        var found = await db.Comments.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id && x.ArticleId == article, cancel);
        return found?.AnswerTo is { } top ? await db.Comments.AsNoTracking().FirstOrDefaultAsync(x => x.Id == top, cancel) : found;
    }

    /// <summary>Only who may see the article is told of it, and nobody of their own words.</summary>
    private async Task TellAsync(ArchiveContext db, Comment comment, Comment? answered, Article about, CancellationToken cancel)
    {
        var readers = (await staff.AllAsync(cancel)).Where(row => !row.IsDisabled && row.Id != comment.By && row.Rights.May(DeskRole.Reader, about.EditionId)).ToList();
        var named = Mentions.In(comment.Text, readers.Select(row => (row.Id, row.Name))).ToHashSet();
        db.AddRange(named.Select(to => New(NoticeKind.Mention, to)));
        if (answered is not null && !named.Contains(answered.By) && readers.Any(row => row.Id == answered.By))
        {
            db.Add(New(NoticeKind.Answer, answered.By));
        }

        Notice New(NoticeKind kind, StaffId to) => new()
        {
            To = to, Kind = kind, EditionId = about.EditionId, StoryId = about.StoryId, ArticleId = about.Id, Place = $"c-{answered?.Id ?? comment.Id}", By = comment.By, At = comment.At,
            Text = comment.Text.Length > Notice.MaxText ? comment.Text[..Notice.MaxText] : comment.Text,
        };
    }
}
