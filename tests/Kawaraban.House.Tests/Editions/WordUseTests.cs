namespace Kawaraban.House.Tests.Editions;

public sealed class WordUseTests
{
    [Theory]
    [InlineData("""Edition.Words["page.front"]""", "page.front")]
    [InlineData("""words.Say("source.from", ("edition", name))""", "source.from")]
    [InlineData("""Model.Seat["write.up"]""", "desk.write.up")]
    [InlineData("""seat.Say("board.reads", ("count", 3))""", "desk.board.reads")]
    public void A_key_is_what_stands_in_the_brackets(string source, string key)
    {
        var use = WordUse.Of(source);

        Assert.Equal([key], use.Keys);
        Assert.Empty(use.Families);
    }

    [Fact]
    public void A_choice_names_both_keys_and_not_what_it_compares() =>
        Assert.Equal(["a.yes", "a.no"], WordUse.Of("""Words[kind == "x" ? "a.yes" : "a.no"]""").Keys);

    [Theory]
    [InlineData("""Words["objection." + code]""", "objection.*")]
    [InlineData("""Seat[$"told.{Model.What}.title"]""", "desk.told.*.title")]
    public void A_key_put_together_is_a_family(string source, string family)
    {
        var use = WordUse.Of(source);

        Assert.Equal([family], use.Families);
        Assert.Empty(use.Keys);
    }
}
