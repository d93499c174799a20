namespace Kawaraban.Language.Quantities;

/// <summary>A run of Arabic digits, with commas at the thousands and a fraction after a point or in a sign: 2.5, 2½.</summary>
/// <param name="End">The offset past it.</param>
/// <param name="Value">Its value; null where it is too large.</param>
/// <param name="Whole">How many digits stand before the point.</param>
/// <param name="HasPoint">Whether there is a fraction.</param>
/// <param name="IsGrouped">Whether there are commas.</param>
internal readonly record struct ArabicDigits(int End, decimal? Value, int Whole, bool HasPoint, bool IsGrouped)
{
    private const int MostDigits = 28;

    /// <summary>Reads the run that starts at an offset, where there is a digit.</summary>
    public static ArabicDigits At(FoldedText text, int start)
    {
        var value = 0m;
        var (at, digits, significant) = (start, 0, 0);
        var isGrouped = false;
        while (char.IsAsciiDigit(text[at]) || IsGroup(text, start, at))
        {
            if (text[at] == ',')
            {
                isGrouped = true;
            }
            else
            {
                Add(text[at], ref value, ref significant);
                digits++;
            }

            at++;
        }

        var whole = significant;
        var scale = 0;
        var hasPoint = text[at] == '.' && char.IsAsciiDigit(text[at + 1]);
        for (at += hasPoint ? 1 : 0; hasPoint && char.IsAsciiDigit(text[at]); at++)
        {
            var before = significant;
            Add(text[at], ref value, ref significant);
            scale += significant <= MostDigits && (significant > before || value == 0) && scale < MostDigits ? 1 : 0;
        }

        var sign = FractionSigns.ValueOf(text[at]);
        at += sign is null ? 0 : 1;
        decimal? told = whole > MostDigits ? null : Decimals.Trimmed(new decimal(1, 0, 0, false, (byte)scale) * value) + (sign ?? 0);
        return new ArabicDigits(at, told, digits, hasPoint || sign is not null, isGrouped);
    }

    /// <summary>Takes one digit more, as long as a decimal has room for it; noughts in front take none.</summary>
    private static void Add(char digit, ref decimal value, ref int significant)
    {
        if (significant == 0 && digit == '0')
        {
            return;
        }

        significant++;
        if (significant <= MostDigits)
        {
            value = (value * 10) + (digit - '0');
        }
    }

    /// <summary>Whether a comma parts thousands: after one to three digits or a group, before just three.</summary>
    private static bool IsGroup(FoldedText text, int start, int at) =>
        text[at] == ','
        && at > start
        && IsAfterGroup(text, start, at)
        && char.IsAsciiDigit(text[at + 1])
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3])
        && !char.IsAsciiDigit(text[at + 4]);

    private static bool IsAfterGroup(FoldedText text, int start, int at)
    {
        var digits = 0;
        while (digits < 4 && at - digits - 1 >= start && char.IsAsciiDigit(text[at - digits - 1]))
        {
            digits++;
        }

        return digits is >= 1 and <= 3 && text[start] != '0';
    }
}
