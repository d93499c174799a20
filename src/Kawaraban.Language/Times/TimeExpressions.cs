namespace Kawaraban.Language.Times;

/// <summary>Finds the times that a Japanese or English text names, and resolves them from the instant it was written.</summary>
/// <remarks>
/// It reads as a newspaper writes: a bare day is of this month, a bare weekday the last one. It knows no event (the eve of an
/// election) and no tense. The conventions, with several hundred examples, are in <c>specs/language/times.md</c>. The
/// time taken is linear in the length of the text, whatever it holds.
/// </remarks>
/// <example><code>
/// var july = TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!;
/// var value = TimeExpressions.Of("The talks began last September.", TextLanguage.English, july)[0].Value; // "2024-09"
/// </code></example>
public static class TimeExpressions
{
    // 2011年3月11日の震災以来: nobody goes on with 同日 from there.
    private static readonly TimeSpan _news = TimeSpan.FromDays(31);

    /// <summary>The times of a text, in their order; none overlaps another.</summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <param name="language">The language it is read in.</param>
    /// <param name="reference">When it was written, and in which zone.</param>
    /// <returns>The times; none for a text that names none.</returns>
    /// <example><code>
    /// var july = TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!;
    /// var value = TimeExpressions.Of("13日午後3時半に始まった", TextLanguage.Japanese, july).Single().Value; // "2025-07-13T15:30"
    /// </code></example>
    public static IReadOnlyList<TimeExpression> Of(string text, TextLanguage language, TimeReference reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reference);
        var reckoning = new Reckoning(reference);
        return language.IsEnglish ? new EnglishTimes(text, reckoning).Read() : new JapaneseTimes(text, reckoning).Read();
    }

    /// <summary>The day that a text named last, of the news and not of history, as far as it is not yet to come; the reference's where it named none.</summary>
    /// <param name="times">The times of the text.</param>
    /// <param name="reference">When it was written, and in which zone.</param>
    /// <returns>The day for <see cref="TimeReference.Named"/> of the text that follows; null where none is known.</returns>
    /// <example><code>
    /// var july = TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!;
    /// var day = TimeExpressions.LastDay(TimeExpressions.Of("12日に始まった。", TextLanguage.Japanese, july), july); // 2025-07-12
    /// </code></example>
    public static DateOnly? LastDay(IReadOnlyList<TimeExpression> times, TimeReference reference)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(reference);
        for (var last = times.Count - 1; last >= 0; last--)
        {
            if (times[last] is { Type: TimeType.Date or TimeType.Time, Precision: >= TimePrecision.Day, From: { } from, To: { } to } && from <= reference.Instant && reference.Instant - from <= _news && to - from <= TimeSpan.FromDays(1))
            {
                return DateOnly.FromDateTime(from.DateTime);
            }
        }

        return reference.Named;
    }
}
