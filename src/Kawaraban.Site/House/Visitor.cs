using System.Security.Claims;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.House;

/// <summary>Who has come to the desk, as the archive knows them at this moment: asked once a request, whatever a cookie says.</summary>
internal static class Visitor
{
    private static readonly object Place = new();

    /// <summary>Null for a stranger.</summary>
    public static StaffPass? PassOf(this HttpContext context) => context.Items.TryGetValue(Place, out var pass) ? pass as StaffPass : null;

    public static Rights RightsOf(this HttpContext context) => context.PassOf()?.Rights ?? Rights.None;

    public static void Admit(this HttpContext context, StaffPass pass) => context.Items[Place] = pass;

    public static StaffId? IdOf(ClaimsPrincipal? who) => Guid.TryParse(who?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new StaffId(id) : null;
}
