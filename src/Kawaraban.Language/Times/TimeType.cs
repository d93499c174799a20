namespace Kawaraban.Language.Times;

/// <summary>What kind of time a phrase names, as in ISO-TimeML's TIMEX3.</summary>
/// <example><code>TimeType.Duration // 3日間, for three days</code></example>
public enum TimeType
{
    /// <summary>A calendar time of a day or longer: 7月13日, last September, the 1970s.</summary>
    Date,

    /// <summary>A time within a day: 午後3時半, Sunday morning.</summary>
    Time,

    /// <summary>A length of time, anchored (過去3年) or not (3年間).</summary>
    Duration,

    /// <summary>A time that comes again: 毎週月曜, every day.</summary>
    Set,
}
