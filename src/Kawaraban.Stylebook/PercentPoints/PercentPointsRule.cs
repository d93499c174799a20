using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Numbers;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.PercentPoints;

/// <summary>Finds the distance of two percentages told in percent (45%から42%に3%下がった: it is three points), and a text that writes the sign in two ways.</summary>
internal sealed partial class PercentPointsRule : IHouseRule
{
    public IRuleReading Begin() => new Reader();

    private sealed class Reader : IRuleReading
    {
        private readonly PercentSigns signs = new();

        public void Read(Passage passage, Pencil pencil)
        {
            if (passage.Text.AsSpan().IndexOfAny('%', '％', 'パ') < 0)
            {
                return;
            }

            var percents = Percent().Matches(passage.Text);
            if (percents.Count >= 3)
            {
                JudgeDistances(passage, percents, pencil);
            }

            if (passage.IsOwnProse)
            {
                signs.Take(passage, percents.Select(percent => percent.Groups["sign"]));
            }
        }

        public void End(Pencil pencil) => signs.End(pencil);
    }

    private static void JudgeDistances(Passage passage, MatchCollection percents, Pencil pencil)
    {
        for (var at = 2; at < percents.Count; at++)
        {
            var sign = percents[at].Groups["sign"];
            if (Change().IsMatch(passage.Text, percents[at].Index + percents[at].Length)
                && Told(percents[at - 2]) is { } from && Told(percents[at - 1]) is { } into && Told(percents[at]) is { } distance && distance == Math.Abs(from - into)
                && IsOneMove(passage.Text, percents[at - 2], percents[at]))
            {
                pencil.Mark(passage, new TextRange(sign.Index, sign.Length), "points", new Fix("ポイント", IsSafe: false), percents[at].Value);
            }
        }
    }

    private static decimal? Told(Match percent) => Digits.Parse(percent.Groups["number"].ValueSpan);

    /// <summary>From one to the other, in one sentence.</summary>
    private static bool IsOneMove(string text, Match from, Match distance)
    {
        var between = text.AsSpan(from.Index + from.Length, distance.Index - from.Index - from.Length);
        return between.StartsWith("から") && between.IndexOf('。') < 0;
    }

    [GeneratedRegex("(?<![0-9０-９.．,，])(?<number>[0-9０-９]{1,6}(?:[.．][0-9０-９]{1,4})?)(?<sign>[%％]|パーセント)(?!ポイント)", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\G(?:分|も|ほど|近く|余り)?の?(?:上昇|低下|下落|増加?|減少?|上が|上げ|下が|下げ|上回|下回|伸び|落ち|縮|高ま|高く|低く|改善|悪化)", RegexOptions.CultureInvariant)]
    private static partial Regex Change();
}
