using Kawaraban.Site.Press.Blocks;

namespace Kawaraban.Site.Tests.Press.Blocks;

public sealed class TextDiffTests
{
    [Theory]
    [InlineData("one two three", "one three four", "one |-two |three|+ four")]
    [InlineData("", "new", "+new")]
    [InlineData("gone", "", "-gone")]
    [InlineData("死者は四人。", "死者は九人。", "死者は|-四|+九|人。")]
    [InlineData("same", "same", "same")]
    public void Two_texts_are_woven_into_one(string before, string after, string woven)
    {
        var parts = TextDiff.Woven(before, after);
        Assert.Equal(woven, string.Join('|', parts.Select(part => part.Element switch { "del" => "-", "ins" => "+", _ => "" } + part.Text)));
        Assert.Equal(before, string.Concat(parts.Where(part => part.Element != "ins").Select(part => part.Text)));
        Assert.Equal(after, string.Concat(parts.Where(part => part.Element != "del").Select(part => part.Text)));
    }
}
