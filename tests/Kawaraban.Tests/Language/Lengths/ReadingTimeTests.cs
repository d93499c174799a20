using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Lengths;
using Xunit;

namespace Kawaraban.Tests.Language.Lengths;

public sealed class ReadingTimeTests
{
    [Theory]
    [InlineData("", 1, 0)]
    [InlineData("…… \n", 1, 0)]
    [InlineData("国", 1, 1)]
    [InlineData("国", 500, 1)]
    [InlineData("国", 501, 2)]
    [InlineData("国。", 500, 2)]
    [InlineData("word ", 230, 1)]
    [InlineData("word ", 231, 2)]
    [InlineData("don’t ", 230, 1)]
    [InlineData("10,000.5 ", 230, 1)]
    [InlineData("vice-president ", 230, 1)]
    public void Is_whole_minutes_rounded_up(string part, int times, int minutes) =>
        Assert.Equal(minutes, ReadingTime.Of(string.Concat(Enumerable.Repeat(part, times))).Minutes);

    [Fact]
    public void Each_script_has_its_own_pace() =>
        Assert.Equal(7 / 500.0 + 3 / 230.0, ReadingTime.Of("首相は White House と協議。 G7").Duration.TotalMinutes, precision: 6);

    [Fact]
    public void More_text_never_takes_less_time() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
            ReadingTime.Of(text + "\n国 word").Duration > ReadingTime.Of(text).Duration));
}
