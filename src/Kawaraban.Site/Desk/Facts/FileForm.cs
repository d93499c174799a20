using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>Opens a story file: its key, what each edition calls it, what it is about.</summary>
internal static class FileForm
{
    public static async Task<IResult> NewAsync(HttpContext context, Reception reception)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<FileFormPage>(new FileFormView(seat, "", [.. seat.PapersFor(DeskRole.Editor).Select(Empty)]), seat);
    }

    public static async Task<IResult> OpenAsync(HttpContext context, Reception reception, FactDesk desk, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var view = new FileFormView(seat, form.Text("key"), [.. seat.PapersFor(DeskRole.Editor).Select(edition => Typed(form, edition))]);
        var faults = await desk.OpenAsync(view.Key, [.. view.Wordings.Where(wording => wording.Title.Length > 0 || wording.About.Length > 0)], cancel);
        return faults.Count == 0 ? new LeadTo($"/desk/files/{view.Key}?done=fileOpened") : await reception.PageAsync<FileFormPage>(view with { Faults = faults }, seat, StatusCodes.Status422UnprocessableEntity);
    }

    public static async Task<IResult> CallAsync(string key, HttpContext context, Reception reception, StoryFileBook book, FactDesk desk, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var (paper, refused) = await reception.NamedAsync(context, seat, DeskRole.Editor);
        if (refused is not null)
        {
            return refused;
        }
        var wording = Typed(form, paper!);
        var faults = await desk.CallAsync(key, wording, cancel);
        return faults is null || await book.FindAsync(key, cancel) is not { } sheet ? await reception.NotFoundAsync(context)
            : faults.Count == 0 ? new LeadTo($"/desk/files/{key}?done=fileCalled")
            : await reception.PageAsync<FileBoardPage>(new FileBoardView(seat, sheet, FactQuery.All) { Typed = wording, Faults = faults }, seat, StatusCodes.Status422UnprocessableEntity);
    }

    private static StoryFileWording Empty(Edition edition) => new() { EditionId = edition.Id, Title = "", About = "" };

    private static StoryFileWording Typed(IFormCollection form, Edition edition) =>
        new() { EditionId = edition.Id, Title = form.Text($"title-{edition.Id}"), About = form.Text($"about-{edition.Id}").ReplaceLineEndings("\n") };
}
