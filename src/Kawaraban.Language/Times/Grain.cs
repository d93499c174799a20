namespace Kawaraban.Language.Times;

/// <summary>The unit of the calendar that a time is one of, from coarse to fine.</summary>
internal enum Grain
{
    Century,
    Decade,
    Year,
    Half,
    Quarter,
    Season,
    Month,
    Week,
    Weekend,
    Day,
    Part,
    Hour,
    Minute,
    Second,
}
