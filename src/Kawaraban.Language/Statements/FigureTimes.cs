using Kawaraban.Language.Statements.English;
using Kawaraban.Language.Statements.Japanese;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>Tells of when a figure is: of the time that is said right behind it, "8 percent in 2016", of its clause's, or of none where something is only held against it, or its clause says that somebody said something.</summary>
/// <remarks>In Japanese a figure has the time right in front of it, 2023年の12億円, or its clause's. A look-up takes time logarithmic in the number of times.</remarks>
/// <param name="text">The text.</param>
/// <param name="language">Its language.</param>
/// <param name="reference">When it was written, and in which zone.</param>
/// <param name="times">The times of the text, in order.</param>
/// <example><code>
/// var july = TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!;
/// var text = "The rate is 12 percent, up from 8 percent in 2016.";
/// var times = TimeExpressions.Of(text, TextLanguage.English, july);
/// var of = new FigureTimes(text, TextLanguage.English, july, times).Of(default, new TextRange(32, 9))?.Value; // "2016"
/// </code></example>
public sealed class FigureTimes(string text, TextLanguage language, TimeReference reference, IReadOnlyList<TimeExpression> times)
{
    private const int Reach = 48;

    /// <summary>The time of a figure.</summary>
    /// <param name="statement">The clause that it stands in.</param>
    /// <param name="figure">Where it stands in the text.</param>
    /// <returns>The time as the clause's tense has it; null where nothing tells.</returns>
    /// <example><code>
    /// var july = TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!;
    /// var none = new FigureTimes("12 ships", TextLanguage.English, july, []).Of(default, new TextRange(0, 8)); // null
    /// </code></example>
    public TimeExpression? Of(Statement statement, TextRange figure)
    {
        if (!language.IsEnglish)
        {
            return JapaneseFigures.TimeOf(text, reference, Near(figure), statement, figure);
        }

        var sentence = new SentencePlace(text, language, reference, TextRange.Between(Math.Max(0, Math.Min(statement.Range.Start, figure.Start)), Math.Max(statement.Range.End, figure.End)), [], Near(figure));
        var isHeldAgainst = EnglishComparisons.IsMeasure(sentence, figure);
        return Behind(sentence, figure, statement.Range.Length > 0 ? statement.Range.End : int.MaxValue, isHeldAgainst) is { } own
            ? own.Range == statement.Time?.Range ? statement.Time : statement.IsToCome && !isHeldAgainst ? ComingTimes.Of(sentence, own) : PastTimes.Of(sentence, own)
            : isHeldAgainst || statement.Deed == Deed.Tells ? null : statement.Time;
    }

    /// <summary>The times around a figure.</summary>
    private List<TimeExpression> Near(TextRange figure)
    {
        var (low, high) = (0, times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = times[middle].Range.End <= figure.Start - Reach ? (middle + 1, high) : (low, middle);
        }

        var near = new List<TimeExpression>();
        for (var time = low; time < times.Count && times[time].Range.Start < figure.End + Reach; time++)
        {
            near.Add(times[time]);
        }

        return near;
    }

    private static TimeExpression? Behind(SentencePlace sentence, TextRange figure, int end, bool isHeldAgainst)
    {
        foreach (var time in sentence.Times)
        {
            if (time.Range.Start >= figure.End && time.Range.Start < end)
            {
                return time.From is not null && time.Type != TimeType.Set && !time.Value.EndsWith("_REF", StringComparison.Ordinal) && time.Value[0] != 'P' && !EnglishComparisons.BeginsAsOne(time.Range.Of(sentence.Text)) && EnglishComparisons.GoesWith(sentence.Text, figure.End, time.Range, isHeldAgainst) ? time : null;
            }
        }

        return null;
    }
}
