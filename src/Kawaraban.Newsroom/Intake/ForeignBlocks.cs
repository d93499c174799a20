using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Stories;
using W = Kawaraban.Wire.Blocks;

namespace Kawaraban.Newsroom.Intake;

/// <summary>Turns the wire's blocks into the paper's written form, typing slips mended.</summary>
/// <param name="pictureOf">The picture's name in our ledger.</param>
internal sealed class ForeignBlocks(Func<W.PictureBlock, PictureId> pictureOf)
{
    /// <summary>A block may become several: no block is longer than the desk can edit, and nothing is cut off.</summary>
    public IEnumerable<string> Written(W.WireBlock block) =>
        Of(block) is { } body ? Parted(Stories.Written.Clean(Stories.Written.Write(TypingSlips.Mend(body)))).Where(text => text.Length > 0) : [];

    private BlockBody? Of(W.WireBlock block) => block switch
    {
        W.Paragraph(var text) => new Paragraph(Inline(text)),
        W.Heading(var level, var text) => new Heading(level <= 2 ? 2 : 3, Inline(text)),
        W.ListBlock(var ordered, var items, _) => new ListBody(ordered, items.Select(Inline).ToSeries()),
        W.Quotation(var text, var source) => new Quotation(Inline(text), source.IsEmpty ? null : Inline(source)),
        W.PullQuote(var text, var speaker) => speaker.IsEmpty ? new Quotation(Inline(text), null) : new PullQuote(Inline(text), Inline(speaker)),
        W.PictureBlock picture => new PictureBody(pictureOf(picture), picture.Caption.IsEmpty ? null : Inline(picture.Caption)),
        W.TableBlock(var caption, var rows, _) => new Table(Inline(caption), rows.Select(row => row.Select(Inline).ToSeries()).ToSeries()),
        W.Embed(var url, var title, var provider) => Address.IsSafe(url) ? new LinkCard(url, OneLine(title ?? provider ?? url)) : null,
        W.Note(var text) => new Note(Inline(text)),
        _ => null,
    };

    private static InlineText Inline(W.WireText text) => new(Runs(text, new Run("")));

    private static IEnumerable<Run> Runs(IEnumerable<W.WireInline> parts, Run style)
    {
        foreach (var part in parts)
        {
            foreach (var run in Runs(part, style))
            {
                yield return run;
            }
        }
    }

    private static IEnumerable<Run> Runs(W.WireInline part, Run style) => part switch
    {
        W.TextRun(var text) => [style with { Text = text }],
        W.StrongRun(var text) => Runs(text, style with { Marks = style.Marks | Marks.Strong }),
        W.EmphasisRun(var text) => Runs(text, style with { Marks = style.Marks | Marks.Emphasis }),
        W.CodeRun(var text) => [style with { Text = text, Marks = style.Marks | Marks.Code }],
        W.LinkRun(var url, var text) => Runs(text, Address.IsSafe(url) && style.Href is null ? style with { Href = url } : style),
        W.LanguageRun(var tag, var text) => Runs(text, LanguageTag.IsValid(tag) ? style with { Language = tag } : style),
        W.RubyRun(var text, var reading) => [style with { Text = text, Reading = reading }],
        W.LineBreak => [style with { Text = "\n" }],
        _ => [],
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Parted(string text)
    {
        while (text.Length > Stories.Written.MaxLength)
        {
            var cut = text.LastIndexOfAny([' ', '。', '\n'], Stories.Written.MaxLength - 1);
            cut = cut < Stories.Written.MaxLength / 2 ? Stories.Written.MaxLength : cut + 1;
            cut = char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
            yield return text[..cut].Trim();
            text = text[cut..];
        }
        yield return text.Trim();
    }
}
