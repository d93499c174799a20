using System.Text.Json;
using AngleSharp.Dom;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Press.Articles;

namespace Kawaraban.Site.Tests.Press.Articles;

/// <summary>Each part that an article's page must have, by name.</summary>
public sealed class ArticlePageTests
{
    private static readonly PressProof Proof = new();

    private static Task<IDocument> PageAsync(ArticleSheet sheet) => Proof.PageAsync<ArticlePage>(sheet);

    private static string Text(IDocument page, string selector) => page.QuerySelector(selector)?.TextContent.Trim() ?? $"no {selector}";

    [Fact]
    public async Task The_page_is_in_the_language_of_its_edition()
    {
        var page = await PageAsync(Proof.Sheet("ja", "本文。"));
        Assert.Equal(("ja", "ltr"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
    }

    [Fact]
    public async Task The_masthead_has_name_tagline_and_since()
    {
        var page = await PageAsync(Proof.Sheet("ja", "本文。"));
        var masthead = Proof.Edition("ja").Masthead;
        Assert.Equal((masthead.Name, masthead.Tagline, "2014年創刊"), (Text(page, ".paper-name"), Text(page, ".tagline"), Text(page, ".masthead .since")));
    }

    [Fact]
    public async Task The_edition_switch_leads_to_the_same_story_else_to_the_front()
    {
        var alone = Proof.Sheet("en", "Text.");
        var twin = alone with { Article = alone.Article with { Siblings = [new ArticleAddress(new EditionId("ja"), new SectionId("world"), "hassen-nin")] } };
        Assert.Equal("/ja/", (await PageAsync(alone)).QuerySelector(".edition-switch a")!.GetAttribute("href"));
        Assert.Equal("/ja/world/hassen-nin", (await PageAsync(twin)).QuerySelector(".edition-switch a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Alternates_name_every_edition_of_the_story_and_the_first_for_all_others()
    {
        var sheet = Proof.Sheet("ja", "本文。");
        var page = await PageAsync(sheet with { Article = sheet.Article with { Siblings = [new ArticleAddress(new EditionId("en"), new SectionId("world"), "twin")] } });
        var links = page.QuerySelectorAll("link[hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}");
        Assert.Equal([$"en-GB {PressProof.Origin}/en/world/twin", $"ja {PressProof.Origin}/ja/world/eight-thousand", $"x-default {PressProof.Origin}/en/world/twin"], links);
    }

    [Fact]
    public async Task Breadcrumb_kicker_headline_standfirst_and_byline_stand_at_the_top()
    {
        var page = await PageAsync(Proof.Sheet("en", "Text."));
        Assert.Equal(["/en/", "/en/world/", "/en/archive/2026-11-20"], page.QuerySelectorAll(".breadcrumb a").Select(link => link.GetAttribute("href")!));
        Assert.Equal("Verren Strait", Text(page, ".story-head .kicker"));
        Assert.Equal("Headline of eight-thousand", Text(page, "h1.headline"));
        Assert.Equal("What the story says in one sentence.", Text(page, ".standfirst"));
        Assert.Equal("/en/authors/tomas-oyelaran", page.QuerySelector(".byline a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_lead_picture_has_size_caption_and_a_composed_credit()
    {
        var page = await PageAsync(Proof.Sheet("ja", "本文。"));
        var image = page.QuerySelector(".lead-picture img")!;
        Assert.Equal(("1600", "1000", "high"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("fetchpriority")));
        Assert.Equal("（Ola Brandt／AFP／ファイル写真）", Text(page, ".lead-picture .credit"));
        Assert.Contains("A ferry at the pier", Text(page, ".lead-picture figcaption"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_picture_is_marked_and_no_broken_image()
    {
        var sheet = Proof.Sheet("en", "Text.");
        var page = await PageAsync(sheet with { Article = sheet.Article with { Card = sheet.Card with { Picture = PressProof.Picture with { Hash = null } } } });
        Assert.NotNull(page.QuerySelector(".lead-picture.is-missing .picture-missing"));
        Assert.Null(page.QuerySelector(".lead-picture img"));
    }

    [Fact]
    public async Task Share_links_are_plain_links_with_the_article_in_them()
    {
        var page = await PageAsync(Proof.Sheet("en", "Text."));
        var url = Uri.EscapeDataString(PressProof.Origin + "/en/world/eight-thousand");
        var links = page.QuerySelectorAll(".share a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["www.facebook.com", "x.com", "social-plugins.line.me", "bsky.app"], links.Select(link => new Uri(link).Host));
        Assert.All(links, link => Assert.Contains(url, link, StringComparison.Ordinal));
        Assert.Equal(PressProof.Origin + "/en/world/eight-thousand", page.QuerySelector("button.copy-link[hidden]")!.GetAttribute("data-copy"));
    }

    [Fact]
    public async Task The_short_address_is_shown_copyable_and_a_QR_code()
    {
        var page = await PageAsync(Proof.Sheet("en", "Text."));
        Assert.Equal(PressProof.Origin + "/s/abc2345", Text(page, ".short-url"));
        Assert.Equal(PressProof.Origin + "/s/abc2345", page.QuerySelector("button.copy-short")!.GetAttribute("data-copy"));
        Assert.Equal("/s/abc2345.svg", page.QuerySelector(".short-address details img")!.GetAttribute("src"));
    }

    [Fact]
    public async Task Published_and_updated_are_in_the_zone_of_the_edition()
    {
        var sheet = Proof.Sheet("ja", "本文。");
        var page = await PageAsync(sheet with { Article = sheet.Article with { Card = sheet.Card with { UpdatedAt = PressProof.Published.AddHours(1) } } });
        Assert.Equal("2026-11-20T09:30:00+09:00", page.QuerySelector(".published time")!.GetAttribute("datetime"));
        Assert.Equal("2026年11月20日 9時30分（日本時間）", Text(page, ".published time"));
        Assert.Equal("2026-11-20T10:30:00+09:00", page.QuerySelector(".updated time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task A_translation_says_where_it_comes_from_and_that_the_source_has_changed()
    {
        var sheet = Proof.Sheet("ja", "本文。");
        var source = new SourceView(new EditionId("en"), new ArticleAddress(new EditionId("en"), new SectionId("world"), "twin"), "The source", 1, PressProof.Published, 2, PressProof.Published.AddDays(1)) { Changes = [Changed("a"), Changed("b"), Changed("c")] };
        var page = await PageAsync(sheet with { Article = sheet.Article with { Source = source, Translators = [PressProof.Translator] } });
        Assert.Contains("The Harbour Lantern", Text(page, ".source-from"), StringComparison.Ordinal);
        Assert.Equal("/en/world/twin", page.QuerySelector(".source-link a")!.GetAttribute("href"));
        Assert.StartsWith("第1版", Text(page, ".source-version"), StringComparison.Ordinal);
        Assert.Equal("佐藤遥", Text(page, ".source-translators"));
        Assert.Equal("3", page.QuerySelector(".source-changed")!.GetAttribute("data-changed"));
        var same = await PageAsync(sheet with { Article = sheet.Article with { Source = source with { LatestNumber = 1, Changes = [] } } });
        Assert.Null(same.QuerySelector(".source-changed"));
    }

    private static OutdatedPlace Changed(string text) => new(new PlaceName(BlockId.New(), null), [], ChangeKind.Changed, text, text + text, false, false);

    [Fact]
    public async Task Corrections_are_dated_and_told()
    {
        var sheet = Proof.Sheet("en", "Text.");
        var page = await PageAsync(sheet with { Article = sheet.Article with { Corrections = [new CorrectionView(7, PressProof.Published, "It was 41 ships.", sheet.Card.Address, "")] } });
        Assert.Contains("It was 41 ships.", Text(page, ".corrections #correction-7"), StringComparison.Ordinal);
        Assert.Equal("2026-11-20T00:30:00+00:00", page.QuerySelector(".correction time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task At_the_foot_stand_the_authors_what_is_read_most_and_what_to_read_next()
    {
        var sheet = Proof.Sheet("en", "Text.") with { Aside = new Aside([PressProof.Card("en", "read-a-lot")], [PressProof.Card("en", "next")]) };
        var page = await PageAsync(sheet);
        Assert.Equal("He writes from Ostrel.", Text(page, ".author-bio .bio-text"));
        Assert.Equal("https://x.com/toyelaran", page.QuerySelector(".bio-x a")!.GetAttribute("href"));
        Assert.Equal("/en/world/read-a-lot", page.QuerySelector(".popular a")!.GetAttribute("href"));
        Assert.Equal("/en/world/next", page.QuerySelector(".recommended a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(page.QuerySelector(".to-top a")!.GetAttribute("href")!));
    }

    [Fact]
    public async Task No_inline_script_and_no_style_attribute_whatever_an_editor_types()
    {
        var page = await PageAsync(Proof.Sheet("en", "<script>alert(1)</script> <b style=\"color:red\">x</b>", "[x](https://a.example/\"onclick=alert(1))"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src") || script.GetAttribute("type") == "application/ld+json"));
        Assert.Empty(page.QuerySelectorAll("[style], style, [onclick]"));
    }

    [Theory]
    [InlineData(Genre.News, "NewsArticle")]
    [InlineData(Genre.Feature, "NewsArticle")]
    [InlineData(Genre.Analysis, "AnalysisNewsArticle")]
    [InlineData(Genre.Opinion, "OpinionNewsArticle")]
    public async Task Linked_data_names_the_kind_of_article(Genre genre, string type)
    {
        var sheet = Proof.Sheet("en", "Text.");
        using var facts = Facts(await PageAsync(sheet with { Article = sheet.Article with { Card = sheet.Card with { Genre = genre, Headline = "</script><script>alert(1)</script>" } } }));
        Assert.Equal(type, facts.RootElement.GetProperty("@type").GetString());
        Assert.Equal("</script><script>alert(1)</script>", facts.RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public async Task Linked_data_tells_of_source_translator_and_correction()
    {
        var sheet = Proof.Sheet("ja", "本文。");
        var source = new SourceView(new EditionId("en"), new ArticleAddress(new EditionId("en"), new SectionId("world"), "twin"), "The source", 1, PressProof.Published, 1, PressProof.Published);
        using var facts = Facts(await PageAsync(sheet with
        {
            Article = sheet.Article with { Source = source, Translators = [PressProof.Translator], Corrections = [new CorrectionView(1, PressProof.Published, "41隻の誤りでした。", sheet.Card.Address, "")] },
        }));
        var root = facts.RootElement;
        Assert.Equal(PressProof.Origin + "/en/world/twin", root.GetProperty("translationOfWork").GetProperty("@id").GetString());
        Assert.Equal("佐藤遥", root.GetProperty("translator")[0].GetProperty("name").GetString());
        Assert.Equal("41隻の誤りでした。", root.GetProperty("correction")[0].GetProperty("text").GetString());
    }

    private static JsonDocument Facts(IDocument page) => JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
}
