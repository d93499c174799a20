using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Register;

/// <summary>What the register says of a block of a draft, for the bench: terms of the source with what the target is to say, and what is wrong in the target.</summary>
internal static class BlockNamesAnswer
{
    public static async Task<IResult> SendAsync(Guid article, Guid block, DraftPaper drafts, DraftNames names, HttpContext context, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-cache, no-store";
        if (await drafts.FindAsync(new ArticleId(article), cancel) is not { } draft
            || (await names.OfAsync(draft, cancel)).FirstOrDefault(row => row.Block.Value == block) is not { } row)
        {
            return Results.Json(new { code = "not-found" }, statusCode: StatusCodes.Status404NotFound);
        }
        return Results.Json(new
        {
            terms = row.Offers.Select(offer => new
            {
                start = offer.Range.Start, end = offer.Range.End, term = offer.Term.Id.Value, source = offer.Source, target = offer.Target, reading = offer.Reading, note = offer.Note,
            }),
            findings = row.Findings.Select(finding => new
            {
                fault = finding.Fault.ToString(), start = finding.Range.Start, end = finding.Range.End, term = finding.Term.Id.Value, written = finding.Written, suggestion = finding.Suggestion,
            }),
        });
    }
}
