using AngleSharp.Html.Dom;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.WebPage;

/// <summary>A saved web page: one story, with what the page says of itself and the body of its article.</summary>
internal static class PageReader
{
    private const int LeastWeight = 100;
    private const int LeastWeightOfDeclaredArticle = 40;

    public static WireDocument Read(string text, Reading reading)
    {
        if (text.Length > reading.Limits.MaxPageLength)
        {
            return WireDocument.Refused(WireErrorCode.TooLarge, $"The page has {text.Length} characters; {reading.Limits.MaxPageLength} are read.", WireFormat.Html);
        }

        var page = HtmlTree.Page(text, reading.Limits, reading.Clock);
        var facts = PageFacts.Of(page, reading);

        // The body takes the page apart, so what the page says of itself is read before.
        var source = PageSource.Of(facts, reading);
        var story = PageStory.Of(facts, reading);
        var head = PageHead.Of(Body(page, facts, reading), facts);
        var least = facts.IsDeclaredArticle ? LeastWeightOfDeclaredArticle : LeastWeight;
        return head.Rest.Sum(TextWeight.Of) < least
            ? WireDocument.Refused(WireErrorCode.NoArticle, "There is no article on this page.", WireFormat.Html)
            : new WireDocument { Format = WireFormat.Html, Source = source, Items = [story with { Blocks = head.Rest, Published = story.Published ?? head.Date ?? PageDates.InAddress(story.Link) }] };
    }

    private static IReadOnlyList<WireBlock> Body(IHtmlDocument page, PageFacts facts, Reading reading)
    {
        var scene = new Scene(facts.Links, facts.Language, reading.Limits, reading.Clock);
        var article = page.Body is { } body ? ArticleBody.Read(body, facts.Title, scene) : new ArticleBody([], IsFront: false);
        var blocks = article.IsFront && !facts.IsDeclaredArticle ? [] : article.Blocks;
        var declared = facts.Article?.Text("articleBody");
        if (declared is null && blocks.Sum(TextWeight.Of) < LeastWeight)
        {
            return StateBody.Read(facts, reading, html => ForeignHtml.ToBlocks(html, scene)) is { Count: > 0 } state && state.Sum(TextWeight.Of) >= LeastWeight ? state : blocks;
        }

        if (declared is null || TextWeight.Of(declared) < LeastWeight || blocks.Sum(TextWeight.Of) * 2 > TextWeight.Of(declared))
        {
            return blocks;
        }

        return declared.Contains("</p>", StringComparison.OrdinalIgnoreCase)
            ? ForeignHtml.ToBlocks(declared, scene)
            : reading.PlainBlocks(declared, "item 1");
    }
}
