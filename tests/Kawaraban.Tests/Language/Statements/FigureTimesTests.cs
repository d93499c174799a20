using Kawaraban.Language;
using Kawaraban.Language.Statements;
using Kawaraban.Language.Times;
using Xunit;

namespace Kawaraban.Tests.Language.Statements;

public sealed class FigureTimesTests
{
    private static readonly TimeReference _march = TimeReference.Parse("2026-03-12", TimeZoneInfo.Utc)!;

    [Theory]
    [InlineData("The rate is 12 percent, up from 8 percent in 2016.", "8 percent", "2016")]
    [InlineData("Trade fell from 2.1 billion crowns in 2020 to 400 million last year.", "2.1 billion crowns", "2020")]
    [InlineData("Trade fell from 2.1 billion crowns in 2020 to 400 million last year.", "400 million", "2025")]
    [InlineData("Turnout was 44 percent, against 61 percent in the election of 2023.", "61 percent", "2023")]
    [InlineData("Eleven had fled since January, against four in the whole of last year.", "four", "2025")]
    [InlineData("The dead were 40 people in October.", "40 people", "2025-10")]
    [InlineData("Boats landed 48,000 tonnes in 2025.", "48,000 tonnes", "2025")]
    public void A_figure_is_of_the_time_that_is_said_right_behind_it(string text, string figure, string time) => Assert.Equal(time, TimeOf(text, figure));

    [Theory]
    [InlineData("Prices rose 5 percent in February, up from 4 percent.", "4 percent")]
    [InlineData("The force fell from 1,300 to 900 men last year.", "1,300")]
    [InlineData("The ministry said that 40 ships had left.", "40 ships")]
    public void What_is_only_held_against_another_figure_has_none(string text, string figure) => Assert.Null(TimeOf(text, figure));

    [Theory]
    [InlineData("Runners from 41 countries took part on Monday.", "41 countries", "2026-03-09")]
    [InlineData("On Monday 40 people died.", "40 people", "2026-03-09")]
    [InlineData("That brings the total since the beginning of November to 52,000.", "52,000", "2025-11")]
    [InlineData("The mine will close with the loss of 900 jobs in May, the company said.", "900 jobs", "2026-05")]
    public void Otherwise_it_has_the_time_of_its_clause(string text, string figure, string time) => Assert.Equal(time, TimeOf(text, figure));

    [Fact]
    public void In_Japanese_it_is_that_of_the_clause()
    {
        const string Text = "船は13日に12人を運んだ。";
        var statement = StatementReader.In(Text, TextLanguage.Japanese, _march)[0];
        Assert.Equal(statement.Time, new FigureTimes(Text, TextLanguage.Japanese, _march, []).Of(statement, new TextRange(6, 3)));
    }

    [Theory]
    [InlineData("予算は2023年の12億円から、今年は9億円に削られた。", "12億円", "2023")]
    [InlineData("予算は2023年の12億円から、今年は9億円に削られた。", "9億円", "2026")]
    [InlineData("対象の3400人のうち、9日朝までに2900人が移った。", "2900人", "2026-03-09TMO")]
    [InlineData("対象の3400人のうち、9日朝までに2900人が移った。", "3400人", null)]
    [InlineData("9日、前年の4割を売った。", "4割", "2026-03-09")]
    public void In_Japanese_it_is_the_one_right_in_front_and_none_of_a_whole(string text, string figure, string? time) => Assert.Equal(time, TimeOf(text, figure, TextLanguage.Japanese));

    private static string? TimeOf(string text, string figure) => TimeOf(text, figure, TextLanguage.English);

    private static string? TimeOf(string text, string figure, TextLanguage language)
    {
        var times = TimeExpressions.Of(text, language, _march);
        var range = new TextRange(text.IndexOf(figure, StringComparison.Ordinal), figure.Length);
        var statement = StatementReader.In(text, language, _march, times).FirstOrDefault(held => held.Range.Start <= range.Start && range.Start < held.Range.End);
        return new FigureTimes(text, language, _march, times).Of(statement, range)?.Value;
    }
}
