using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.StoryFiles;
using Xunit;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

public sealed class FactTimeTextTests
{
    private static readonly TextLanguage[] _languages = [TextLanguage.English, TextLanguage.Japanese];
    private static readonly TimeZoneInfo _london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Theory]
    [InlineData("2026", TimePrecision.Year, "2026-01-01T00:00", "2027-01-01T00:00")]
    [InlineData("2026-10", TimePrecision.Month, "2026-10-01T00:00", "2026-11-01T00:00")]
    [InlineData("2026-10-08", TimePrecision.Day, "2026-10-08T00:00", "2026-10-09T00:00")]
    [InlineData("2026-10-08/2026-10-10", TimePrecision.Day, "2026-10-08T00:00", "2026-10-11T00:00")]
    [InlineData("2026-03/2026-09", TimePrecision.Month, "2026-03-01T00:00", "2026-10-01T00:00")]
    [InlineData("2026-10-08 15:30", TimePrecision.Minute, "2026-10-08T15:30", "2026-10-08T15:31")]
    [InlineData("8 October 2026", TimePrecision.Day, "2026-10-08T00:00", "2026-10-09T00:00")]
    [InlineData("2026年10月8日", TimePrecision.Day, "2026-10-08T00:00", "2026-10-09T00:00")]
    public void A_time_is_read_as_it_is_typed(string text, TimePrecision precision, string from, string to)
    {
        var time = Read(text, null);
        Assert.Equal((precision, from, to), (time!.Precision, $"{time.From:yyyy-MM-dd'T'HH:mm}", $"{time.To:yyyy-MM-dd'T'HH:mm}"));
        Assert.True(time.IsSound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon, perhaps")]
    [InlineData("2026-10-10/2026-10-08")]
    [InlineData("2026-13")]
    [InlineData("9999")]
    [InlineData("8 October and 9 November")]
    public void What_names_no_time_is_none(string text) => Assert.Null(Read(text, null));

    [Theory]
    [InlineData("0001")]
    [InlineData("0001-01")]
    [InlineData("0001-01-01 05:00")]
    public void What_begins_before_the_calendar_is_none(string text) =>
        Assert.Null(FactTimeText.Read(text, null, new TimeReference(DateTimeOffset.UnixEpoch, TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")), _languages));

    [Fact]
    public void A_month_in_which_the_clock_goes_back_is_that_month() =>
        Assert.Equal(("2026-10", true), (FactTimeText.Write(Read("2026-10", null)!), FactTime.Of(TimeExpressions.Of("in October", TextLanguage.English, Reference)[0])!.IsSound));

    [Fact]
    public void What_is_written_is_read_as_the_same()
    {
        var start = new DateTime(1990, 1, 1);
        var moments = Gen.OneOf(
            Gen.Choose(0, 20_000).Select(day => start.AddDays(day)), Gen.Choose(0, 600).Select(month => start.AddMonths(month)), Gen.Choose(0, 20_000_000).Select(minute => start.AddMinutes(minute)));
        var times = from one in moments from other in moments.Where(moment => moment != one) from precision in Gen.Elements(Enum.GetValues<TimePrecision>()) select Between(one, other, precision);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(times), time => FactTimeText.Read(FactTimeText.Write(time), time.Precision, new TimeReference(time.From, TimeZoneInfo.Utc), _languages) == time));
    }

    private static TimeReference Reference => TimeReference.Parse("2026-11-20", _london)!;

    private static FactTime? Read(string text, TimePrecision? precision) => FactTimeText.Read(text, precision, Reference, _languages);

    private static FactTime Between(DateTime one, DateTime other, TimePrecision precision) =>
        new(new DateTimeOffset(one < other ? one : other, TimeSpan.Zero), new DateTimeOffset(one < other ? other : one, TimeSpan.Zero), precision);
}
