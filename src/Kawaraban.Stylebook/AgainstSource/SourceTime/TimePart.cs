using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceTime;

/// <summary>A part of a time that a text names.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Value">Its number, as the kind counts it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsOpen">Whether it leaves half of it open: 3時 may be in the morning or the afternoon.</param>
/// <param name="IsSoft">Whether it may be no time at all: a month's name outside of a time, which may be a person's.</param>
internal readonly record struct TimePart(TimePartKind Kind, int Value, TextRange Place, bool IsOpen = false, bool IsSoft = false)
{
    private const int HalfDay = 12 * 60;
    private const int Century = 100;

    /// <summary>Whether two parts of one kind may be the same: 3時 and 15時, 25年 and 2025.</summary>
    public bool MayBe(TimePart other) => Value == other.Value || Kind switch
    {
        TimePartKind.Year or TimePartKind.Decade => IsShort(Value, other.Value) || IsShort(other.Value, Value),
        TimePartKind.Clock => (IsOpen || other.IsOpen) && Value % HalfDay == other.Value % HalfDay || (Value + other.Value) % (2 * HalfDay) == 0 && Value % (2 * HalfDay) == 0,
        _ => false,
    };

    /// <summary>Nobody leaves out the century of a year that is far from today.</summary>
    private static bool IsShort(int value, int year) => value < Century && year is >= 1800 and < 2100 && year % Century == value;
}
