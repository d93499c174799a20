using System.Net;
using System.Text.Json;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand.Files;

/// <summary>The demonstration newspaper's running story, as its readers see it.</summary>
public sealed class FilePageTests(DemoPapers papers)
{
    [Theory, OnEachDatabase]
    public async Task Both_editions_have_the_same_facts_and_so_have_the_files(Database database)
    {
        var paper = await papers.OpenAsync(database);
        var (english, japanese) = (await paper.PageAsync("/en/files/verren-strait"), await paper.PageAsync("/ja/files/verren-strait"));
        string[] facts = [.. english.QuerySelectorAll("[id^=fact-]").Select(fact => fact.Id!).Order(StringComparer.Ordinal)];

        Assert.True(facts.Length >= 60, $"{facts.Length} facts");
        Assert.Equal(facts, japanese.QuerySelectorAll("[id^=fact-]").Select(fact => fact.Id!).Order(StringComparer.Ordinal));
        Assert.All(english.QuerySelectorAll("[id^=fact-]"), fact => Assert.NotNull(fact.QuerySelector(".fact-evidence a")));
        Assert.Equal(6, english.QuerySelectorAll(".file-dispute .fact").Length);
        Assert.True(english.QuerySelectorAll(".figure s").Length >= 3);
        using var file = JsonDocument.Parse(await paper.Reader.GetStringAsync("/ja/files/verren-strait.json"));
        Assert.Equal(facts.Length, file.RootElement.GetProperty("facts").GetArrayLength());
        Assert.DoesNotContain("Tomas Oyelaran", file.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("ハーバー・ランタン", file.RootElement.GetProperty("licence").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_file_there_is_no_page()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);

        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/en/files/nothing")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await paper.Reader.GetAsync("/en/files/nothing.csv")).StatusCode);
    }
}
