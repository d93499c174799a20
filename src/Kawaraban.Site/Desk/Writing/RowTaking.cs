using System.Globalization;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Proposals;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>Takes what is offered for a row, by its form. What was typed there is saved first, so that nothing is lost by taking.</summary>
internal static class RowTaking
{
    /// <summary>From here on scripts have no spaces between words.</summary>
    private const char FirstUnspaced = '\u2E80';

    /// <summary>Takes the row in hand: shows what can be done with it, and what names and memory have for it.</summary>
    public static Task<IResult> HandAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel) =>
        BlockPlacing.WithTextSavedAsync(id, blockId, context, reception, drafts, names, (_, _, block) => Task.FromResult<IResult?>(AfterRow.TakenInHand(id, block.Id)), cancel);

    /// <summary>Puts an offered text in place of the row's, or a name or a sentence at its end.</summary>
    public static Task<IResult> InsertAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel) =>
        BlockPlacing.WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (seat, draft, block) =>
        {
            var form = await context.Request.ReadFormAsync(cancel);
            var (whole, end) = (form["whole"].ToString(), form["end"].ToString());
            var text = whole.Length > 0 ? InPlace(draft, block, whole) : AtEnd(block.Text, end);
            var outcome = await drafts.SaveBlockAsync(draft.Version.Id, block.Id, block.Revision, text, seat.Staff, cancel);
            var sent = new SentBlock(draft.Version.Id, block.Revision, text);
            return await BlockSaving.PageAsync(outcome, id, blockId, sent, seat, reception, drafts, names, cancel) ?? AfterRow.Of(form, id, block.Id, "inserted");
        }, cancel);

    public static Task<IResult> TakeAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, ProposalDesk proposals, StaffNames names, CancellationToken cancel) =>
        WithProposalAsync(id, blockId, context, reception, drafts, proposals, names, async (seat, draft, block, proposal) =>
        {
            var outcome = await proposals.TakeAsync(proposal, draft.Version.Id, block.Revision, seat.Staff, cancel);
            var sent = new SentBlock(draft.Version.Id, block.Revision, proposal.Text);
            return await BlockSaving.PageAsync(outcome, id, blockId, sent, seat, reception, drafts, names, cancel) ?? AfterRow.Of(context.Request.Form, id, block.Id, "proposalTaken");
        }, cancel);

    public static Task<IResult> KeepAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, ProposalDesk proposals, StaffNames names, CancellationToken cancel) =>
        WithProposalAsync(id, blockId, context, reception, drafts, proposals, names, async (seat, _, block, proposal) =>
        {
            await proposals.DismissAsync(proposal, seat.Staff, cancel);
            return AfterRow.Of(context.Request.Form, id, block.Id, "proposalKept");
        }, cancel);

    private static Task<IResult> WithProposalAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, ProposalDesk proposals, StaffNames names,
        Func<Seat, DraftView, Block, Proposal, Task<IResult>> act, CancellationToken cancel) =>
        BlockPlacing.WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (seat, draft, block) =>
        {
            var form = await context.Request.ReadFormAsync(cancel);
            return long.TryParse(form["proposal"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && await proposals.FindAsync(draft.Article.Id, number, cancel) is { SettledAt: null } found && found.BlockId == block.Id
                ? await act(seat, draft, block, found)
                : AfterRow.Of(form, id, block.Id, "proposalSettled");
        }, cancel);

    /// <summary>An offer is words: a heading stays one, and is one where its source is.</summary>
    private static string InPlace(DraftView draft, Block block, string words)
    {
        var made = draft.Alignments.Where(alignment => alignment.BlockId == block.Id).Select(alignment => alignment.SourceBlockId).ToList();
        var like = block.Text.Length > 0 ? block.Body : made.Count == 1 ? draft.Source?.Blocks.FirstOrDefault(source => source.Id == made[0])?.Body : null;
        return like switch
        {
            Heading heading => Written.Write(new Heading(heading.Level, InlineText.Parse(words))),
            Note => Written.Write(new Note(InlineText.Parse(words))),
            _ => words,
        };
    }

    /// <summary>With a space between where both have them.</summary>
    private static string AtEnd(string text, string words) =>
        text.Length > 0 && words.Length > 0 && IsSpaced(text[^1]) && IsSpaced(words[0]) ? $"{text} {words}" : text + words;

    private static bool IsSpaced(char c) => c < FirstUnspaced;
}
