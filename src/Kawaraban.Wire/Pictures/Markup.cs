using System.Text;

namespace Kawaraban.Wire.Pictures;

/// <summary>Tells SVG, which calls itself a picture, from other unknown bytes.</summary>
internal static class Markup
{
    private const int HeadLength = 4096;

    public static bool IsSvg(Bytes bytes)
    {
        var head = Encoding.Latin1.GetString(bytes.Part(0, HeadLength).Span).Replace("\0", "", StringComparison.Ordinal);
        return head.TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\t', '\r', '\n').StartsWith('<')
            && head.Contains("<svg", StringComparison.OrdinalIgnoreCase);
    }
}
