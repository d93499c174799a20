namespace Kawaraban.Wire.Blocks.Html;

/// <summary>A heading is strong already; a strong run around the whole of it says nothing.</summary>
internal static class Emphases
{
    public static WireText WithoutStrong(WireText text) => text is [StrongRun strong] ? strong.Text : text;
}
