using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.House;

/// <summary>The headers that every answer carries, whatever its route and status.</summary>
internal static class SecurityHeaders
{
    public const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'";

    /// <summary>For files that are no pages: pictures, feeds.</summary>
    public const string FilePolicy = "sandbox; default-src 'none'";

    private static readonly (string Name, string Value)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()"),
    ];

    public static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        var isDesk = context.Request.Path.StartsWithSegments(StaffEntrance.Root);
        foreach (var (name, value) in Always)
        {
            headers[name] = value;
        }
        headers["Content-Security-Policy"] = PagePolicy;
        headers["Referrer-Policy"] = isDesk ? "no-referrer" : "strict-origin-when-cross-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (isDesk)
        {
            headers.CacheControl = "no-store";
        }
    }
}
