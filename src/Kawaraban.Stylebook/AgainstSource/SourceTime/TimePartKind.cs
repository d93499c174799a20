namespace Kawaraban.Stylebook.AgainstSource.SourceTime;

/// <summary>What of a time a text names by a number or a name.</summary>
internal enum TimePartKind
{
    /// <summary>2025年, 25年, in 2025.</summary>
    Year,

    /// <summary>1990年代, the '90s.</summary>
    Decade,

    /// <summary>19世紀, the 19th century.</summary>
    Century,

    /// <summary>7月, July.</summary>
    Month,

    /// <summary>13日, July 13.</summary>
    Day,

    /// <summary>火曜日, Tuesday; from Sunday, which is 0.</summary>
    Weekday,

    /// <summary>午後3時半, 3:30 p.m., in minutes from midnight.</summary>
    Clock,
}
