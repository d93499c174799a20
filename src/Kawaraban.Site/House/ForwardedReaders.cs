using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.House;

internal static class ForwardedReaders
{
    /// <summary>Behind the proxies that the setting names, a request is its reader's again. Without any, no forwarded header is looked at.</summary>
    public static void UseProxies(this IApplicationBuilder app)
    {
        var proxies = app.ApplicationServices.GetRequiredService<PaperSetting>().Proxies;
        if (proxies.Count > 0)
        {
            app.UseForwardedHeaders(Trusting(proxies));
        }
    }

    private static ForwardedHeadersOptions Trusting(IReadOnlyList<System.Net.IPAddress> proxies)
    {
        // The chain is followed from the near end as far as it is ours; how long it is does not matter.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        // The framework trusts this machine unasked; here only who was named.
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(proxy);
        }
        return options;
    }
}
