using Kawaraban.Language.Evidence;
using Kawaraban.Language.Sentences;
using Kawaraban.Language.Statements.English;
using Kawaraban.Language.Statements.Japanese;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>Reads what a Japanese or English text states: its clauses, each with its deed, its time, its strength and its voucher.</summary>
/// <remarks>
/// Built on <see cref="EvidenceMarkers"/>, <see cref="TimeExpressions"/> and <see cref="SentenceRanges"/>. The examples are in
/// <c>specs/language/statements.md</c>. The time taken is linear in the number of sentences, and each is bounded.
/// </remarks>
/// <example><code>
/// var july = TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!;
/// var opened = StatementReader.In("The port opened on 3 May, the ministry said.", TextLanguage.English, july)[0].Time?.Value; // "2025-05-03"
/// </code></example>
public static class StatementReader
{
    // A sentence longer than this is nobody's prose; its rest is not read.
    internal const int LongestSentence = 2_000;

    /// <summary>The statements of a text, in order.</summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <param name="language">The language it is read in.</param>
    /// <param name="reference">When it was written, and in which zone.</param>
    /// <returns>Statements whose ranges lie in the text and do not overlap; none for a text without a predicate.</returns>
    /// <example><code>
    /// var july = TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!;
    /// var none = StatementReader.In("", TextLanguage.English, july).Count; // 0
    /// </code></example>
    public static IReadOnlyList<Statement> In(string text, TextLanguage language, TimeReference reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reference);
        return In(text, language, reference, TimeExpressions.Of(text, language, reference));
    }

    /// <summary>The same for who has read the times already.</summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <param name="language">The language it is read in.</param>
    /// <param name="reference">When it was written, and in which zone.</param>
    /// <param name="times">The times of this text.</param>
    /// <returns>Statements whose ranges lie in the text and do not overlap.</returns>
    /// <example><code>
    /// var july = TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!;
    /// var times = TimeExpressions.Of("船は13日に沈没した。", TextLanguage.Japanese, july);
    /// var sank = StatementReader.In("船は13日に沈没した。", TextLanguage.Japanese, july, times)[0].IsDated; // true
    /// </code></example>
    public static IReadOnlyList<Statement> In(string text, TextLanguage language, TimeReference reference, IReadOnlyList<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(times);
        var dates = new Ranged<TimeExpression>((language.IsJapanese ? BothDays.Joined(text, times) : times).Where(IsPlaced), time => time.Range);
        var markers = new Ranged<EvidenceMarker>(EvidenceMarkers.In(text, language), marker => marker.Range);
        var statements = new List<Statement>();
        var japanese = new JapaneseStatements();
        foreach (var whole in SentenceRanges.Of(text, language))
        {
            var sentence = new TextRange(whole.Start, Math.Min(whole.Length, LongestSentence));
            var place = new SentencePlace(text, language, reference, sentence, markers.In(sentence), dates.In(sentence));
            if (language.IsEnglish)
            {
                new EnglishStatements(place).AddTo(statements);
            }
            else
            {
                japanese.Add(place, statements);
            }
        }

        japanese.Finish(statements);
        return statements;
    }

    /// <summary>A time with a place in the calendar: no bare duration, nothing that comes again, no "now".</summary>
    private static bool IsPlaced(TimeExpression time) => time.From is not null && time.Type != TimeType.Set && !time.Value.EndsWith("_REF", StringComparison.Ordinal);
}
