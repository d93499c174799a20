using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Desk.Writing;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>Puts into a row what a finding offers, by the row's form. What was typed there is saved first, and the finding looked for in it.</summary>
internal static class RowMending
{
    public static Task<IResult> MendAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, DraftProof proof, StaffNames names, CancellationToken cancel) =>
        BlockPlacing.WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (seat, draft, block) =>
        {
            var form = await context.Request.ReadFormAsync(cancel);
            var back = form.Text("back") == "findings" ? $"/desk/articles/{id}/findings" : $"/desk/articles/{id}";
            var found = (await proof.OfAsync(draft, cancel)).Find(form.Text("finding"))?.Finding;
            if (found is not { Fix: { } fix, Range: { } range } || found.Place != new PlaceName(block.Id, null) || ProofMending.Mend(block.Text, range, fix) is not { } mended)
            {
                return new LeadTo($"{back}?done=findingGone#b-{block.Id}");
            }
            var outcome = await drafts.SaveBlockAsync(draft.Version.Id, block.Id, block.Revision, mended, seat.Staff, cancel);
            var sent = new SentBlock(draft.Version.Id, block.Revision, mended);
            return await BlockSaving.PageAsync(outcome, id, blockId, sent, seat, reception, drafts, names, cancel) ?? new LeadTo($"{back}?done=mended#b-{block.Id}");
        }, cancel);
}
