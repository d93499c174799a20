using Kawaraban.Site.House;
using Microsoft.AspNetCore.Routing;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>The story files at the desk: read by all, worded and vouched for by translators, decided on by editors.</summary>
internal static class FactRoutes
{
    public static void MapFacts(this RouteGroupBuilder staff)
    {
        staff.MapRead("/files", FileBoard.ListAsync);
        staff.MapRead("/files/{key}", FileBoard.ShowAsync);
        staff.MapRead("/files/{key}/{number:int}", FactSheet.ShowAsync);
        staff.MapWrite("/files/{key}/{number:int}/wording", FactSheet.WordAsync);
        staff.MapWrite("/files/{key}/{number:int}/evidence", FactSheet.VouchAsync);
    }

    public static void MapFactActs(this RouteGroupBuilder editors) => editors.MapWrite("/files/{key}/{number:int}/act", FactSheet.ActAsync);
}
