using System.Globalization;
using Kawaraban.Newsroom.Editions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kawaraban.Site.Press.Layout;

/// <summary>An instant as a <c>time</c> element: in the edition's words for readers, with its offset for machines.</summary>
public sealed class TimeMark : ComponentBase
{
    [Parameter, EditorRequired]
    public Edition Edition { get; set; } = default!;

    [Parameter, EditorRequired]
    public DateTimeOffset At { get; set; }

    /// <summary>Without the zone, for lists.</summary>
    [Parameter]
    public bool IsShort { get; set; }

    public static string Machine(Edition edition, DateTimeOffset at) => edition.Local(at).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "time");
        builder.AddAttribute(1, "datetime", Machine(Edition, At));
        builder.AddContent(2, IsShort ? Edition.Local(At).ToString(Edition.Dates.DateTime, Edition.Locale) : Edition.Moment(At));
        builder.CloseElement();
    }
}
