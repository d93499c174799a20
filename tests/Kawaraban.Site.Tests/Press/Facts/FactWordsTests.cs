using System.Globalization;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.Press.Facts;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Press.Facts;

/// <summary>Amounts and times in the words of the demonstration newspaper's editions, and addresses of passages.</summary>
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
        Assert.Equal(name, FactWords.Number(await EditionAsync(edition), decimal.Parse(value, CultureInfo.InvariantCulture)));

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
    [InlineData("en", "2026-03-01", "2026-10-01", TimePrecision.Month, "March to September 2026")]
    [InlineData("ja", "2026-03-01", "2026-10-01", TimePrecision.Month, "2026年3～9月")]
    [InlineData("en", "2025-12-01", "2026-02-01", TimePrecision.Month, "December 2025 to January 2026")]
    [InlineData("ja", "2025-12-01", "2026-02-01", TimePrecision.Month, "2025年12月～2026年1月")]
    [InlineData("en", "2027-04-01", "2027-07-01", TimePrecision.Quarter, "April to June 2027")]
    [InlineData("en", "2026-10-18", "2026-10-31", TimePrecision.Day, "18 to 30 October 2026")]
    [InlineData("ja", "2026-10-18", "2026-10-31", TimePrecision.Day, "2026年10月18日（日）～30日（金）")]
    [InlineData("en", "2026-10-30", "2026-11-03", TimePrecision.Day, "30 October to 2 November 2026")]
    [InlineData("ja", "2026-10-30", "2026-11-03", TimePrecision.Day, "2026年10月30日（金）～11月2日（月）")]
    [InlineData("ja", "2026-12-31", "2027-01-02", TimePrecision.Day, "2026年12月31日（木）～2027年1月1日（金）")]
    [InlineData("en", "2024-01-01", "2027-01-01", TimePrecision.Year, "2024 to 2026")]
    [InlineData("ja", "2024-01-01", "2027-01-01", TimePrecision.Year, "2024～2026年")]
    [InlineData("ja", "2026-10-18", "2026-10-19", TimePrecision.Day, "2026年10月18日（日）")]
    [InlineData("en", "2026-01-01", "2027-01-01", TimePrecision.Year, "2026")]
    public async Task A_span_of_the_calendar_says_once_what_its_ends_share(string edition, string from, string to, TimePrecision precision, string said) =>
        Assert.Equal(said, FactWords.When(await EditionAsync(edition), new FactTime(Midnight(from), Midnight(to), precision)));

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

    private static DateTimeOffset Midnight(string day) => new(DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.Zero);

    private async Task<Edition> EditionAsync(string edition) => (await papers.OpenAsync(Database.Sqlite)).Get<Publication>().Find(edition)!;
}
