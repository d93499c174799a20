using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Reads a figure: what it shows, its caption and whose it is.</summary>
internal static class FigureReader
{
    public static IEnumerable<WireBlock> Read(Composer composer, IElement figure, InlineStyle style)
    {
        if (AsideReader.IsPullQuote(figure))
        {
            return AsideReader.Read(composer, figure, style);
        }

        if (CardReader.Read(composer.Scene, figure) is { } card)
        {
            return [card];
        }

        var captions = Captions.Of(figure);
        List<WireBlock> others = [];
        var words = captions.Select(caption => Words(composer, caption, style, others)).ToArray();
        composer.Scene.Done.UnionWith(captions);
        var shown = composer.Inner(figure, style);
        var caption = Join(words.Select(part => part.Caption));
        var credit = words.Select(part => part.Credit).FirstOrDefault(text => text is { Length: > 0 });
        return Attach(shown, caption, credit).Concat(others);
    }

    private static (WireText Caption, string? Credit) Words(Composer composer, IElement caption, InlineStyle style, List<WireBlock> others)
    {
        if (Captions.IsCredit(caption))
        {
            return (WireText.Empty, CreditLine.Clean(Text(composer, caption, style, others).Plain));
        }

        var credits = Captions.Credits(caption).ToArray();
        var credit = CreditLine.Clean(string.Join(" ", credits.Select(part => Text(composer, part, style, others).Plain)));
        composer.Scene.Done.UnionWith(credits);
        var text = Text(composer, caption, style, others);
        return credit is null ? CreditLine.Split(text) : (text, credit);
    }

    private static WireText Text(Composer composer, IElement part, InlineStyle style, List<WireBlock> others)
    {
        var text = composer.InnerText(part, style, out var inPart);
        others.AddRange(inPart);
        return text;
    }

    private static WireText Join(IEnumerable<WireText> texts)
    {
        var parts = texts.Where(text => !text.IsEmpty).ToArray();
        return [.. parts.SelectMany((text, index) => index == 0 ? text.AsEnumerable() : text.Prepend(new TextRun(" ")))];
    }

    /// <summary>Gives the caption to what the figure shows; when there is nothing to give it to, it stands as a paragraph.</summary>
    private static List<WireBlock> Attach(List<WireBlock> shown, WireText caption, string? credit)
    {
        if (caption.IsEmpty && credit is null)
        {
            return shown;
        }

        var at = shown.FindLastIndex(CanTakeCaption);
        if (at < 0)
        {
            var words = credit is null ? caption : Join([caption, WireText.Of(credit)]);
            return [.. shown, new Paragraph(words)];
        }

        shown[at] = WithCaption(shown[at], caption, credit);
        return shown;
    }

    private static bool CanTakeCaption(WireBlock block) => block switch
    {
        PictureBlock picture => picture.Caption.IsEmpty && picture.Credit is null,
        TableBlock table => table.Caption.IsEmpty,
        Quotation quotation => quotation.Source.IsEmpty,
        Embed embed => embed.Title is null,
        _ => false,
    };

    private static WireBlock WithCaption(WireBlock block, WireText caption, string? credit)
    {
        var all = credit is null ? caption : Join([caption, WireText.Of(credit)]);
        return block switch
        {
            PictureBlock picture => picture with { Caption = caption, Credit = credit },
            TableBlock table => table with { Caption = all },
            Quotation quotation => quotation with { Source = QuotationReader.WithoutDash(all) },
            Embed embed => embed with { Title = all.Plain.Replace('\n', ' ') },
            _ => block,
        };
    }
}
