namespace Kawaraban.Stylebook.ImpossibleDate;

/// <summary>The eras since the calendar was changed.</summary>
internal static class Eras
{
    /// <summary>The year in which the year of an era falls.</summary>
    public static int YearOf(string era, int year) => year - 1 + era switch
    {
        "明治" => 1868,
        "大正" => 1912,
        "昭和" => 1926,
        "平成" => 1989,
        _ => 2019,
    };
}
