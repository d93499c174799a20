namespace Kawaraban.Language.Times;

/// <summary>How finely a phrase tells its time, from coarse to fine.</summary>
/// <remarks>A weekend has the precision of days. A duration or a set has that of its finest unit.</remarks>
/// <example><code>TimePrecision.Month // 昨年9月, last September</code></example>
public enum TimePrecision
{
    /// <summary>21世紀, the 21st century.</summary>
    Century,

    /// <summary>1970年代, the 1970s.</summary>
    Decade,

    /// <summary>2025年, 2024年度, last year.</summary>
    Year,

    /// <summary>2025年上半期, the first half of 2025.</summary>
    Half,

    /// <summary>第1四半期, Q2 2025.</summary>
    Quarter,

    /// <summary>昨夏, spring 2025.</summary>
    Season,

    /// <summary>9月, last month.</summary>
    Month,

    /// <summary>先週, this week.</summary>
    Week,

    /// <summary>13日, Tuesday.</summary>
    Day,

    /// <summary>13日夜, Sunday morning.</summary>
    Part,

    /// <summary>午後3時, 3 p.m.</summary>
    Hour,

    /// <summary>午後3時半, 15:30.</summary>
    Minute,

    /// <summary>午後3時30分15秒.</summary>
    Second,
}
