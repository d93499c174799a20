using Kawaraban.Language.Times;

namespace Kawaraban.Language.Quantities.English;

/// <summary>Numbers that are part of a date or a clock time, and so no quantity.</summary>
internal static class EnglishTimes
{
    /// <summary>The end of the time that a number belongs to, or 0 if it belongs to none.</summary>
    public static int EndAfter(EnglishText text, EnglishFigure figure, int end)
    {
        if (IsDayOfMonth(text, figure, end) is > 0 and var day)
        {
            return day;
        }

        var spaced = end + (text[end] == ' ' ? 1 : 0);
        if (!figure.IsVague && text.Match(EnglishWords.ClockAfter, spaced, out _) is > 0 and var clock)
        {
            return spaced + clock;
        }

        if (EndOfSpokenHour(text, figure, end) is > 0 and var hour)
        {
            return hour;
        }

        if (figure.Digits > 0 && !figure.IsMarked && text[end] == 's' && !char.IsLetter(text[end + 1]))
        {
            return end + 1;
        }

        if (figure is { Digits: 1 or 2, IsMarked: true } && DottedClock.LengthAt(text.Source, figure.Start) == end - figure.Start)
        {
            return end;
        }

        return figure.Digits == 2 && text[figure.Start - 1] == '\'' ? end : 0;
    }

    /// <summary>it was six in the morning.</summary>
    private static int EndOfSpokenHour(EnglishText text, EnglishFigure figure, int end)
    {
        if (figure.Start == 0 || figure.IsVague || figure.IsMarked || figure.Low is not (>= 1 and <= 12) || Array.Find(SpokenHours.After, after => text.HasWords(end, after)) is not { } part)
        {
            return 0;
        }

        var start = text.WordEndingAt(figure.Start - 1);
        var word = text.Lower.From(start)[..(figure.Start - 1 - start)].ToString();
        return Array.Exists(SpokenHours.Before, before => word == before || before == "s" && word.EndsWith("'s", StringComparison.Ordinal)) ? end + part.Length : 0;
    }

    /// <summary>Whether four bare digits are a year.</summary>
    public static bool IsYear(EnglishText text, EnglishFigure figure, bool hasUnit)
    {
        if (!figure.MayBeYear)
        {
            return false;
        }

        var before = text.WordBefore(figure.Start);
        var isDated = before < figure.Start && text.Match(EnglishWords.YearBefore, before, out _) > 0;
        return isDated || !hasUnit && figure.Low >= 1900 && (figure.Start > 0 || figure.End < text.Length);
    }

    /// <summary>Whether a duration is told from now: three years ago.</summary>
    public static int EndFromNow(EnglishText text, int end) =>
        text[end] == ' ' && text.Match(EnglishWords.AgoAfter, end + 1, out _) is > 0 and var length ? end + 1 + length : 0;

    /// <summary>July 13, 13 July, the 13th of July.</summary>
    private static int IsDayOfMonth(EnglishText text, EnglishFigure figure, int end)
    {
        if (figure.Digits is 0 or > 4 || figure.IsMarked || figure.Low is not (>= 1 and <= 31) and not (>= 1000 and < 2100))
        {
            return 0;
        }

        var before = text.WordBefore(figure.Start);
        if (before < figure.Start && text.IsCapital(before) && text.Match(EnglishWords.Months, before, out _) is > 0 and var length && before + length >= figure.Start - 1)
        {
            return end;
        }

        var month = end + (text.Has(end, " of ") ? 4 : 1);
        return figure.Digits < 3 && text[end] == ' ' && text.IsCapital(month) && text.Match(EnglishWords.Months, month, out _) is > 0 and var after ? month + after : 0;
    }
}
