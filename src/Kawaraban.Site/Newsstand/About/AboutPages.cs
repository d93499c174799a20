using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.About;

/// <summary>Who publishes the paper.</summary>
internal sealed class AboutPages(Kiosk kiosk)
{
    public Task SendAsync(HttpContext context, Edition edition) => kiosk.HandOutAsync(context, edition, Paths.About(edition), async _ => new PageDraft
    {
        Body = await kiosk.RenderAsync<AboutPage>(edition),
        Tags = [],
    });
}
