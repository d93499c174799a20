using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>A line of the source as its readers see it: marks as they look, not as they are written. Made without a template, so that no space comes between runs.</summary>
public sealed class SourceInline : ComponentBase
{
    [Parameter, EditorRequired]
    public InlineText Text { get; set; } = InlineText.Empty;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var run in Text.Runs)
        {
            var open = OpenLink(builder, run.Href) + Open(builder, run.Language is null ? null : "span", run.Language) + Open(builder, run.Marks.HasFlag(Marks.Strong) ? "strong" : null)
                + Open(builder, run.Marks.HasFlag(Marks.Emphasis) ? "em" : null) + Open(builder, run.Marks.HasFlag(Marks.Code) ? "code" : null);
            if (run.Reading is { } reading)
            {
                builder.AddContent(6, run.Text);
                Open(builder, "small");
                builder.AddContent(7, $"（{reading}）");
                builder.CloseElement();
            }
            else
            {
                builder.AddContent(8, run.Text);
            }
            for (; open > 0; open--)
            {
                builder.CloseElement();
            }
        }
    }

    /// <summary>Another story has no address yet where it is not released: its link is told, and leads nowhere.</summary>
    private static int OpenLink(RenderTreeBuilder builder, string? href)
    {
        if (href is null)
        {
            return 0;
        }
        var leads = Uri.TryCreate(href, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
        builder.OpenElement(0, leads ? "a" : "span");
        builder.AddAttribute(1, "class", "source-link");
        builder.AddAttribute(2, "title", href);
        builder.AddAttribute(3, "href", leads ? href : null);
        builder.AddAttribute(4, "target", leads ? "_blank" : null);
        builder.AddAttribute(5, "rel", leads ? "noopener noreferrer" : null);
        return 1;
    }

    private static int Open(RenderTreeBuilder builder, string? element, string? language = null)
    {
        if (element is null)
        {
            return 0;
        }
        builder.OpenElement(9, element);
        builder.AddAttribute(10, "lang", language);
        return 1;
    }
}
