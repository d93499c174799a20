using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Feeds;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Newsstand.Files;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Site.Tests.Press.Feeds;

/// <summary>What a feed tells of a story file, when, and in which language.</summary>
public sealed class FactNewsTests(DemoPapers papers)
{
    private static readonly DateTimeOffset _monday = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_fact_that_was_entered_on_a_draft_is_news_with_its_release()
    {
        var draft = VersionId.New();
        var view = View([Fact(1, _monday, draft, "en"), Fact(2, _monday.AddDays(2), null, "en")], draft, _monday.AddDays(4));

        Assert.Equal([(1, _monday.AddDays(4)), (2, _monday.AddDays(2))], FactNews.Of(view, 9).Select(news => (news.Fact.Fact.Number, news.At)));
    }

    [Fact]
    public void No_news_tells_of_what_readers_may_not_see()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var file = new AnyFile(new Random(seed));
            foreach (var killed in file.Articles)
            {
                var view = file.View(new EditionId("en"), killed);
                Assert.All(FactNews.Of(view, 9_999), news => Assert.True(news.Act.Other is not { } other || view.File.Find(other) is not null));
            }
        }
    }

    [Fact]
    public async Task What_another_edition_tells_goes_out_in_its_language_and_the_rest_is_marked()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        var publication = paper.Get<Publication>();
        var (english, japanese) = (publication.Find("en")!, publication.Find("ja")!);
        var draft = VersionId.New();
        var view = View([Fact(1, _monday, draft, "en"), Fact(2, _monday, draft, "ja")], draft, _monday);

        var items = new FactFeed(publication, japanese, paper.Get<PublicAddress>(), view).Of(FeedFormat.Atom).Items;

        Assert.Equal([japanese.Language, english.Language], items.Select(item => item.Language));
        Assert.Equal([false, true], items.Select(item => Assert.IsType<ListBlock>(item.Blocks[^1]).Items[0] is [LanguageRun run] && run.Tag == japanese.Language));
    }

    private static PublicFileView View(IEnumerable<Fact> facts, VersionId version, DateTimeOffset released)
    {
        var file = new StoryFile { Id = StoryFileId.New(), Key = "strait", CreatedAt = _monday };
        Assert.All(facts, fact => Assert.Empty(file.Enter(fact)));
        return new PublicFileView(PublicFile.Of(file, _ => PassageStanding.Live, WithheldWords.None), new Dictionary<Newsroom.Register.TermId, (string, string?, Newsroom.Register.TermKind)>(), [], new Dictionary<ArticleId, PassageArticle>())
        {
            Released = new Dictionary<VersionId, DateTimeOffset> { [version] = released },
        };
    }

    /// <param name="version">What it rests on; null for a source outside.</param>
    private static Fact Fact(int number, DateTimeOffset entered, VersionId? version, string edition) => new()
    {
        Number = number, Kind = FactKind.Question, Wordings = [new() { EditionId = new(edition), Text = "Nobody knows." }],
        Evidence =
        [
            version is null
                ? new() { Voucher = Voucher.Author, Strength = EvidenceStrength.Stated, Address = "https://nml.example/a", SeenOn = new DateOnly(2026, 11, 2) }
                : new() { Voucher = Voucher.Author, Strength = EvidenceStrength.Stated, ArticleId = ArticleId.New(), VersionId = version, BlockId = BlockId.New(), Quote = "knows" },
        ],
        Acts = [new() { Kind = FactActKind.Entered, At = entered, ByName = "Mara Lindqvist" }],
    };
}
