using AngleSharp.Dom;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Press.Articles;

namespace Kawaraban.Site.Tests.Press.Articles;

/// <summary>What a translation's page says of a source that has changed since.</summary>
public sealed class FreshnessRibbonTests
{
    private static readonly PressProof Proof = new();
    private static readonly ArticleSheet Sheet = Proof.Sheet("ja", "一。", "二。");

    [Fact]
    public async Task It_counts_names_corrections_and_shows_the_words_beside_the_readers_paragraph()
    {
        var block = Sheet.Article.Blocks[1].Id;
        var page = await PageAsync(
            Place(block, ChangeKind.Changed, "Four ships **waited**.", "Nine ships **waited**.", isCorrection: true), Place(block, ChangeKind.Added, "", "A new line."));

        Assert.Equal("原文はその後、2か所更新されています。うち1か所は誤りの訂正です。", Text(page, ".source-changed").Split("最終変更")[0].Trim());
        Assert.Equal(("en-GB", "ltr"), (page.QuerySelector(".change-words")!.GetAttribute("lang"), page.QuerySelector(".change-words")!.GetAttribute("dir")));
        Assert.Equal(("Four", "Nine", "FourNine ships waited."), (Text(page, "del"), Text(page, "ins"), Text(page, ".change-words")));
        var link = page.QuerySelector(".change-ours a")!;
        Assert.Equal("二。", link.TextContent);
        Assert.Equal("二。", page.QuerySelector(link.GetAttribute("href")!)!.NextElementSibling!.TextContent);
        Assert.Single(page.QuerySelectorAll(".anchor"));
    }

    [Fact]
    public async Task Old_words_that_had_to_go_by_law_are_not_shown_again()
    {
        var page = await PageAsync(Place(Sheet.Article.Blocks[0].Id, ChangeKind.Changed, "", "He denies it.") with { IsWithheld = true });

        Assert.NotNull(page.QuerySelector(".change-withheld"));
        Assert.Equal("He denies it.", Text(page, ".change-words"));
        Assert.Empty(page.QuerySelectorAll("del, ins"));
    }

    [Fact]
    public async Task Of_a_withdrawn_source_only_that_is_said()
    {
        var page = await Proof.PageAsync<ArticlePage>(With(Source with { Address = null }));
        Assert.NotNull(page.QuerySelector(".source-withdrawn"));
        Assert.Empty(page.QuerySelectorAll(".freshness, .source-ways a[href$=parallel]"));
        Assert.NotNull(page.QuerySelector(".source-ways a[href='/ja/world/eight-thousand/receipt']"));
    }

    private static SourceView Source =>
        new(new EditionId("en"), new ArticleAddress(new EditionId("en"), new SectionId("world"), "twin"), "The source", 1, PressProof.Published, 2, PressProof.Published.AddHours(2));

    private static OutdatedPlace Place(BlockId target, ChangeKind kind, string before, string now, bool isCorrection = false) =>
        new(new PlaceName(BlockId.New(), null), [target], kind, before, now, isCorrection, false);

    private static ArticleSheet With(SourceView source) => Sheet with { Article = Sheet.Article with { Source = source } };

    private static Task<IDocument> PageAsync(params IReadOnlyList<OutdatedPlace> places) => Proof.PageAsync<ArticlePage>(With(Source with { Changes = places }));

    private static string Text(IDocument page, string selector) => page.QuerySelector(selector)?.TextContent.Trim() ?? $"no {selector}";
}
