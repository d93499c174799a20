namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>Fractions: 三分の二, 4分の1, 1/2, ½.</summary>
internal static class JapaneseFractions
{
    /// <summary>The fraction at an offset, or null; its value is null where it cannot be told (数分の一).</summary>
    public static (int End, decimal? Value)? At(FoldedText text, int at)
    {
        if (text[at + 1] == '/')
        {
            var end = at + 3 + (char.IsAsciiDigit(text[at + 3]) ? 1 : 0);
            return Codes.Slashed(text, at, end) is { } slashed ? (end, slashed) : null;
        }

        var whole = FigureScan.At(text, at);
        if (!whole.IsNumber || !text.StartsWith(whole.End, "分の"))
        {
            return null;
        }

        var part = FigureScan.At(text, whole.End + 2);
        if (!part.IsNumber)
        {
            return null;
        }

        var isTold = whole.HasValue && !whole.IsVague && part.HasValue && !part.IsVague && whole.Low > 0;
        return (part.End, isTold ? part.Low / whole.Low : null);
    }
}
