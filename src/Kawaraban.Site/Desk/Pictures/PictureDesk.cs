using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Writing;
using Kawaraban.Site.Press.Pictures;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Pictures;

/// <summary>The paper's pictures: taken in, and given their words in each edition.</summary>
internal static class PictureDesk
{
    private const int Shown = 60;

    public static async Task<IResult> ShowAsync(string? edition, HttpContext context, Reception reception, PictureLedger ledger, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var paper = seat.Publication.Find(edition ?? "") ?? seat.Edition;
        return await reception.PageAsync<ShelfPage>(new ShelfView(seat, paper, await ledger.LatestAsync(paper.Id, Shown, cancel)), seat);
    }

    /// <summary>Takes a file in under a free name made of its own; what it says of itself becomes its words in the edition.</summary>
    public static async Task<IResult> TakeAsync(HttpContext context, Reception reception, PictureLedger ledger, RenditionStore store, TimeProvider clock, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var paper = seat.Publication.Find(form.Text("edition")) ?? seat.Edition;
        if (form.Files.GetFile("file") is not { } file)
        {
            return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, "/desk/pictures");
        }
        if (!seat.May(DeskRole.Translator, paper))
        {
            return await reception.NotAllowedAsync(context);
        }
        await using var incoming = file.OpenReadStream();
        var kept = await store.KeepAsync(incoming, cancel);
        if (!kept.Ok)
        {
            var wrong = seat.SayOrElse("pictures.refused." + kept.Refusal.Code.Split('.')[^1], "pictures.refused.other");
            var view = new ShelfView(seat, paper, await ledger.LatestAsync(paper.Id, Shown, cancel), wrong);
            return await reception.PageAsync<ShelfPage>(view, seat, StatusCodes.Status422UnprocessableEntity);
        }
        var id = await FreeNameAsync(file.FileName, ledger, cancel);
        await ledger.PutAsync(EntryOf(id, kept.Value, clock.GetUtcNow()), [WordsOf(id, paper, kept.Value)], cancel);
        return new LeadTo($"/desk/pictures/{id}?edition={paper.Id}&done=picture");
    }

    public static async Task<IResult> EditAsync(string id, string? edition, string? back, HttpContext context, Reception reception, PictureLedger ledger, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var paper = seat.Publication.Find(edition ?? "") ?? seat.Edition;
        return await ledger.ViewAsync(paper.Id, new PictureId(id), cancel) is { } picture
            ? await reception.PageAsync<PictureEditPage>(new PictureEditView(seat, paper, picture, back is null ? $"/desk/pictures?edition={paper.Id}" : OwnPath.Of(back)), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> SaveAsync(string id, HttpContext context, Reception reception, PictureLedger ledger, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (seat.Publication.Find(form.Text("edition")) is not { } paper || await ledger.FindAsync(new PictureId(id), cancel) is not { } picture)
        {
            return await reception.NotFoundAsync(context);
        }
        if (!seat.May(DeskRole.Translator, paper))
        {
            return await reception.NotAllowedAsync(context);
        }
        picture.Kind = FormFields.OneOf<PictureKind>(form.Text("kind")) ?? picture.Kind;
        picture.FocalX = Part(form.Number("focal-x")) ?? picture.FocalX;
        picture.FocalY = Part(form.Number("focal-y")) ?? picture.FocalY;
        var words = new PictureText
        {
            PictureId = picture.Id, EditionId = paper.Id, Caption = form.Text("caption"), Alt = form.Text("alt"),
            Photographer = form.Text("photographer"), Agency = form.Text("agency"),
        };
        await ledger.PutAsync(picture, [words], cancel);
        var back = OwnPath.Of(form.Text("back"));
        return new LeadTo($"{back}{(back.Contains('?', StringComparison.Ordinal) ? '&' : '?')}done=picture");
    }

    private static Picture EntryOf(PictureId id, StoredPicture stored, DateTimeOffset now) => new()
    {
        Id = id, Hash = stored.Hash, Width = stored.Width, Height = stored.Height, ReceivedAt = now,
    };

    private static PictureText WordsOf(PictureId id, Edition paper, StoredPicture stored) => new()
    {
        PictureId = id, EditionId = paper.Id, Caption = stored.Caption ?? "", Photographer = stored.Byline ?? "", Agency = stored.Credit ?? "",
    };

    private static async Task<PictureId> FreeNameAsync(string fileName, PictureLedger ledger, CancellationToken cancel)
    {
        var stem = HeadFields.Named(Path.GetFileNameWithoutExtension(fileName))?.Value ?? "picture";
        stem = stem[..Math.Min(stem.Length, PictureId.MaxLength - 6)].Trim('-');
        var id = new PictureId(stem);
        for (var n = 2; await ledger.FindAsync(id, cancel) is not null; n++)
        {
            id = new PictureId($"{stem}-{n}");
        }
        return id;
    }

    private static double? Part(int? tenths) => tenths is { } some and <= 10 ? some / 10.0 : null;
}
