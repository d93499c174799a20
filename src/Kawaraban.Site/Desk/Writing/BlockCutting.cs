using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>Splits blocks, joins them, and takes the last change of the order back.</summary>
internal static class BlockCutting
{
    /// <summary>At the first empty line of the text that the form sends.</summary>
    public static async Task<IResult> SplitAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, PasteUp pasteUp, StaffNames names, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        if (await SentBlock.ReadAsync(context.Request, cancel) is not { } sent)
        {
            return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, Writing(id));
        }
        var text = sent.Text.ReplaceLineEndings("\n");
        var at = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (at < 0)
        {
            return await reception.PageAsync<UnsavedPage>(new UnsavedView(seat, "noEmptyLine", sent.Text, Writing(id)), seat, StatusCodes.Status422UnprocessableEntity);
        }
        var outcome = await pasteUp.SplitAsync(sent.Version, new BlockId(blockId), sent.Base, text[..at], text[at..].Trim('\n'), seat.Staff, cancel);
        return outcome is SaveOutcome.Added
            ? AfterRow.Of(context.Request.Form, id, new BlockId(blockId), "split")
            : await BlockSaving.PageAsync(outcome, id, blockId, sent, seat, reception, drafts, names, cancel) ?? new LeadTo(Writing(id));
    }

    public static Task<IResult> MergeAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, PasteUp pasteUp, StaffNames names, CancellationToken cancel) =>
        BlockPlacing.WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (seat, draft, block) =>
        {
            var form = await context.Request.ReadFormAsync(cancel);
            var next = draft.Blocks.SkipWhile(x => x.Id != block.Id).Skip(1).FirstOrDefault();
            if (next is null || form.Number("next") is not { } nextRevision)
            {
                return null;
            }
            var joined = Joined(block.Text, next.Text, seat.Publication[draft.Article.EditionId].Typography.PhraseBreaks ? "" : " ");
            var outcome = await pasteUp.MergeWithNextAsync(draft.Version.Id, block.Id, block.Revision, nextRevision, joined, seat.Staff, cancel);
            var sent = new SentBlock(draft.Version.Id, block.Revision, joined);
            return await BlockSaving.PageAsync(outcome, id, blockId, sent, seat, reception, drafts, names, cancel) ?? AfterRow.Of(form, id, block.Id, "merged");
        }, cancel);

    public static async Task<IResult> UndoAsync(Guid id, HttpContext context, Reception reception, PasteUp pasteUp, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        return await pasteUp.UndoAsync(new VersionId(form.Id("version") ?? Guid.Empty), seat.Staff, cancel) is SaveOutcome.Saved
            ? new LeadTo($"{Writing(id)}?done=undone")
            : await reception.TellAsync(seat, "notUndone", StatusCodes.Status409Conflict, Writing(id));
    }

    /// <summary>In a script without spaces nothing stands between two sentences.</summary>
    private static string Joined(string first, string second, string between) => first.Length == 0 ? second : second.Length == 0 ? first : first + between + second;

    private static string Writing(Guid id) => $"/desk/articles/{id}";
}
