using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.House;

/// <summary>
/// A cookie that is Secure even where the request came by plain HTTP: browsers take such cookies from localhost, and behind a proxy the
/// reader's side is HTTPS.
/// </summary>
internal sealed class AlwaysSecureCookie : CookieBuilder
{
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure = true;
        return options;
    }
}
