using System.Text;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Site.Newsstand.Files;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand.Files;

/// <summary>What holds of the pages of any story file.</summary>
public sealed class FileLawTests(DemoPapers papers)
{
    /// <summary>Pages are rendered whole for each: as many files as are drawn by default would take long.</summary>
    private const int Files = 30;

    [Fact]
    public async Task Both_editions_give_the_same_facts_each_once_and_each_is_where_its_address_leads()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        for (var seed = 0; seed < Files; seed++)
        {
            var file = new AnyFile(new Random(seed));
            var seen = new List<string>();
            foreach (var edition in paper.Get<Publication>().Editions)
            {
                var contents = new FileContents(file.View(edition.Id));
                var pages = new Dictionary<string, IDocument>();
                foreach (var sheet in SheetsOf(paper, edition, contents))
                {
                    pages.Add(sheet.Path, await DocumentAsync(await RenderAsync(paper, sheet)));
                }
                var shown = contents.View.File.Facts.Select(fact => fact.Fact).ToList();
                foreach (var fact in shown)
                {
                    var home = FilePages.HomeOf(edition, contents, fact).Split('#');
                    Assert.NotNull(pages[home[0]].GetElementById(home[1]));
                }
                foreach (var (path, page) in pages)
                {
                    var anchors = AnchorsIn(page).ToList();
                    Assert.Equal(anchors.Distinct().Count(), anchors.Count);
                    Assert.All(
                        page.QuerySelectorAll("main a[href*='#']").Select(link => link.GetAttribute("href")!).Where(href => !href.Contains(":~:", StringComparison.Ordinal)),
                        href => Assert.NotNull((href[0] == '#' ? page : pages[href.Split('#')[0]]).GetElementById(href.Split('#')[1])));
                    Assert.True(anchors.Count <= 300, $"{path} has {anchors.Count} facts");
                }
                seen.Add(string.Join(' ', pages.Values.SelectMany(AnchorsIn).Distinct().Order(StringComparer.Ordinal)));
                Assert.Equal(shown.Count, seen[^1].Length == 0 ? 0 : seen[^1].Split(' ').Length);
            }
            Assert.Single(seen.Distinct());
        }
    }

    [Fact]
    public async Task Killing_an_article_leaves_no_trace_of_what_it_alone_held_in_pages_and_linked_data()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        var edition = paper.Get<Publication>().Find("en")!;
        for (var seed = 0; seed < Files; seed++)
        {
            var file = new AnyFile(new Random(seed));
            foreach (var killed in file.Articles)
            {
                var contents = new FileContents(file.View(edition.Id, killed));
                var gone = file.File.Facts.Where(fact => fact.Evidence.TrueForAll(evidence => evidence.ArticleId == killed)).Select(fact => fact.Number).ToList();
                foreach (var sheet in contents.View.File.Facts.Count == 0 ? [] : SheetsOf(paper, edition, contents))
                {
                    var page = await RenderAsync(paper, sheet);
                    Assert.DoesNotContain(file.Mark(killed), page, StringComparison.Ordinal);
                    Assert.DoesNotContain(gone, number => page.Contains($"fact {number} ", StringComparison.Ordinal) || page.Contains($"/any/{number}\"", StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public async Task Linked_data_tells_of_each_fact_of_the_page_with_what_it_rests_on()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        var edition = paper.Get<Publication>().Find("ja")!;
        for (var seed = 0; seed < Files; seed++)
        {
            var sheet = SheetsOf(paper, edition, new FileContents(new AnyFile(new Random(seed)).View(edition.Id))).First();
            var page = await DocumentAsync(await RenderAsync(paper, sheet));
            using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
            var nodes = data.RootElement.GetProperty("@graph").EnumerateArray().ToList();
            var known = nodes.Select(node => node.GetProperty("@id").GetString()).ToHashSet();
            var told = nodes.Where(node => node.GetProperty("@type").GetString() is "Claim" or "Question").ToList();

            Assert.Equal(nodes.Count, known.Count);
            Assert.Equal(AnchorsIn(page).Order(), told.Select(node => "fact-" + node.GetProperty("@id").GetString()!.Split('/')[^1]).Order());
            Assert.All(told.SelectMany(node => Named(node, "author")), author => Assert.Contains(author, new[] { ("Person", "ja name 0"), ("Organization", "ja name 2") }));
            Assert.All(
                told.Where(node => node.TryGetProperty("about", out _)).SelectMany(node => Named(node.GetProperty("about"), "agent")),
                giver => Assert.Contains(giver, new[] { ("Person", "ja name 0"), ("Place", "ja name 1"), ("Organization", "ja name 2") }));
            Assert.All(told, node => Assert.All(
                node.GetProperty(node.GetProperty("@type").GetString() == "Claim" ? "appearance" : "citation").EnumerateArray(),
                work => Assert.True(known.Contains(work.GetProperty("@id").GetString()) || work.GetProperty("url").GetString()!.StartsWith("https://", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public async Task Linked_data_reviews_each_outlook_of_which_the_page_says_what_became_and_nothing_else()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        var edition = paper.Get<Publication>().Find("ja")!;
        var reviewed = 0;
        for (var seed = 0; seed < Files; seed++)
        {
            var sheet = SheetsOf(paper, edition, new FileContents(new AnyFile(new Random(seed)).View(edition.Id))).First();
            var page = await DocumentAsync(await RenderAsync(paper, sheet));
            using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
            var reviews = data.RootElement.GetProperty("@graph").EnumerateArray().Where(node => node.GetProperty("@type").GetString() == "ClaimReview").ToDictionary(node => node.GetProperty("url").GetString()!.Split('/')[^1]);
            var told = page.QuerySelectorAll("#outlooks [id^=fact-]").ToDictionary(fact => fact.Id!["fact-".Length..], fact => fact.QuerySelector(".fact-state")?.TextContent);

            Assert.Equal(
                told.Where(fact => fact.Value == edition.Words["file.outlook.Happened"] || fact.Value == edition.Words["file.outlook.NotHappened"]).Select(fact => (fact.Key, fact.Value)).Order(),
                reviews.Select(review => (review.Key, review.Value.GetProperty("reviewRating").GetProperty("alternateName").GetString())).Order());
            Assert.All(reviews.Values, review =>
            {
                var (rating, item) = (review.GetProperty("reviewRating"), review.GetProperty("itemReviewed"));
                Assert.Equal((5, 1), (rating.GetProperty("bestRating").GetInt32(), rating.GetProperty("worstRating").GetInt32()));
                Assert.Equal(rating.GetProperty("alternateName").GetString() == edition.Words["file.outlook.Happened"] ? 5 : 1, rating.GetProperty("ratingValue").GetInt32());
                Assert.Equal(("Claim", review.GetProperty("url").GetString()), (item.GetProperty("@type").GetString(), item.GetProperty("@id").GetString()));
                Assert.NotEmpty(item.GetProperty("appearance").EnumerateArray());
                Assert.Equal(edition.Masthead.Name, review.GetProperty("author").GetProperty("name").GetString());
                Assert.NotEmpty(review.GetProperty("claimReviewed").GetString()!);
                Assert.True(review.TryGetProperty("datePublished", out _));
            });
            reviewed += reviews.Count;
        }
        Assert.True(reviewed > 0);
    }

    [Fact]
    public async Task A_table_of_exchanges_says_an_amount_and_not_the_sentence_twice()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        var edition = paper.Get<Publication>().Find("ja")!;
        for (var seed = 0; seed < Files; seed++)
        {
            var page = await DocumentAsync(await RenderAsync(paper, SheetsOf(paper, edition, new FileContents(new AnyFile(new Random(seed)).View(edition.Id))).First()));

            Assert.All(page.QuerySelectorAll("#exchanges td > .fact-amount"), amount =>
            {
                var words = amount.NextElementSibling!.QuerySelector(".fact-words")!;
                Assert.DoesNotContain(words.TextContent, amount.TextContent, StringComparison.Ordinal);
                Assert.True(amount.TextContent.Contains("Detail", StringComparison.Ordinal) ? amount.GetAttribute("lang") == words.GetAttribute("lang") : !amount.HasAttribute("lang"));
            });
        }
    }

    private static IEnumerable<(string Type, string Name)> Named(JsonElement node, string property) =>
        node.TryGetProperty(property, out var named) ? named.EnumerateArray().Select(one => (one.GetProperty("@type").GetString()!, one.GetProperty("name").GetString()!)) : [];

    private static IEnumerable<string> AnchorsIn(IDocument page) => page.QuerySelectorAll("[id^=fact-]").Select(fact => fact.Id!);

    /// <summary>The front page, and every page of the parts that it does not hold whole.</summary>
    private static IEnumerable<FileSheet> SheetsOf(RunningPaper paper, Edition edition, FileContents contents)
    {
        Edition[] elsewhere = [.. paper.Get<Publication>().Editions.Where(other => other != edition)];
        yield return new FileSheet(edition, contents, elsewhere);
        foreach (var part in Enum.GetValues<FilePart>().Where(contents.IsCut))
        {
            for (var page = 1; page <= new FileSheet(edition, contents, elsewhere, part).Pages; page++)
            {
                yield return new FileSheet(edition, contents, elsewhere, part, page);
            }
        }
    }

    private static async Task<string> RenderAsync(RunningPaper paper, FileSheet sheet) => Encoding.UTF8.GetString(await paper.Get<PageRenderer>().RenderAsync<FilePage>(sheet));

    private static Task<IDocument> DocumentAsync(string html) => BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html));
}
