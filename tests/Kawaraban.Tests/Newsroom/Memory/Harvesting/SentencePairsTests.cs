using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Memory.Harvesting;

namespace Kawaraban.Tests.Newsroom.Memory.Harvesting;

public sealed class SentencePairsTests
{
    [Fact]
    public void Sentences_of_like_length_pair_in_order()
    {
        const string English = "The two governments signed the fisheries treaty on Friday. It allows 1,200 boats to work in the northern strait until March. Fishermen in the small harbours remain worried.";
        const string Japanese = "両政府は金曜日、漁業条約に署名した。条約により1200隻が3月まで北部の海峡で操業できる。小さな港の漁師たちは不安を隠さない。";

        var pairs = Pairs(English, Japanese);

        Assert.Equal(
            [
                ("The two governments signed the fisheries treaty on Friday.", "両政府は金曜日、漁業条約に署名した。"),
                ("It allows 1,200 boats to work in the northern strait until March.", "条約により1200隻が3月まで北部の海峡で操業できる。"),
                ("Fishermen in the small harbours remain worried.", "小さな港の漁師たちは不安を隠さない。"),
            ],
            pairs);
    }

    [Fact]
    public void A_sentence_that_became_two_pairs_with_both_or_not_at_all()
    {
        const string English = "Ministers met late on Tuesday. The negotiators, who had worked through the night in a hotel beside the river, said that an agreement on the price of grain was close but that many details were still open.";
        const string Japanese = "閣僚らは火曜日遅くに会談した。川沿いのホテルで夜通し作業を続けた交渉担当者らは、穀物価格をめぐる合意は近いと述べた。ただ、なお多くの細部が未決着だという。";

        var pairs = Pairs(English, Japanese);

        Assert.Contains(("Ministers met late on Tuesday.", "閣僚らは火曜日遅くに会談した。"), pairs);
        Assert.DoesNotContain(pairs, pair => pair.Item2 == "ただ、なお多くの細部が未決着だという。");
    }

    [Fact]
    public void What_may_pair_in_several_ways_pairs_in_none()
    {
        const string English = "He left. She stayed. They argued.";
        const string Japanese = "彼は去った。彼女は残った。";

        Assert.Empty(Pairs(English, Japanese));
    }

    [Theory]
    [InlineData("One sentence alone.", "一つだけ。")]
    [InlineData("", "")]
    public void Texts_of_one_sentence_have_no_pairs_of_sentences(string english, string japanese) => Assert.Empty(Pairs(english, japanese));

    [Fact]
    public void Pairs_lie_within_the_texts_and_never_cross() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll<NonNull<string>, NonNull<string>>((one, other) =>
    {
        var beads = SentencePairs.Of(one.Get + ". A tail. " + other.Get, "en", other.Get + "。尾。" + one.Get, "ja");
        return beads.Zip(beads.Skip(1)).All(pair => pair.First.Source.End <= pair.Second.Source.Start && pair.First.Target.End <= pair.Second.Target.Start);
    }));

    private static List<(string, string)> Pairs(string english, string japanese) =>
        [.. SentencePairs.Of(english, "en", japanese, "ja").Select(bead => (bead.Source.Of(english), bead.Target.Of(japanese)))];
}
