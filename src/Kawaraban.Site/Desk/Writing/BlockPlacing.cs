using System.Globalization;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>
/// Adds blocks, moves them, takes them out, says what they were made from. The text that a block's form sends along is saved first, so that
/// a button never costs what was typed.
/// </summary>
internal static class BlockPlacing
{
    /// <summary>A block at the top, after another, or for a source block that has no place.</summary>
    public static async Task<IResult> AddAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, PasteUp pasteUp, SourceWatch watch, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var version = new VersionId(form.Id("version") ?? Guid.Empty);
        var after = form.Id("after") is { } above ? new BlockId(above) : (BlockId?)null;
        if (form.Id("source") is not { } source || form.Id("seen") is not { } seen)
        {
            return await drafts.AddBlockAsync(version, after, "", seat.Staff, cancel) is SaveOutcome.Added(var own) ? Back(id, "added", own) : await GoneAsync(reception, seat, id);
        }
        var text = (await watch.OfAsync(version, cancel))?.Latest[new BlockId(source)] ?? "";
        return await pasteUp.TakeInAsync(version, new BlockId(source), new VersionId(seen), after, TakenOver(text), seat.Staff, cancel) is SaveOutcome.Added(var added)
            ? Back(id, "broughtBack", added)
            : await GoneAsync(reception, seat, id);
    }

    public static Task<IResult> AddAfterAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel) =>
        WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (seat, draft, block) =>
            await drafts.AddBlockAsync(draft.Version.Id, block.Id, "", seat.Staff, cancel) is SaveOutcome.Added(var added) ? Back(id, "added", added) : null, cancel);

    /// <summary>Puts a box of a story file below a block.</summary>
    public static Task<IResult> BoxAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel) =>
        WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (seat, draft, block) =>
            Written.Read(Written.FileMark + context.Request.Form.Text("box")) is FileBox box
            && await drafts.AddBlockAsync(draft.Version.Id, block.Id, Written.Write(box), seat.Staff, cancel) is SaveOutcome.Added(var added) ? Back(id, "added", added) : null, cancel);

    public static Task<IResult> UpAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel) =>
        MoveAsync(id, blockId, up: true, context, reception, drafts, names, cancel);

    public static Task<IResult> DownAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel) =>
        MoveAsync(id, blockId, up: false, context, reception, drafts, names, cancel);

    public static Task<IResult> RemoveAsync(Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel) =>
        WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (seat, draft, block) =>
        {
            var outcome = await drafts.RemoveBlockAsync(draft.Version.Id, block.Id, block.Revision, seat.Staff, cancel);
            var sent = new SentBlock(draft.Version.Id, block.Revision, block.Text);
            return await BlockSaving.PageAsync(outcome, id, blockId, sent, seat, reception, drafts, names, cancel) ?? new LeadTo($"/desk/articles/{id}?done=removed");
        }, cancel);

    public static Task<IResult> AlignAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, SourceWatch watch, StaffNames names, CancellationToken cancel) =>
        WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (_, draft, block) =>
        {
            var form = await context.Request.ReadFormAsync(cancel);
            if (await watch.OfAsync(draft.Version.Id, cancel) is not { Latest: var latest })
            {
                return null;
            }
            var sources = Numbers(form.Text("sources")).Where(number => number <= latest.Blocks.Count).Select(number => latest.Blocks[number - 1].Id).ToList();
            return await drafts.AlignAsync(draft.Version.Id, block.Id, sources, latest.Id, cancel) ? AfterRow.Of(form, id, block.Id, "aligned") : null;
        }, cancel);

    private static Task<IResult> MoveAsync(
        Guid id, Guid blockId, bool up, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names, CancellationToken cancel) =>
        WithTextSavedAsync(id, blockId, context, reception, drafts, names, async (seat, draft, block) =>
        {
            await drafts.MoveBlockAsync(draft.Version.Id, block.Id, up, seat.Staff, cancel);
            return AfterRow.Of(context.Request.Form, id, block.Id, "moved");
        }, cancel);

    /// <summary>Saves the form's text where it differs from the block's, then acts on the block as it is then.</summary>
    internal static async Task<IResult> WithTextSavedAsync(
        Guid id, Guid blockId, HttpContext context, Reception reception, DraftPaper drafts, StaffNames names,
        Func<Seat, DraftView, Block, Task<IResult?>> act, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var sent = await SentBlock.ReadAsync(context.Request, cancel);
        var draft = await drafts.FindAsync(new ArticleId(id), cancel);
        var block = draft?.Blocks.FirstOrDefault(block => block.Id.Value == blockId);
        if (sent is null || draft is null || block is null || draft.Version.Id != sent.Version)
        {
            return await reception.PageAsync<UnsavedPage>(new UnsavedView(seat, "blockGone", sent?.Text ?? "", $"/desk/articles/{id}"), seat, StatusCodes.Status404NotFound);
        }
        if (Written.Clean(sent.Text) != block.Text)
        {
            var outcome = await drafts.SaveBlockAsync(sent.Version, block.Id, sent.Base, sent.Text, seat.Staff, cancel);
            if (await BlockSaving.PageAsync(outcome, id, blockId, sent, seat, reception, drafts, names, cancel) is { } stopped)
            {
                return stopped;
            }
            block = (await drafts.FindAsync(new ArticleId(id), cancel))?.Blocks.FirstOrDefault(x => x.Id == block.Id) ?? block;
        }
        return await act(seat, draft, block) ?? await GoneAsync(reception, seat, id);
    }

    /// <summary>What has no words to translate comes back whole, unless it is longer than a block may be.</summary>
    private static string TakenOver(string source) =>
        Written.Read(source) is PictureBody { Caption: null } or LinkCard or FileBox && source.Length <= Written.MaxLength ? source : "";

    private static IEnumerable<int> Numbers(string text) => text
        .Split([' ', ',', '、', '\u3000'], StringSplitOptions.RemoveEmptyEntries)
        .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(number => number > 0)
        .Distinct();

    private static LeadTo Back(Guid id, string done, BlockId block) => new($"/desk/articles/{id}?done={done}#b-{block}");

    private static Task<IResult> GoneAsync(Reception reception, Seat seat, Guid id) =>
        reception.TellAsync(seat, "draftGone", StatusCodes.Status404NotFound, $"/desk/articles/{id}");
}
