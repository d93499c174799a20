using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>The marks that a browser would show around <c>q</c>.</summary>
internal static class QuotationMarks
{
    public static (string Open, string Close) Of(IElement quote)
    {
        var depth = Depth(quote);
        return Language(quote) switch
        {
            "ja" or "zh" => depth == 0 ? ("「", "」") : ("『", "』"),
            "fr" => depth == 0 ? ("« ", " »") : ("“", "”"),
            "de" => depth == 0 ? ("„", "“") : ("‚", "‘"),
            _ => depth == 0 ? ("“", "”") : ("‘", "’"),
        };
    }

    private static int Depth(IElement quote) => quote.ParentElement?.Closest("q") is not null ? 1 : 0;

    private static string? Language(IElement quote) =>
        quote.Closest("[lang]")?.GetAttribute("lang")?.Split('-')[0].ToLowerInvariant();
}
