using Kawaraban.Language.Evidence;
using Kawaraban.Language.Statements.Japanese;

namespace Kawaraban.Language.Statements;

/// <summary>Tells how strongly a figure is vouched for: as its clause is, but no more than estimated where it is what somebody expects.</summary>
/// <example><code>
/// var text = "純利益予想は700億円だ。";
/// var july = TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!;
/// var statement = StatementReader.In(text, TextLanguage.Japanese, july)[0];
/// var strength = FigureStrengths.Of(text, TextLanguage.Japanese, statement, new TextRange(6, 5)); // EvidenceStrength.Estimated
/// </code></example>
public static class FigureStrengths
{
    /// <summary>The strength of a figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="statement">The clause that it stands in.</param>
    /// <param name="figure">Where it stands in the text.</param>
    /// <returns>The weaker of the clause's strength and what the words in front of the figure say.</returns>
    /// <example><code>
    /// var stated = FigureStrengths.Of("12 ships", TextLanguage.English, default, new TextRange(0, 8)); // EvidenceStrength.Stated
    /// </code></example>
    public static EvidenceStrength Of(string text, TextLanguage language, Statement statement, TextRange figure)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isReckoned = language.IsJapanese ? JapaneseFigures.IsForecast(text, statement.Range, figure) : IsEstimate(text, figure);
        return isReckoned ? Strengths.Weaker(statement.Strength, EvidenceStrength.Estimated) : statement.Strength;
    }

    /// <summary>"damage estimated at 48 million", "an estimated 52,000".</summary>
    private static bool IsEstimate(string text, TextRange figure) =>
        text.AsSpan(0, figure.Start).EndsWith("estimated at ") || figure.Of(text).Contains("estimated ", StringComparison.OrdinalIgnoreCase);
}
