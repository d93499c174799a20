namespace Kawaraban.Stylebook.ImpossibleDate;

/// <summary>Which days there are.</summary>
internal static class Days
{
    private const int SomeLeapYear = 2000;

    /// <summary>Whether a month has a day; without a year, in any year.</summary>
    public static bool Has(int? year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : SomeLeapYear, month);
}
