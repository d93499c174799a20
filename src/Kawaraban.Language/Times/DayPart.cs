namespace Kawaraban.Language.Times;

/// <summary>A part of the day: how TIMEX3 writes it, and its hours, which may run past midnight.</summary>
internal readonly record struct DayPart(string Code, int FromHour, int ToHour, TimeModifier? Modifier = null)
{
    public static readonly DayPart Morning = new("MO", 6, 12);
    public static readonly DayPart BeforeNoon = new("MO", 0, 12);
    public static readonly DayPart SmallHours = new("MO", 0, 4, TimeModifier.Start);
    public static readonly DayPart EarlyMorning = new("MO", 4, 8, TimeModifier.Start);
    public static readonly DayPart Midday = new("MI", 11, 14);
    public static readonly DayPart Afternoon = new("AF", 12, 18);
    public static readonly DayPart Evening = new("EV", 16, 20);
    public static readonly DayPart Night = new("NI", 18, 24);
    public static readonly DayPart LateNight = new("NI", 22, 24, TimeModifier.End);
}
