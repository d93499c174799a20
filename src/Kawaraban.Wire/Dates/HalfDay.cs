namespace Kawaraban.Wire.Dates;

/// <summary>Which half of the day a clock of twelve hours means, and the offset of those who say it so.</summary>
internal readonly record struct HalfDay(bool Afternoon, TimeSpan? Offset)
{
    public int Hour(int hour) => Afternoon && hour < 12 ? hour + 12 : !Afternoon && hour == 12 ? 0 : hour;
}
