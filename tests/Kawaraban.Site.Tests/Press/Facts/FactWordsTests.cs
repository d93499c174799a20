using Kawaraban.Language.Quantities;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.Press.Facts;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Press.Facts;

/// <summary>Amounts in the words of the demonstration newspaper's editions, and addresses of passages.</summary>
public sealed class FactWordsTests(DemoPapers papers)
{
    [Theory]
    [InlineData("en", "1040000", "1.04 million")]
    [InlineData("ja", "1040000", "104万")]
    [InlineData("ja", "12000", "1万2000")]
    [InlineData("en", "12000", "12,000")]
    [InlineData("ja", "-12000", "−1万2000")]
    [InlineData("en", "0", "0")]
    [InlineData("ja", "310000000", "3億1000万")]
    public async Task A_number_is_named_with_the_editions_great_units(string edition, string value, string name) =>
        Assert.Equal(name, FactWords.Number(await EditionAsync(edition), decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("en", "people", "people")]
    [InlineData("ja", "people", "人")]
    [InlineData("en", "USD", "$")]
    [InlineData("ja", "USD", "ドル")]
    [InlineData("en", "", "")]
    [InlineData("ja", "隻", "隻")]
    public async Task A_unit_stands_alone_at_an_axis(string edition, string unit, string name) => Assert.Equal(name, FactWords.UnitOf(await EditionAsync(edition), unit));

    [Theory]
    [InlineData("en", 8_000, QuantityBound.About, "about 8,000 people")]
    [InlineData("ja", 8_000, QuantityBound.About, "約8000人")]
    [InlineData("ja", 10_000, QuantityBound.Exact, "1万人")]
    public async Task An_amount_says_how_it_binds(string edition, int value, QuantityBound bound, string said) =>
        Assert.Equal(said, FactWords.HowMuch(await EditionAsync(edition), new Amount(value, value, bound, "people")));

    [Theory]
    [InlineData("", "Tolm gave 300 barrels of oil.")]
    [InlineData("Oil", "Oil: 300 barrels")]
    public async Task What_was_given_is_said_once(string detail, string said)
    {
        var given = new Fact
        {
            Number = 1, Kind = FactKind.Exchange, Amount = Amount.Exactly(300, "barrels"), Wordings = [new() { EditionId = new("en"), Text = "Tolm gave 300 barrels of oil.", Detail = detail }],
        };

        Assert.Equal(said, FactWords.Given(await EditionAsync("en"), given));
    }

    [Theory]
    [InlineData("counts 8,000 men", "#:~:text=counts%208%2C000%20men")]
    [InlineData("約8000人とみられる", "#:~:text=約8000人とみられる")]
    [InlineData("air-defence & \"radars\"", "#:~:text=air%2Ddefence%20%26%20%22radars%22")]
    [InlineData(
        "Karsia has sent Tolm 1.04 million barrels of oil and oil products in seven months, says the ledger of the port", "#:~:text=Karsia%20has%20sent%20Tolm,the%20ledger%20of%20the%20port")]
    public void An_address_leads_to_the_words_of_a_passage(string quote, string mark) => Assert.Equal(mark, PassageMark.Of(quote));

    private async Task<Edition> EditionAsync(string edition) => (await papers.OpenAsync(Database.Sqlite)).Get<Publication>().Find(edition)!;
}
