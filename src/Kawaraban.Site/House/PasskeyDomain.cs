using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.House;

/// <summary>
/// For whom passkeys are made: the host of the paper's public address, whatever a request or a proxy says it is. Browsers make them for names
/// over HTTPS, and for this machine; never for an IP address.
/// </summary>
internal static class PasskeyDomain
{
    public static IServiceCollection AddPasskeys(this IServiceCollection services)
    {
        services.AddOptions<IdentityPasskeyOptions>().Configure<PublicAddress>((options, address) =>
        {
            options.ServerDomain = Of(address);
            options.ResidentKeyRequirement = "required";
            options.UserVerificationRequirement = "required";
            options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && context.Origin == address.Origin);
        });
        return services;
    }

    /// <summary>Null where browsers would make none.</summary>
    public static string? Of(PublicAddress address)
    {
        var place = new Uri(address.Origin);
        var isSafe = place.Scheme == Uri.UriSchemeHttps || place.Host == "localhost";
        return isSafe && !IPAddress.TryParse(place.Host.Trim('[', ']'), out _) ? place.Host : null;
    }
}
