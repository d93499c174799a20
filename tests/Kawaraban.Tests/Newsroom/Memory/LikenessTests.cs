using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Memory;

namespace Kawaraban.Tests.Newsroom.Memory;

public sealed class LikenessTests
{
    [Fact]
    public void The_words_that_differ_are_marked_on_both()
    {
        const string First = "Two ferries collided in the strait on Monday.";
        const string Second = "Two ferries sank in the northern strait on Monday.";

        var likeness = Likeness.Of(MemoryText.Of(First), MemoryText.Of(Second));

        Assert.Equal(["collided"], likeness.OfFirst.Select(range => range.Of(First)));
        Assert.Equal(["sank", "northern"], likeness.OfSecond.Select(range => range.Of(Second)));
        Assert.Equal(0.8, likeness.Score, 6);
    }

    [Fact]
    public void Japanese_is_compared_without_words()
    {
        const string First = "両国は月曜日に会談した。";
        const string Second = "両国は火曜日に会談した。";

        var likeness = Likeness.Of(MemoryText.Of(First), MemoryText.Of(Second));

        Assert.Equal(["月"], likeness.OfFirst.Select(range => range.Of(First)));
        Assert.InRange(likeness.Score, 0.9, 0.99);
    }

    [Theory]
    [InlineData("１２人がﾊﾞｽで移動した。", "12人がバスで移動した。")]
    [InlineData("東京 湾", "東京湾")]
    [InlineData("A well‐known  harbour", "A well-known harbour ")]
    public void Widths_spaces_and_dashes_make_no_difference(string one, string other) =>
        Assert.Equal(1, Likeness.Of(MemoryText.Of(one), MemoryText.Of(other)).Score);

    [Theory]
    [InlineData("It carried 1,200 tonnes of rice.", "It carried 3,450 tonnes of rice.", "1,200")]
    [InlineData("The Bar was closed.", "The bar was closed.", "Bar")]
    public void Another_number_or_case_counts_half_and_is_marked(string one, string other, string marked)
    {
        var likeness = Likeness.Of(MemoryText.Of(one), MemoryText.Of(other));

        Assert.Equal([marked], likeness.OfFirst.Select(range => range.Of(one)));
        Assert.InRange(likeness.Score, 0.89, 0.95);
    }

    [Fact]
    public void What_is_behind_the_part_that_is_compared_differs()
    {
        var (one, other) = (string.Concat(Enumerable.Repeat("海", 500)), string.Concat(Enumerable.Repeat("海", 450)));

        Assert.InRange(Likeness.Of(MemoryText.Of(one), MemoryText.Of(other)).Score, 0, 0.99);
    }

    [Fact]
    public void The_laws_of_likeness_hold_for_any_two_texts() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Texts.ToArbitrary(), Texts.ToArbitrary(), (one, other) =>
    {
        var (first, second) = (MemoryText.Of(one), MemoryText.Of(other));
        var (there, back) = (Likeness.Of(first, second), Likeness.Of(second, first));
        return there.Score is >= 0 and <= 1
            && there.Score == back.Score
            && (there.Score == 1) == first.IsSameAs(second)
            && (there.Score < 1 || first.Key == second.Key)
            && (there.Score < 1) == (there.OfFirst.Count + there.OfSecond.Count > 0)
            && Likeness.Of(first, first).Score == 1
            && there.OfFirst.All(range => range.Start >= 0 && range.End <= one.Length) && there.OfSecond.All(range => range.Start >= 0 && range.End <= other.Length);
    }));

    /// <summary>Texts of few pieces, so that two of them are often like each other, and some that are no text at all.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements("ferry ", "Ferry ", "12", "3,450", "海峡", "ﾌｪﾘｰ", "フェリー", "が", "。", " ", "\ud800", "é", "e\u0301", "ー").ListOf().Select(pieces => string.Concat(pieces.Take(9))),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get));
}
