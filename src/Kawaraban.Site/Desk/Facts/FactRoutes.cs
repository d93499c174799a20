using Kawaraban.Site.House;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>The story files at the desk: read by all, worded and vouched for by translators, opened, added to and decided on by editors.</summary>
internal static class FactRoutes
{
    public static IServiceCollection AddFacts(this IServiceCollection services) => services
        .AddSingleton<RegisterReading>()
        .AddSingleton<EvidenceReading>()
        .AddSingleton<FactReading>()
        .AddScoped<FactSheet>()
        .AddScoped<FactEntry>()
        .AddScoped<FileProposals>()
        .AddScoped<WordingOffers>();

    public static void MapFacts(this RouteGroupBuilder staff)
    {
        staff.MapRead("/files", FileBoard.ListAsync);
        staff.MapRead("/files/{key}", FileBoard.ShowAsync);
        staff.MapRead("/files/{key}/proposals", FileProposals.ShowAsync);
        staff.MapWrite("/files/{key}/proposals/vouch", FileProposals.VouchAsync);
        staff.MapWrite("/files/{key}/proposals/undo-vouch", FileProposals.UndoVouchAsync);
        staff.MapWrite("/files/{key}/proposals/wordings", WordingOffers.TakeAsync);
        staff.MapRead("/files/{key}/{number:int}", FactSheet.ShowAsync);
        staff.MapWrite("/files/{key}/{number:int}/wording", FactSheet.WordAsync);
        staff.MapWrite("/files/{key}/{number:int}/evidence", FactSheet.VouchAsync);
        staff.MapWrite("/files/{key}/{number:int}/evidence/{evidence:int}/take-back", FactSheet.TakeBackAsync);
    }

    public static void MapFactActs(this RouteGroupBuilder editors)
    {
        editors.MapRead("/files/new", FileForm.NewAsync);
        editors.MapWrite("/files", FileForm.OpenAsync);
        editors.MapWrite("/files/{key}/title", FileForm.CallAsync);
        editors.MapRead("/files/{key}/new", FactEntry.NewAsync);
        editors.MapWrite("/files/{key}/facts", FactEntry.EnterAsync);
        editors.MapWrite("/files/{key}/proposals/take", FileProposals.TakeAsync);
        editors.MapWrite("/files/{key}/proposals/dismiss", FileProposals.DismissAsync);
        editors.MapWrite("/files/{key}/proposals/dismiss-rest", FileProposals.DismissRestAsync);
        editors.MapWrite("/files/{key}/proposals/bring-back", FileProposals.BringBackAsync);
        editors.MapWrite("/files/{key}/proposals/undo", FileProposals.UndoAsync);
        editors.MapWrite("/files/{key}/{number:int}/act", FactSheet.ActAsync);
    }
}
