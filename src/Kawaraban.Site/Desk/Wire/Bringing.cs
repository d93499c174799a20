using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>A page brought in by its address, and many sources by a list.</summary>
internal static class Bringing
{
    private const int LargestList = 2 * 1024 * 1024;

    public static async Task<IResult> PageAsync(HttpContext context, Reception reception, SourceBook sources, ArrivalBook arrivals, PageIntake pages, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var (paper, refused) = await reception.NamedAsync(context, seat, DeskRole.Editor);
        if (paper is null)
        {
            return refused!;
        }
        var (address, section) = (form.Text("address"), form.Text("section"));
        var brought = SourceFields.IsWeb(address)
            ? await pages.BringAsync(address, paper, paper.Section(new SectionId(section))?.Id, cancel)
            : new PageIntake.Brought(null, "bad-url");
        return brought.Article is { } article
            ? new LeadTo($"/desk/articles/{article}?done=brought")
            : await SayAsync(seat, seat.SayOrElse("wire.why." + brought.Code, "wire.why.other"), reception, sources, arrivals, cancel);
    }

    /// <summary>Every feed of the list that the edition has not yet becomes a source of it. They are paused: somebody looks at each first.</summary>
    public static async Task<IResult> ListAsync(HttpContext context, Reception reception, SourceBook sources, ArrivalBook arrivals, TimeProvider clock, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var (paper, refused) = await reception.NamedAsync(context, seat, DeskRole.Editor);
        if (paper is null)
        {
            return refused!;
        }
        if (await ReadAsync(form.Files.GetFile("file"), cancel) is not { } feeds)
        {
            return await SayAsync(seat, seat["wire.noList"], reception, sources, arrivals, cancel);
        }
        foreach (var (name, address) in feeds.Where(feed => SourceFields.IsWeb(feed.Address)))
        {
            var fields = new SourceFields { Name = NameOf(name, address), Address = address };
            var source = fields.ToSource(paper, seat, clock.GetUtcNow());
            source.IsPaused = true;
            await sources.AddAsync(source, cancel);
        }
        return new LeadTo("/desk/wire?done=listTaken");
    }

    private static async Task<IReadOnlyList<(string Name, string Address)>?> ReadAsync(IFormFile? file, CancellationToken cancel)
    {
        if (file is not { Length: <= LargestList })
        {
            return null;
        }
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        return SubscriptionList.Read(bytes.ToArray());
    }

    private static string NameOf(string name, string address)
    {
        var said = name.Length > 0 ? name : new Uri(address).Host;
        return said.Length > IntakeSource.MaxName ? said[..IntakeSource.MaxName] : said;
    }

    private static async Task<IResult> SayAsync(Seat seat, string wrong, Reception reception, SourceBook sources, ArrivalBook arrivals, CancellationToken cancel) =>
        await reception.PageAsync<SourceListPage>(await SourceListView.OfAsync(seat, sources, arrivals, cancel) with { Wrong = wrong }, seat, StatusCodes.Status422UnprocessableEntity);
}
