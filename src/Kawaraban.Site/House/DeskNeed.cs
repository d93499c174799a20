using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Authorization;

namespace Kawaraban.Site.House;

/// <summary>What a route of the desk asks of whoever comes, in the edition of what the route is about.</summary>
/// <param name="ToLook">For GET and HEAD.</param>
/// <param name="ToChange">For everything else.</param>
internal sealed record DeskNeed(DeskRole ToLook, DeskRole ToChange) : IAuthorizationRequirement;
