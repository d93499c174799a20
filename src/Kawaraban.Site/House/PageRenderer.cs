using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.House;

/// <summary>Renders a Razor component to the bytes of a page.</summary>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    private const int UsualPage = 32 * 1024;
    private const int WriteAtOnce = 4 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <typeparam name="T">A page component: it writes the whole document.</typeparam>
    /// <param name="model">The value of the component's parameter named <c>Model</c>.</param>
    public async Task<byte[]> RenderAsync<T>(object model)
        where T : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model }));
            using var page = new MemoryStream(UsualPage);
            await using (var text = new StreamWriter(page, Utf8, WriteAtOnce))
            {
                root.WriteHtmlTo(text);
            }
            return page.ToArray();
        });
    }
}
