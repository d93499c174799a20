using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>Saves a head; where somebody saved it in between, both are shown.</summary>
internal static class HeadSaving
{
    public static async Task<IResult> SaveAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, AuthorBook book, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { } draft)
        {
            return await reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
        }
        var authors = await book.AllAsync(draft.Article.EditionId, cancel);
        if (HeadFields.Read(form, seat.Publication[draft.Article.EditionId], draft, authors.Select(author => author.Id).ToHashSet()) is not { } sent)
        {
            return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, $"/desk/articles/{id}");
        }
        return await drafts.SaveHeadAsync(new VersionId(sent.Version), sent.Base, sent.Head, seat.Staff, cancel) switch
        {
            SaveOutcome.Saved => new LeadTo($"/desk/articles/{id}?done=head"),
            SaveOutcome.Conflict conflict => await reception.PageAsync<HeadConflictPage>(
                new HeadConflictView(seat, draft, sent with { Base = conflict.Revision }, authors), seat, StatusCodes.Status409Conflict),
            _ => await reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}"),
        };
    }
}
