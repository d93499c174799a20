using Kawaraban.Site.Desk.Writing;

namespace Kawaraban.Site.Tests.Desk.Writing;

public sealed class WrittenLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("## 港の朝", "## ")]
    [InlineData(">> 波は待たない。\n>> -- 船長", ">> |>> -- ")]
    [InlineData("> 一行目\n> 二行目\n", "> |> ")]
    [InlineData("#港 の朝\n\n>港", "||")]
    [InlineData("!note 編集部より", "!note ")]
    public void Signs_stand_apart_and_nothing_is_lost(string text, string signs)
    {
        var lines = WrittenLine.Of(text).ToList();

        Assert.Equal(text, string.Concat(lines.Select(line => line.Sign + line.Rest)));
        Assert.Equal(signs, string.Join('|', lines.Select(line => line.Sign)));
    }
}
