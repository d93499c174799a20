using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>Makes one time of two days that are told as one: 4、5両日.</summary>
internal static class BothDays
{
    private static readonly string[] _both = ["両日", "の両日"];

    /// <summary>The times, with two days in one where 両日 says so.</summary>
    public static IEnumerable<TimeExpression> Joined(string text, IReadOnlyList<TimeExpression> times)
    {
        for (var i = 0; i < times.Count; i++)
        {
            if (i + 1 < times.Count && AreBoth(text, times[i], times[i + 1]))
            {
                var (first, last) = (times[i], times[i + 1]);
                yield return first with { Range = TextRange.Between(first.Range.Start, last.Range.End), Value = $"{first.Value}/{last.Value}", To = last.To };
                i++;
            }
            else
            {
                yield return times[i];
            }
        }
    }

    private static bool AreBoth(string text, TimeExpression first, TimeExpression last) =>
        first.Precision == TimePrecision.Day && last.From > first.From && last.Range.Start - first.Range.End == 1 && Array.Exists(_both, last.Range.Of(text).EndsWith);
}
