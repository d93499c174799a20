using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.Stories;

public sealed class InlineTextTests
{
    /// <summary>What signs make of each other they make within a few runs: many short texts find it as long ones would.</summary>
    [Fact]
    public void The_written_form_is_read_back_as_the_same_text() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(700).WithEndSize(40), Prop.ForAll(InlineTexts.Any, text => InlineText.Parse(text.ToString()).Equals(text).Label(text.ToString())));

    [Fact]
    public void Reading_never_fails_and_what_is_read_is_stable() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll<NonNull<string>>(any =>
        {
            var once = InlineText.Parse(any.Get);
            return InlineText.Parse(once.ToString()).Equals(once);
        }));

    [Theory]
    [InlineData("*a*", "a", Marks.Emphasis)]
    [InlineData("**a**", "a", Marks.Strong)]
    [InlineData("***a***", "a", Marks.Strong | Marks.Emphasis)]
    [InlineData("`a*b`", "a*b", Marks.Code)]
    public void A_mark_is_read(string written, string text, Marks marks) => Assert.Equal([new Run(text, marks)], InlineText.Parse(written).Runs);

    [Theory]
    [InlineData("5 * 3 = 15")]
    [InlineData("**never closed")]
    [InlineData("[no address]")]
    [InlineData("[bad](javascript:alert(1))")]
    [InlineData("{just braces}")]
    [InlineData("a ` b")]
    public void What_is_no_mark_is_text(string written) => Assert.Equal([new Run(written)], InlineText.Parse(written).Runs);

    [Fact]
    public void Ruby_link_and_language_are_read() => Assert.Equal(
        [new Run("漢字", Reading: "かんじ"), new Run("と"), new Run("a link", Href: "story:other"), new Run("words", Language: "en")],
        InlineText.Parse("{漢字|かんじ}と[a link](story:other){:en|words}").Runs);

    [Fact]
    public void The_plain_text_has_no_readings() => Assert.Equal("金さん", InlineText.Parse("{金|キム}**さん**").PlainText);
}
