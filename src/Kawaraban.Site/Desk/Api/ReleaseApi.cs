using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Api;

/// <summary>Releases by programs: of the draft that they name by its stamp, under the same law as everybody's.</summary>
internal static class ReleaseApi
{
    public static async Task<IResult> DoAsync(Guid id, HttpContext context, ReleaseDesk desk, StaleWatch stale, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentRelease>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        if (sent.Kind is not ("update" or "correction") || sent.Note.Length > 1000)
        {
            return ApiProblem.BadRequest("kind is update or correction, the note has at most 1,000 characters");
        }
        var kind = sent.Kind == "correction" ? ReleaseKind.Correction : ReleaseKind.Update;
        switch (await desk.ReleaseAsync(new ArticleId(id), sent.Stamp, kind, sent.Note, context.PassOf()!.Id, cancel: cancel))
        {
            case ReleaseOutcome.Released released:
                // The release stands, whoever hung up: readers of this node get it at once.
                await stale.CatchUpAsync(CancellationToken.None);
                return Results.Json(new ReleasedAnswer(released.Release.Id, released.Release.Kind.ToString().ToLowerInvariant(), released.Release.At, released.Address.Path));
            case ReleaseOutcome.Moved:
                return ApiProblem.Of(StatusCodes.Status409Conflict, "moved", "the draft was saved after it was looked at");
            case ReleaseOutcome.Refused(var objections):
                var codes = objections.Select(objection => objection.Code).ToList();
                var status = codes.Contains("not-reviewed") ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
                return ApiProblem.Of(status, "not-ready", "something keeps the draft from its release", new KeyValuePair<string, object?>("objections", codes));
            default:
                return ApiProblem.NotFound(ApiProblem.NoDraft, "the article has no draft");
        }
    }
}
