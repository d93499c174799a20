using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Raised and lowered figures have characters of their own, so that 10² does not become 102.</summary>
internal static class Scripts
{
    private const string Plain = "0123456789+-=()n";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    public static bool CanShift(IElement element) =>
        element.ChildElementCount == 0 && element.TextContent.Trim() is { Length: > 0 and < 16 } text && text.All(Plain.Contains);

    public static string Shift(IElement element)
    {
        var characters = element.LocalName == "sup" ? Raised : Lowered;
        return string.Concat(element.TextContent.Trim().Select(c => characters[Plain.IndexOf(c)]));
    }
}
