namespace Kawaraban.Language.Quantities.English;

/// <summary>A quantity told in two units: 6-foot-6, 6ft 6in, 6'6", 5 pounds 4 ounces, two hours and a half.</summary>
internal static class EnglishCompounds
{
    /// <summary>Adds what smaller units add to a quantity, in its own unit.</summary>
    public static (decimal Low, decimal High, int End) Add(EnglishText text, EnglishMeasured first, decimal low, decimal high, int end)
    {
        if (first.Kind is QuantityKind.Duration && text.HasWords(end, " and a half"))
        {
            return (low + 0.5m, high + 0.5m, end + " and a half".Length);
        }

        var more = Inches(text, first, end) ?? Smaller(text, first, end);
        return more is { } part ? (low + part.Value, high + part.Value, part.End) : (low, high, end);
    }

    /// <summary>6-foot-6, 6 feet 6, where the inches have no unit.</summary>
    private static (decimal Value, int End)? Inches(EnglishText text, EnglishMeasured first, int end)
    {
        if (first.Code == "[ft_i]" && text[end - 1] == '\'')
        {
            var signed = ArabicDigits.At(text.Plain, end);
            return (signed.Value!.Value / 12, signed.End + 1);
        }

        if (first.Code != "[ft_i]" || text[end] is not ('-' or ' '))
        {
            return null;
        }

        var inches = EnglishFigureScan.At(text, end + 1, isMoney: false);
        var isBare = text[end] == '-' || PastInches(text, inches) > 0;
        if (!inches.IsNumber || inches.Low is not < 12 || !isBare)
        {
            return null;
        }

        return (inches.Low.Value / 12, Math.Max(PastInches(text, inches), inches.End));
    }

    /// <summary>The offset past the unit of inches, or 0.</summary>
    private static int PastInches(EnglishText text, EnglishFigure inches)
    {
        if (EnglishUnitReader.At(text, inches, inches.End, out var range)?.Code == "[in_i]")
        {
            return range.End;
        }

        return text.HasWords(inches.End, "in") && !inches.IsWords ? inches.End + 2 : 0;
    }

    private static (decimal Value, int End)? Smaller(EnglishText text, EnglishMeasured first, int end)
    {
        var joint = text.Has(end, " and ") ? 5 : text.Has(end, ", ") ? 2 : text[end] == ' ' ? 1 : 0;
        if (joint == 0 || MeasureUnit.Of(first.Code) is not { Kind: QuantityKind.Duration or QuantityKind.Weight or QuantityKind.Length } large || EnglishMeasuredReader.At(text, end + joint) is not { } part)
        {
            return null;
        }

        var isSmaller = MeasureUnit.Of(part.Code) is { } small && small.Measures(large) && small.Convert(part.High, large) < 1 && !part.Figure.IsVague;
        return isSmaller ? (MeasureUnit.Of(part.Code)!.Convert(part.Low, large)!.Value, part.End) : null;
    }
}
