using Kawaraban.Language.Phrasing;
using Kawaraban.Newsroom.Editions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kawaraban.Site.Press.Layout;

/// <summary>
/// A headline, or another short text that is set large: where the edition's script has no spaces, lines may break between phrases, for
/// browsers that cannot find them by themselves.
/// </summary>
public sealed class Phrased : ComponentBase
{
    [Parameter, EditorRequired]
    public Edition Edition { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Text { get; set; } = default!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (!Edition.Typography.PhraseBreaks)
        {
            builder.AddContent(0, Text);
            return;
        }
        var isFirst = true;
        foreach (var phrase in Phrases.Of(Text))
        {
            if (!isFirst)
            {
                builder.AddMarkupContent(1, "<wbr>");
            }
            builder.AddContent(2, phrase);
            isFirst = false;
        }
    }
}
