using Microsoft.AspNetCore.Components;

namespace Kawaraban.Site.Press.Blocks;

/// <summary>Text without marks, set as the lines run.</summary>
internal static class PlainText
{
    public static RenderFragment Of(string text, BlockSetting setting) => builder =>
    {
        if (setting.IsVertical)
        {
            VerticalText.Write(builder, text);
        }
        else
        {
            builder.AddContent(0, text);
        }
    };
}
