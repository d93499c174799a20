using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Bench;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Register;

/// <summary>What the register says of a block of a draft, for the bench: terms of the source with what the target is to say, and what is wrong in the target.</summary>
internal static class RowNames
{
    public static async Task<IResult> SendAsync(Guid id, Guid blockId, DraftPaper drafts, DraftNames names, HttpContext context, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-cache, no-store";
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { } draft
            || (await names.OfAsync(draft, cancel)).FirstOrDefault(row => row.Block.Value == blockId) is not { } row)
        {
            return ApiProblem.NotFound(ApiProblem.NoBlock, "there is no such draft or block, or the draft is no translation");
        }
        return Results.Json(new NamesAnswer(
            [.. row.Offers.Select(offer => new TermAnswer(offer.Range.Start, offer.Range.End, offer.Term.Id.ToString(), offer.Source, offer.Target, offer.Reading, offer.Note))],
            [.. row.Findings.Select(finding => new NameFindingAnswer(finding.Fault.ToString(), finding.Range.Start, finding.Range.End, finding.Term.Id.Value, finding.Written, finding.Suggestion))]));
    }
}
