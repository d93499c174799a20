using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.Desk.Facts;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Api;

/// <summary>Story files opened, called, and added to by programs, through the reading and the door that the desk's forms use.</summary>
internal static class FactEntryApi
{
    public static async Task<IResult> OpenAsync(HttpContext context, Publication publication, StoryFileBook book, FactDesk desk, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentFile>(context.Request, cancel);
        if (sent is null || (wrong = Unreadable(SentFields.Holed("titles", sent.Titles)) ?? Refused(context, publication, DeskRole.Editor, sent.Titles.Select(title => title.Edition))) is not null)
        {
            return wrong!;
        }
        var faults = await desk.OpenAsync(sent.Key, [.. sent.Titles.Select(Titled)], cancel);
        return faults.Count == 0 ? await FactApi.ShowAsync(sent.Key, context, book, cancel) : FactApi.NotTaken(faults);
    }

    public static async Task<IResult> CallAsync(string key, HttpContext context, Publication publication, StoryFileBook book, FactDesk desk, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentTitle>(context.Request, cancel);
        if (sent is null || (wrong = Refused(context, publication, DeskRole.Editor, [sent.Edition])) is not null)
        {
            return wrong!;
        }
        var faults = await desk.CallAsync(key, Titled(sent), cancel);
        return faults is { Count: > 0 } ? FactApi.NotTaken(faults) : await FactApi.ShowAsync(key, context, book, cancel);
    }

    public static async Task<IResult> EnterAsync(string key, HttpContext context, Publication publication, StoryFileBook book, FactReading reading, FactDesk desk, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentFact>(context.Request, cancel);
        if (sent is null || (wrong = Unreadable(SentFields.Unreadable(sent)) ?? Refused(context, publication, DeskRole.Translator, sent.Wordings.Select(wording => wording.Edition))) is not null)
        {
            return wrong!;
        }
        if (await book.FindAsync(key, cancel) is not { } sheet)
        {
            return FactApi.NoFile();
        }
        var pass = context.PassOf()!;
        var typed = await reading.ReadAsync(SentFields.Of(sent), SentFields.TimeOf(sent), SentFields.AmountOf(sent), pass.Rights, sheet.File, cancel);
        return typed.Faults.Count > 0
            ? FactApi.NotTaken(typed.Faults)
            : await FactApi.AnswerAsync(await desk.EnterAsync(key, typed.Make, pass.Name, pass.Id, typed.Over, file => Numbered(file, sent.Number), cancel), key, context, book, cancel);
    }

    public static async Task<IResult> VouchAsync(string key, int number, HttpContext context, StoryFileBook book, EvidenceReading reading, FactDesk desk, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentEvidence>(context.Request, cancel);
        if (sent is null || (wrong = Unreadable(SentFields.Unreadable(sent))) is not null)
        {
            return wrong!;
        }
        var pass = context.PassOf()!;
        var typed = await reading.ReadAsync(SentFields.Of(sent), pass.Rights, cancel);
        return typed.Evidence is { } evidence
            ? await FactApi.AnswerAsync(await desk.VouchAsync(key, number, evidence, pass.Name, pass.Id, cancel), key, context, book, cancel)
            : FactApi.NotTaken(typed.Faults);
    }

    public static async Task<IResult> TakeBackAsync(string key, int number, int evidence, HttpContext context, StoryFileBook book, FactDesk desk, CancellationToken cancel)
    {
        var (sent, wrong) = await ApiBody.ReadAsync<SentReason>(context.Request, cancel);
        if (sent is null)
        {
            return wrong!;
        }
        var pass = context.PassOf()!;
        var mayAny = pass.Rights.Best >= DeskRole.Editor;
        return await FactApi.AnswerAsync(await desk.TakeBackAsync(key, number, evidence, sent.Reason.Trim(), pass.Name, pass.Id, mayAny, cancel), key, context, book, cancel);
    }

    private static FactFault? Numbered(StoryFile file, int? number) => number is null || number == file.NextNumber ? null : new FactFault("number", "taken");

    private static StoryFileWording Titled(SentTitle title) => new() { EditionId = new EditionId(title.Edition), Title = title.Title.Trim(), About = title.About.ReplaceLineEndings("\n").Trim() };

    private static IResult? Unreadable(string? what) => what is null ? null : ApiProblem.BadRequest(what);

    /// <summary>Why words may not be sent for these editions; null where they may.</summary>
    private static IResult? Refused(HttpContext context, Publication publication, DeskRole needed, IEnumerable<string> editions)
    {
        var named = editions.ToList();
        return named.Distinct().Count() < named.Count ? ApiProblem.BadRequest("an edition is named twice")
            : named.Exists(edition => publication.Find(edition) is null) ? ApiProblem.NotFound("no-edition", "there is no such edition")
            : named.TrueForAll(edition => context.RightsOf().May(needed, new EditionId(edition))) ? null
            : ApiProblem.Of(StatusCodes.Status403Forbidden, ApiProblem.NotAllowed, $"whoever sends words for an edition has the role {StaffRole.NameOf(needed)} in it");
    }
}
