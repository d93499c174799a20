namespace Kawaraban.Language.Times;

/// <summary>How a phrase bends the time it names, as the attribute <c>mod</c> of TIMEX3.</summary>
/// <example><code>TimeModifier.End // 2024年末, late 2024</code></example>
public enum TimeModifier
{
    /// <summary>Its beginning: 今年初頭, early this year.</summary>
    Start,

    /// <summary>Its middle: 7月中旬, mid-July.</summary>
    Mid,

    /// <summary>Its end: 2024年末, late 2024.</summary>
    End,

    /// <summary>Near it: 午後3時ごろ, about three years.</summary>
    Approx,

    /// <summary>Some time before it: 1999年以前, before 1999.</summary>
    Before,

    /// <summary>Some time after it: 2010年以降, since 2010.</summary>
    After,

    /// <summary>Longer, or at least as long: 3年以上, more than three years.</summary>
    MoreThan,

    /// <summary>Shorter, or at most as long: 30日以内, less than a month.</summary>
    LessThan,
}
