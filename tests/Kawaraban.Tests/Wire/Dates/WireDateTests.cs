using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Tests.Specs;
using Kawaraban.Wire.Dates;

namespace Kawaraban.Tests.Wire.Dates;
using Xunit;

/// <summary>Runs every example of specs/wire/dates.md, and holds that what is written in a spelling is read back.</summary>
public sealed class WireDateTests
{
    private static readonly string[] Spellings =
    [
        "ddd, dd MMM yyyy HH:mm:ss zzz", "dd MMM yyyy HH:mm:ss zzz", "dddd, dd-MMM-yyyy HH:mm:ss zzz", "MMMM d, yyyy h:mm:ss tt zzz", "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd HH:mm:ss zzz", "yyyyMMdd'T'HHmmsszzz", "dd.MM.yyyy HH:mm:ss zzz", "ddd MMM d HH:mm:ss zzz yyyy", "yyyy年M月d日 HH時mm分ss秒 zzz", "yyyy년 M월 d일 HH시 mm분 ss초 zzz", "yyyy/MM/dd HH:mm:ss 'GMT'zzz",
    ];

    private static readonly string[] Languages = ["en", "fr", "de", "es", "pt", "it", "ru", "pl", "tr", "nl", "sv", "el", "hu", "da", "fi", "cs"];

    public static TheoryData<SpecExample> Examples => SpecFile.Examples("wire/dates.md", "date");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(SpecExample example) =>
        Assert.Equal(example.Expected, WireDate.TryRead(example.Given) is { } date ? WireDate.Write(date) : "none");

    [Fact]
    public void A_date_in_any_spelling_is_read_back() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(-400_000_000, 2_000_000_000).Select(seconds => DateTimeOffset.FromUnixTimeSeconds(seconds)).ToArbitrary(),
        Gen.Choose(-47, 55).Select(quarters => TimeSpan.FromMinutes(15 * quarters)).ToArbitrary(),
        (date, offset) => Spellings.All(spelling => WireDate.TryRead(date.ToOffset(offset).ToString(spelling, CultureInfo.InvariantCulture)) == date)));

    [Fact]
    public void A_date_with_the_month_in_any_language_is_read_back() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 20_000).Select(day => new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day)).ToArbitrary(),
        date => Languages.All(language => WireDate.TryRead(date.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(language))) == date)));

    [Fact]
    public void No_text_throws() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("2031 05 12 May mai 9:30 15 T Z GMT +9 - / . , ( ) pm 오후 年 月 日 時 令和 元 Europe/ h كانون 99999 'x".Split(' ').Append(" ").ToArray()).ArrayOf().ToArbitrary(),
        pieces => WireDate.TryRead(string.Concat(pieces)) is null or { Year: > 0 }));
}
