using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Press.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kawaraban.Site.Press.Cards;

/// <summary>A headline that leads to its article, at the level that its place on the page asks for.</summary>
public sealed class CardHeading : ComponentBase
{
    [Parameter, EditorRequired]
    public Edition Edition { get; set; } = default!;

    [Parameter, EditorRequired]
    public ArticleCard Card { get; set; } = default!;

    [Parameter]
    public int Level { get; set; } = 3;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, $"h{Level}");
        builder.AddAttribute(1, "class", "card-headline");
        builder.OpenElement(2, "a");
        builder.AddAttribute(3, "href", Card.Address.Path);
        builder.OpenComponent<Phrased>(4);
        builder.AddComponentParameter(5, nameof(Phrased.Edition), Edition);
        builder.AddComponentParameter(6, nameof(Phrased.Text), Card.Headline);
        builder.CloseComponent();
        builder.CloseElement();
        builder.CloseElement();
    }
}
