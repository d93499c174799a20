using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Reads what stands beside the story: a line set large, or a note.</summary>
internal static class AsideReader
{
    private static readonly string[] PullQuoteNames = ["pullquote", "pull-quote", "wp-block-pullquote", "pull_quote", "pull-quotes", "pulled-quote"];

    public static bool IsPullQuote(IElement element) => element.HasClass(PullQuoteNames);

    public static IEnumerable<WireBlock> Read(Composer composer, IElement aside, InlineStyle style) =>
        IsPullQuote(aside) || OnlyQuote(composer, aside) is not null ? ReadPullQuote(composer, aside, style) : ReadNote(composer, aside, style);

    private static IEnumerable<WireBlock> ReadPullQuote(Composer composer, IElement aside, InlineStyle style)
    {
        var quote = OnlyQuote(composer, aside) ?? Unread(composer, aside.QuerySelectorAll("blockquote")).FirstOrDefault() ?? aside;
        var (text, speaker, others) = QuotationReader.Parts(composer, quote, style);
        composer.Scene.Done.Add(quote);
        List<WireBlock> beside = [];
        var rest = quote == aside ? WireText.Empty : composer.InnerText(aside, style, out beside);
        others.AddRange(beside);
        if (text.IsEmpty)
        {
            return rest.IsEmpty ? others : [new PullQuote(rest, speaker), .. others];
        }

        return speaker.IsEmpty
            ? [new PullQuote(text, QuotationReader.WithoutDash(rest)), .. others]
            : [new PullQuote(text, speaker), .. Paragraphs(rest), .. others];
    }

    private static IEnumerable<WireBlock> ReadNote(Composer composer, IElement aside, InlineStyle style)
    {
        var inner = composer.Inner(aside, style);
        return inner.All(block => block is Paragraph or Heading)
            ? inner.Count == 0 ? [] : [new Note(InlineParagraphs.Join(inner.Select(block => BlockWords.Of(block)!)))]
            : inner;
    }

    private static IEnumerable<WireBlock> Paragraphs(WireText text) => text.IsEmpty ? [] : [new Paragraph(text)];

    /// <summary>The one quotation that all of the aside is, besides its speaker.</summary>
    private static IElement? OnlyQuote(Composer composer, IElement aside)
    {
        var quotes = Unread(composer, aside.QuerySelectorAll("q, blockquote")).ToList();
        if (quotes.Count != 1)
        {
            return null;
        }

        var outside = aside.TextContent.Trim().Length - quotes[0].TextContent.Trim().Length;
        return outside < 60 && aside.QuerySelector("img, table, iframe, ul, ol") is null ? quotes[0] : null;
    }

    private static IEnumerable<IElement> Unread(Composer composer, IEnumerable<IElement> quotes) =>
        quotes.Where(quote => !composer.Scene.Done.Contains(quote));
}
