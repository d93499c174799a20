using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Api;

/// <summary>Stories taken, handed over and given back by programs.</summary>
internal static class AssignmentApi
{
    public static async Task<IResult> TakeAsync(string edition, Guid story, HttpContext context, Publication publication, AssignmentBook book, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentTake>(context.Request, cancel);
        return sent is null ? wrong! : await ActAsync(edition, context, publication, book, (paper, pass) => book.TakeAsync(new StoryId(story), paper.Id, pass.Id, sent.Due, cancel));
    }

    public static async Task<IResult> HandOverAsync(string edition, Guid story, HttpContext context, Publication publication, AssignmentBook book, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentHandOver>(context.Request, cancel);
        return sent is null ? wrong! : await ActAsync(edition, context, publication, book, (paper, pass) =>
            book.HandOverAsync(new StoryId(story), paper.Id, pass.Id, pass.Rights.May(DeskRole.Editor, paper.Id), new StaffId(sent.To), sent.Due, sent.Note, cancel));
    }

    public static async Task<IResult> GiveBackAsync(string edition, Guid story, HttpContext context, Publication publication, AssignmentBook book, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentNote>(context.Request, cancel);
        return sent is null ? wrong! : await ActAsync(edition, context, publication, book, (paper, pass) =>
            book.GiveBackAsync(new StoryId(story), paper.Id, pass.Id, pass.Rights.May(DeskRole.Editor, paper.Id), sent.Note, cancel));
    }

    internal static AssignmentAnswer? AnswerOf(Assignment? assignment, string name) => assignment is null ? null : new(assignment.Holder.Value, name, assignment.Since, assignment.DueAt);

    private static async Task<IResult> ActAsync(string edition, HttpContext context, Publication publication, AssignmentBook book, Func<Edition, StaffPass, Task<AssignmentOutcome>> act)
    {
        if (publication.Find(edition) is not { } paper)
        {
            return ApiProblem.NotFound("no-edition", "there is no such edition");
        }
        return await act(paper, context.PassOf()!) switch
        {
            AssignmentOutcome.Done(null) => Results.Json(new AssignmentAnswer(null, "", null, null)),
            AssignmentOutcome.Done({ } assignment) => Results.Json(AnswerOf(assignment, (await book.FindAsync(assignment.StoryId, assignment.EditionId, context.RequestAborted))?.Name ?? "")),
            AssignmentOutcome.Held(var assignment, var name) => ApiProblem.Of(
                StatusCodes.Status409Conflict, "held", $"{(name.Length > 0 ? name : "former staff")} has it", new KeyValuePair<string, object?>("assignment", AnswerOf(assignment, name))),
            AssignmentOutcome.NotAllowed => ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, ApiProblem.NotPossible, "it can only go to somebody who may write in the edition, with a note of at most 1,000 characters"),
            _ => ApiProblem.NotFound("no-assignment", "there is no such story, or nobody has it"),
        };
    }
}
