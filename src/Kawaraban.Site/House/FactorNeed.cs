using Microsoft.AspNetCore.Authorization;

namespace Kawaraban.Site.House;

/// <summary>Where the paper wants it so: a second factor of whoever comes.</summary>
/// <param name="ToLook">For GET and HEAD too, so that nobody fills in a form in vain.</param>
internal sealed record FactorNeed(bool ToLook) : IAuthorizationRequirement;
