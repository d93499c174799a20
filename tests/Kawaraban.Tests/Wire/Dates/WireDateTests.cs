using Kawaraban.Wire.Dates;

namespace Kawaraban.Tests.Wire.Dates;
using Xunit;

public sealed class WireDateTests
{
    [Theory]
    [InlineData("Sat, 07 Jan 2017 15:20:37 +0000", "2017-01-07T15:20:37Z")]
    [InlineData("Sun, 08 Jan 2017 00:10:21 +0900", "2017-01-08T00:10:21+09:00")]
    [InlineData("7 Jan 17 15:20 EST", "2017-01-07T15:20:00-05:00")]
    [InlineData("Saturday, 7 January 2017 15:20:37 GMT", "2017-01-07T15:20:37Z")]
    [InlineData("Sat Jan  7 15:20:37 2017", "2017-01-07T15:20:37Z")]
    [InlineData("Sat Jan 07 15:20:37 PST 2017", "2017-01-07T15:20:37-08:00")]
    [InlineData("January 7, 2017 3:20 pm", "2017-01-07T15:20:00Z")]
    [InlineData("2017-01-07T09:00:01-05:00", "2017-01-07T09:00:01-05:00")]
    [InlineData("2017-01-07T09:00:01.25Z", "2017-01-07T09:00:01.25Z")]
    [InlineData("20170107T090001+0530", "2017-01-07T09:00:01+05:30")]
    [InlineData("2017-01-07 09:00:01", "2017-01-07T09:00:01Z")]
    [InlineData("2017-01", "2017-01-01T00:00:00Z")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z")]
    [InlineData("2017年1月7日 9時5分", "2017-01-07T09:05:00+09:00")]
    public void A_date_is_read(string text, string expected) => Assert.Equal(expected, WireDate.Write(WireDate.TryRead(text)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("the other day")]
    [InlineData("2017-02-30")]
    [InlineData("2017-13-01T00:00:00Z")]
    [InlineData("Sat, 07 Foo 2017 15:20:37 +0000")]
    [InlineData("Sat, 07 Jan 2017 25:20:37 +0000")]
    [InlineData("Sat, 07 Jan 2017 15:20:37 XYZ")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("2017-01-07T09:00:01+99:00")]
    public void What_is_no_date_is_none(string text) => Assert.Null(WireDate.TryRead(text));
}
