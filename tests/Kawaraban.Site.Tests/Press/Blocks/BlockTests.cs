using AngleSharp.Dom;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Press.Blocks;

namespace Kawaraban.Site.Tests.Press.Blocks;

public sealed class BlockTests
{
    private static readonly PressProof Proof = new();

    private static async Task<IElement> BodyAsync(string edition, params IReadOnlyList<string> blocks)
    {
        var page = await Proof.PageAsync<ArticlePage>(Proof.Sheet(edition, blocks));
        return page.QuerySelector(".story-body")!;
    }

    [Theory]
    [InlineData("Plain *soft* **loud** `code`", "<p>Plain <em>soft</em> <strong>loud</strong> <code>code</code></p>")]
    [InlineData("{漢字|かんじ}を読む", "<p><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>を読む</p>")]
    [InlineData("いわゆる{:en|soft power}論", "<p>いわゆる<span lang=\"en\">soft power</span>論</p>")]
    [InlineData("[out](https://a.example/)", "<p><a href=\"https://a.example/\" rel=\"noopener\">out</a></p>")]
    [InlineData("[nowhere](story:not-there)", "<p>nowhere</p>")]
    [InlineData("## A heading", "<h2>A heading</h2>")]
    [InlineData("- one\n- two", "<ul><li>one</li><li>two</li></ul>")]
    [InlineData("1. one\n2. two", "<ol><li>one</li><li>two</li></ol>")]
    [InlineData(">> The words\n>> -- A speaker", "<figure class=\"pull-quote\"><blockquote><p>The words</p></blockquote><figcaption>A speaker</figcaption></figure>")]
    [InlineData("> A passage\n> -- A document", "<figure class=\"quotation\"><blockquote><p>A passage</p></blockquote><figcaption>A document</figcaption></figure>")]
    [InlineData("<i>no markup</i>", "<p>&lt;i&gt;no markup&lt;/i&gt;</p>")]
    public async Task Written_blocks_become_elements(string written, string expected) =>
        Assert.Equal(expected, (await BodyAsync("ja", written)).InnerHtml.Trim());

    [Fact]
    public async Task A_table_has_a_caption_and_heads_and_as_many_cells_as_these()
    {
        var body = await BodyAsync("en", "!table Ships\n| Day | Ships |\n| Monday | 41 | too much |\n| Tuesday |");
        Assert.Equal("Ships", body.QuerySelector("caption")!.TextContent);
        Assert.All(body.QuerySelectorAll("th"), head => Assert.Equal("col", head.GetAttribute("scope")));
        Assert.All(body.QuerySelectorAll("tr"), row => Assert.Equal(2, row.Children.Length));
        Assert.Equal("0", body.QuerySelector(".table")!.GetAttribute("tabindex"));
    }

    [Fact]
    public async Task A_link_to_a_story_of_another_edition_says_its_language()
    {
        var sheet = Proof.Sheet("ja", "[記事](story:twin)");
        var links = new Dictionary<string, ArticleAddress> { ["twin"] = new(new EditionId("en"), new SectionId("world"), "twin") };
        var page = await Proof.PageAsync<ArticlePage>(sheet with { Article = sheet.Article with { StoryLinks = links } });
        var link = page.QuerySelector(".story-body a")!;
        Assert.Equal(("/en/world/twin", "en-GB", null), (link.GetAttribute("href"), link.GetAttribute("hreflang"), link.GetAttribute("rel")));
        Assert.Equal("（English）", page.QuerySelector(".story-body .language-note")!.TextContent);
    }

    [Fact]
    public async Task A_Japanese_headline_breaks_between_clauses_and_then_between_phrases()
    {
        var sheet = Proof.Sheet("ja", "本文。");
        var page = await Proof.PageAsync<ArticlePage>(sheet with { Article = sheet.Article with { Card = sheet.Card with { Headline = "トルム兵がカルシアに　連盟が推計" } } });
        var headline = page.QuerySelector("h1.headline")!;
        Assert.Equal("トルム兵がカルシアに　連盟が推計", headline.TextContent);
        Assert.Equal(["トルム兵がカルシアに", "連盟が推計"], headline.QuerySelectorAll(".clause").Select(clause => clause.TextContent.Trim()));
        Assert.NotEmpty(headline.QuerySelectorAll("wbr"));
    }

    [Theory]
    [InlineData("8人", "８|人")]
    [InlineData("29日", "[29]|日")]
    [InlineData("1988年", "１９８８|年")]
    [InlineData("4.1度", "４・１|度")]
    [InlineData("12%", "[12]|％")]
    [InlineData("NMLは", "ＮＭＬ|は")]
    [InlineData("本当か!?", "本当か|[!?]")]
    [InlineData("iPhone15", "iPhone15")]
    public void Vertical_lines_set_figures_in_squares(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', VerticalText.Pieces(text).Select(piece => piece.IsOneSquare ? $"[{piece.Text}]" : piece.Text)));
}
