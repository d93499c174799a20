using Kawaraban.Wire.NewsCodes;

namespace Kawaraban.Tests.Wire.NewsCodes;
using Xunit;

public sealed class CodeNamesTests
{
    [Theory]
    [InlineData("medtop", "20000002", "arts and entertainment")]
    [InlineData("medtop", "20000350", "central bank")]
    [InlineData("medtop", "20001065", "soccer")]
    [InlineData("medtop", "20001157", "martial arts")]
    [InlineData("medtop", "20001158", "start-up and entrepreneurial business")]
    [InlineData("medtop", "20001222", "orthopaedics")]
    [InlineData("medtop", "20001396", "physical security")]
    [InlineData("medtop", "11000000", "politics and government")]
    [InlineData("subj", "01000000", "arts, culture and entertainment")]
    [InlineData("subj", "04016057", "new service")]
    [InlineData("subj", "15073047", "paralympic games")]
    [InlineData("subj", "17005000", "warning")]
    [InlineData("genre", "Obituary", "obituary")]
    [InlineData("iso3166-1a2", "JP", "Japan")]
    [InlineData("iso3166-1a3", "JPN", "Japan")]
    [InlineData("medtop", "20001397", null)]
    [InlineData("medtop", "29999999", null)]
    [InlineData("stat", "usable", null)]
    public void A_code_has_the_name_that_its_vocabulary_gives(string alias, string code, string? name) =>
        Assert.Equal(name, CodeNames.Of(Schemes.OfAlias(alias), code));

    [Theory]
    [InlineData("20000350", "http://cv.iptc.org/newscodes/mediatopic/")]
    [InlineData("15054000", "http://cv.iptc.org/newscodes/subjectcode/")]
    [InlineData("99999999", null)]
    [InlineData("1505400", null)]
    [InlineData("sport", null)]
    public void A_bare_code_of_eight_digits_tells_its_vocabulary(string code, string? scheme) => Assert.Equal(scheme, Schemes.OfBareCode(code));

    [Theory]
    [InlineData("jp", "JP", "Japan")]
    [InlineData("GBR", "GB", "United Kingdom")]
    [InlineData("south korea", "KR", "South Korea")]
    [InlineData("Atlantis", null, null)]
    [InlineData(null, null, null)]
    public void A_country_is_known_by_code_and_name(string? sent, string? code, string? name) =>
        Assert.Equal((code, name), (Countries.Code(sent), Countries.Name(sent)));

    [Theory]
    [InlineData(null, "usable")]
    [InlineData("Usable", "usable")]
    [InlineData("Cancelled", "canceled")]
    [InlineData("KILL", "canceled")]
    [InlineData("hold", "withheld")]
    [InlineData("Archived", "archived")]
    public void A_status_is_spelled_one_way(string? sent, string status) => Assert.Equal(status, PublishingStatus.Of(sent));

    [Fact]
    public void The_lists_are_whole_and_without_doubles()
    {
        (string File, int Rows)[] lists = [("mediatopics.tsv", 1387), ("subjectcodes.tsv", 1404), ("countries.tsv", 249), ("genres.tsv", 55), ("schemes.tsv", 144)];
        Assert.All(lists, list =>
        {
            var rows = CodeFile.Read(list.File).ToList();
            Assert.Equal(list.Rows, rows.Select(row => row[0]).Distinct().Count());
            Assert.All(rows, row => Assert.All(row, cell => Assert.Equal(cell.Trim(), cell.Length > 0 ? cell : "empty")));
        });
    }
}
