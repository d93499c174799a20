namespace Kawaraban.Language.Times;

/// <summary>A phrase of a text that names a time, and the time it names.</summary>
/// <param name="Range">Where the phrase stands, in UTF-16 units.</param>
/// <param name="Type">What kind of time it is.</param>
/// <param name="Value">The time as TIMEX3 writes it: <c>2025-07-13</c>, <c>2025-Q3</c>, <c>202X</c>, <c>P3D</c>, <c>XXXX-WXX-1</c>, <c>PRESENT_REF</c>; the two ends of a range with <c>/</c> between.</param>
/// <param name="From">The first instant, in the reference's zone; null where there is none, or none within the years 1 to 9999.</param>
/// <param name="To">The first instant that is no longer part of it; null as for <paramref name="From"/>.</param>
/// <param name="Precision">How finely the phrase tells its time.</param>
/// <param name="Modifier">How it bends the time; null where it does not.</param>
/// <remarks>
/// Start, Mid and End narrow the interval to a third (前半 and 後半 to a half) of what the value names. Before and After do not
/// move it: it is the time that the phrase names, not the one that it means.
/// </remarks>
/// <example><code>
/// var noon = new TimeReference(new DateTimeOffset(2025, 7, 13, 12, 0, 0, TimeSpan.FromHours(9)), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));
/// var time = TimeExpressions.Of("2024年末に発足した", TextLanguage.Japanese, noon)[0]; // Value "2024", Modifier End
/// </code></example>
public readonly record struct TimeExpression(
    TextRange Range,
    TimeType Type,
    string Value,
    DateTimeOffset? From,
    DateTimeOffset? To,
    TimePrecision Precision,
    TimeModifier? Modifier);
