using System.Globalization;
using Kawaraban.Language;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>A new fact, typed by hand or begun from a proposal or from the fact whose place it is to take.</summary>
internal sealed class FactEntry(Reception reception, StoryFileBook book, FileProposalBook proposals, FactReading reading, RegisterReading register, FactDesk desk)
{
    public static Task<IResult> NewAsync(
        string key, string? kind, string? article, string? proposal, string? block, int? at, int? over, string? relation, HttpContext context, FactEntry entry, CancellationToken cancel) =>
        entry.ShowAsync(key, new Beginning(FormFields.OneOf<FactKind>(kind) ?? FactKind.Event, Guid.TryParse(article, out var id) ? new ArticleId(id) : null, proposal ?? "", Guid.TryParse(block, out var sentence) ? new BlockId(sentence) : null, at, over, relation ?? ""), context, cancel);

    public static async Task<IResult> EnterAsync(string key, HttpContext context, FactEntry entry, CancellationToken cancel) =>
        await entry.EnterAsync(key, await context.Request.ReadFormAsync(cancel), context, cancel);

    /// <summary>Enters a fact as it was typed, or as a proposal has it; what is wrong is asked for in the form, with all that was typed.</summary>
    /// <param name="done">Where to go on, by the number of the new fact.</param>
    /// <param name="objection">What the file, as it stands, has against it besides; null for nothing.</param>
    public async Task<IResult> EnterAsync(Seat seat, StoryFileView sheet, FactFields fields, Func<int, string> done, HttpContext context, Func<StoryFile, FactFault?>? objection, CancellationToken cancel)
    {
        var typed = await reading.ReadAsync(fields, seat.Rights, sheet, cancel);
        if (typed.Faults.Count > 0)
        {
            return await AskAsync(seat, sheet, fields, typed.Faults, cancel);
        }
        return await desk.EnterAsync(sheet.File.Key, typed.Make, seat.Member!.Name, seat.Staff, typed.Over, objection, cancel) switch
        {
            FactOutcome.Done(var fact) => new LeadTo(done(fact.Number)),
            FactOutcome.Refused(var faults) => await AskAsync(seat, sheet, fields, faults, cancel),
            _ => await reception.NotFoundAsync(context),
        };
    }

    private async Task<IResult> EnterAsync(string key, IFormCollection form, HttpContext context, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var fields = FactFields.Of(form, seat);
        if (await book.FindAsync(key, cancel) is not { } sheet)
        {
            return await reception.NotFoundAsync(context);
        }
        if (form.Text("turn") == "yes")
        {
            return await PageAsync(seat, sheet, fields, [], StatusCodes.Status200OK, cancel);
        }
        return Guid.TryParse(fields.Article, out var article) && await reception.RefusedAsync(context, seat, DeskRole.Editor, new ArticleId(article)) is null
            ? await EnterAsync(seat, sheet, fields, new ArticleId(article), context, cancel)
            : await EnterAsync(seat, sheet, fields, number => string.Create(CultureInfo.InvariantCulture, $"/desk/files/{key}/{number}?done=factEntered"), context, null, cancel);
    }

    /// <summary>Enters a fact of an article, and goes on with the next proposal of it. The one that was mended is done with, whatever was made of it.</summary>
    private async Task<IResult> EnterAsync(Seat seat, StoryFileView sheet, FactFields fields, ArticleId article, HttpContext context, CancellationToken cancel)
    {
        var key = sheet.File.Key;
        var offered = fields.Proposal.Length > 0 ? await proposals.FindAsync(key, article, cancel) : null;
        var answer = await EnterAsync(seat, sheet, fields, number => FileProposals.Path(key, article, "factEntered", number, next: offered?.NextTo(fields.Proposal)?.Fact.Key), context, null, cancel);
        if (answer is LeadTo && offered?.Find(fields.Proposal) is { IsOpen: true } && (await proposals.FindAsync(key, article, cancel))?.Find(fields.Proposal) is { IsOpen: true })
        {
            await proposals.DismissAsync(sheet.File.Id, article, fields.Proposal, seat.Staff, cancel);
        }
        return answer;
    }

    private async Task<IResult> ShowAsync(string key, Beginning from, HttpContext context, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var fields = FactFields.Empty(seat) with { Kind = from.Kind, Clock = seat.Edition.Id.Value };
        if (from.Article is { } named && await reception.RefusedAsync(context, seat, DeskRole.Editor, named) is { } refused)
        {
            return refused;
        }
        if (from.Article is { } article && await proposals.FindAsync(key, article, cancel) is { } offered)
        {
            fields = offered.Find(from.Proposal) is { } proposal ? ProposedFields.ToMend(ProposedFields.Of(fields, proposal, offered, seat.Publication, term => TermNaming.Name(term, seat.Edition)), proposal.Fact)
                : ProposedFields.Of(fields, offered, LanguageOf(seat.Publication[offered.Article.EditionId]), offered.Sentences.FirstOrDefault(sentence => sentence.Block == from.Block && sentence.Start == from.At));
            return await PageAsync(seat, offered.Sheet, Over(fields, offered.Sheet, from, seat, hasProposal: true), [], StatusCodes.Status200OK, cancel);
        }
        return await book.FindAsync(key, cancel) is { } sheet
            ? await PageAsync(seat, sheet, Over(fields, sheet, from, seat, hasProposal: false), [], StatusCodes.Status200OK, cancel)
            : await reception.NotFoundAsync(context);
    }

    private static TextLanguage? LanguageOf(Edition edition) => TextLanguage.TryParse(edition.Language, out var language) ? language : null;

    /// <summary>For a fact that is to take the place of another. What a proposal says counts more than what the older fact said.</summary>
    private static FactFields Over(FactFields fields, StoryFileView sheet, Beginning from, Seat seat, bool hasProposal)
    {
        if (from.Over is not { } number || sheet.File.Find(number) is not { } older)
        {
            return fields;
        }
        var like = fields.Like(older, sheet, term => TermNaming.Name(sheet.Terms[term], seat.Edition)) with { Relation = from.Relation };
        return hasProposal ? fields with { Kind = like.Kind, Series = like.Series, Unit = like.Unit, Form = like.Form, Relation = like.Relation, Other = like.Other, Wordings = like.Wordings } : like;
    }

    private Task<IResult> AskAsync(Seat seat, StoryFileView sheet, FactFields fields, IReadOnlyList<FactFault> faults, CancellationToken cancel) =>
        PageAsync(seat, sheet, fields, faults, StatusCodes.Status422UnprocessableEntity, cancel);

    private async Task<IResult> PageAsync(Seat seat, StoryFileView sheet, FactFields fields, IReadOnlyList<FactFault> faults, int status, CancellationToken cancel)
    {
        var view = new FactFormView(seat, sheet, fields, await register.SuggestedAsync(seat.Edition, sheet.Terms.Values, cancel)) { Faults = faults };
        return await reception.PageAsync<FactFormPage>(view, seat, status);
    }

    private sealed record Beginning(FactKind Kind, ArticleId? Article, string Proposal, BlockId? Block, int? At, int? Over, string Relation);
}
