using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Times;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Times;

public sealed class TimeExpressionsTests
{
    private static readonly TimeZoneInfo _tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");
    private static readonly TimeReference _july = TimeReference.Parse("2025-07-13T12:00", _tokyo)!;

    // A theory's row costs a millisecond, and there are more than a thousand examples.
    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Reads_as_the_spec_does(string language) =>
        Hold(language, example => Told(example, TextLanguage.Parse(language), _july));

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Tells_intervals_as_the_spec_does(string language) =>
        Hold(language + "-interval", example => Interval(example, TextLanguage.Parse(language)));

    /// <summary>Each example brings its own language, reference and zone.</summary>
    [Fact]
    public void Reads_from_other_references_as_the_spec_does() => Hold("elsewhen", example =>
    {
        var parts = example.Split(' ', 4);
        var reference = TimeReference.Parse(parts[1], TimeZoneInfo.FindSystemTimeZoneById(parts[2]))!;
        return Told(parts[3], TextLanguage.Parse(parts[0]), reference);
    });

    [Fact]
    public void An_answer_ends_after_it_begins_inside_the_text_and_after_the_one_before() =>
        Check.QuickThrowOnFailure(Prop.ForAll(TimeTexts.Any, text => IsSound(text, TextLanguage.Japanese) && IsSound(text, TextLanguage.English)));

    [Fact]
    public void Any_text_is_read() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => IsSound(text, TextLanguage.Japanese) && IsSound(text, TextLanguage.English)));

    [Fact]
    public void A_date_written_in_any_style_is_read_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Dates(), TimeStyles.OfDates(), (day, style) =>
        {
            if (style.Write(day) is { } text)
            {
                Assert.Equal((text, $"{day:yyyy-MM-dd}"), Only(text, style.Language));
            }
        }));

    [Fact]
    public void A_clock_time_written_in_any_style_is_read_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Clocks(), TimeStyles.OfClocks(), (time, style) =>
        {
            if (style.Write(time) is { } text)
            {
                Assert.Equal((text, $"2025-07-13T{time:HH:mm}"), Only(text, style.Language));
            }
        }));

    [Fact]
    public void A_range_of_dates_goes_from_the_first_to_the_day_after_the_last() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Dates(), Arb.From(Gen.Choose(1, 400)), (first, length) =>
        {
            var last = first.AddDays(length);
            var japanese = TimeExpressions.Of($"会期は{first:yyyy年M月d日}から{last:yyyy年M月d日}まで。", TextLanguage.Japanese, _july).Single();
            var english = TimeExpressions.Of(FormattableString.Invariant($"It lasts from {first:MMMM d, yyyy} to {last:MMMM d, yyyy}."), TextLanguage.English, _july).Single();
            return (japanese.Value, japanese.From, japanese.To) == (english.Value, english.From, english.To)
                && japanese.From!.Value.Date == first.ToDateTime(TimeOnly.MinValue) && japanese.To!.Value.Date == last.AddDays(1).ToDateTime(TimeOnly.MinValue);
        }));

    [Fact]
    public void Years_beyond_the_calendar_have_a_value_but_no_interval()
    {
        var time = Assert.Single(TimeExpressions.Of("10万年後", TextLanguage.Japanese, _july));

        Assert.Equal(("102025", null, null), (time.Value, time.From, time.To));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_time_are_read_from(string day)
    {
        var reference = TimeReference.Parse(day, TimeZoneInfo.Utc)!;

        Assert.All(["昨日と明日、先週と来週、昨年と来年、100年前と100年後、過去10年と今後10年、午前0時（日本時間）", "Yesterday and tomorrow, last week and next week, last year and next year, 100 years ago, the past 10 years, 1 a.m. JST"], text =>
        {
            TimeExpressions.Of(text, TextLanguage.Japanese, reference);
            TimeExpressions.Of(text, TextLanguage.English, reference);
        });
    }

    [Fact]
    public void A_reference_is_an_instant_a_local_time_or_the_noon_of_a_day()
    {
        Assert.Equal(new DateTimeOffset(2025, 7, 13, 12, 0, 0, TimeSpan.FromHours(9)), TimeReference.Parse("2025-07-13", _tokyo)!.Instant);
        Assert.Equal(new DateTimeOffset(2025, 7, 13, 8, 30, 0, TimeSpan.FromHours(9)), TimeReference.Parse("2025-07-13T08:30", _tokyo)!.Instant);
        Assert.Equal(DateTimeOffset.UnixEpoch, TimeReference.Parse("1970-01-01T00:00:00Z", _tokyo)!.Instant);
        Assert.Null(TimeReference.Parse("13 July", _tokyo));
    }

    private static void Hold(string kind, Func<string, string> told)
    {
        var examples = SpecFile.Examples("language/times.md", kind).Select(row => row.Data);

        Assert.Empty(examples.Where(example => told(example.Given) != example.Expected).Select(example => $"{example}: {example.Expected}, but {told(example.Given)}"));
    }

    private static string Told(string text, TextLanguage language, TimeReference reference)
    {
        var times = TimeExpressions.Of(text, language, reference);
        return times.Count == 0 ? "none" : string.Join("; ", times.Select(time => $"{time.Range.Of(text)} = {time.Value}{(time.Modifier is { } modifier ? $" {modifier}" : "")}"));
    }

    private static string Interval(string text, TextLanguage language)
    {
        var time = TimeExpressions.Of(text, language, _july).Single();
        return $"{time.From?.ToString("yyyy-MM-dd'T'HH:mmzzz") ?? "null"} {time.To?.ToString("yyyy-MM-dd'T'HH:mmzzz") ?? "null"} {time.Precision.ToString().ToLowerInvariant()} {time.Type.ToString().ToLowerInvariant()}";
    }

    private static bool IsSound(string text, TextLanguage language)
    {
        var end = 0;
        foreach (var time in TimeExpressions.Of(text, language, _july))
        {
            if (time.Range.Start < end || time.Range.Length <= 0 || time.Range.End > text.Length || time.Value.Length == 0 || time.From >= time.To)
            {
                return false;
            }
            end = time.Range.End;
        }
        return true;
    }

    /// <summary>The one time of a text, within other words.</summary>
    private static (string Text, string Value) Only(string text, TextLanguage language)
    {
        var (before, after) = language.IsJapanese ? ("首相が", "、会見") : ("The talks of ", ", they said");
        var whole = before + text + after;
        return TimeExpressions.Of(whole, language, _july) is [var time] ? (time.Range.Of(whole), time.Value) : ("", "");
    }

    private static Arbitrary<DateOnly> Dates() => Arb.From(Gen.Choose(0, 73413).Select(days => new DateOnly(1900, 1, 1).AddDays(days)));

    private static Arbitrary<TimeOnly> Clocks() => Arb.From(Gen.Choose(0, 1439).Select(minutes => new TimeOnly(minutes / 60, minutes % 60)));
}
