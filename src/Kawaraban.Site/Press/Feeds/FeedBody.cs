using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Blocks;
using Kawaraban.Site.Press.Facts;
using Kawaraban.Site.Press.Layout;
using Wired = Kawaraban.Wire.Blocks;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>The whole article as blocks of the wire: the picture, the text, what was corrected, what it was translated from.</summary>
internal sealed class FeedBody(Publication publication, Edition edition, PublicAddress site, ArticleView article)
{
    private readonly FeedText _text = new(publication, edition, site, article.StoryLinks);

    public IReadOnlyList<Wired.WireBlock> Blocks() =>
    [
        .. article.Card.Picture is { Hash: not null } lead ? [Picture(lead, null)] : Nothing,
        .. Dated([.. article.Blocks.Select(block => Block(block.Body)).OfType<Wired.WireBlock>()]),
        .. article.Corrections.Select(Correction),
        .. article.Source is { } source && publication.Find(source.Edition.Value) is { } from ? [From(source, from)] : Nothing,
    ];

    private static Wired.WireBlock[] Nothing => [];

    private Wired.WireBlock? Block(BlockBody body) => body switch
    {
        Paragraph(var text) => new Wired.Paragraph(_text.Of(text)),
        Heading(var level, var text) => new Wired.Heading(level, _text.Of(text)),
        ListBody(var ordered, var items) => new Wired.ListBlock(ordered, [.. items.Select(_text.Of)]),
        Quotation(var text, var source) => new Wired.Quotation(_text.Of(text), _text.Of(source)),
        PullQuote(var text, var speaker) => new Wired.PullQuote(_text.Of(text), _text.Of(speaker)),
        PictureBody(var name, var caption) => article.Pictures.TryGetValue(name, out var view) && view.Hash is not null ? Picture(view, caption) : null,
        Table(var caption, var rows) => new Wired.TableBlock(_text.Of(caption), [.. rows.Select(row => Row(row, rows[0].Count))], FirstRowIsHeader: true),
        LinkCard(var url, var title) => new Wired.Embed(url, title, Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : null),
        FileBox(var key, var part) => article.Files.TryGetValue(key, out var file) && file.Facts(part).Count > 0 ? Box(file, part) : null,
        Note(var text) => new Wired.Note([new Wired.StrongRun(Wired.WireText.Of(edition.Words["article.note"])), new Wired.TextRun(" "), .. _text.Of(text)]),
        _ => null,
    };

    private Wired.PictureBlock Picture(PictureView picture, InlineText? caption)
    {
        var credit = PictureCredit.Of(edition, picture);
        return new Wired.PictureBlock(
            FeedStory.PictureAddress(site, picture), picture.Alt, caption is null ? Wired.WireText.Of(picture.Caption) : _text.Of(caption), credit.Length == 0 ? null : credit);
    }

    /// <summary>What was true when a feed was fetched is soon not: a box goes out as a link to the file.</summary>
    private Wired.Paragraph Box(FileBoxView file, FileBoxPart part)
    {
        var link = StoryFileLink.Of(file.File.File, edition.Id);
        var title = Wired.WireText.Of(link.Title);
        var told = link.Told is { } other && other != edition.Id && publication.Find(other.Value) is { } paper ? [new Wired.LanguageRun(paper.Language, title)] : title;
        return new Wired.Paragraph([new Wired.StrongRun(Wired.WireText.Of(FactWords.TitleOf(edition, part))), new Wired.TextRun(" "), new Wired.LinkRun(site.Of(Paths.StoryFile(edition, link.Key)), told)]);
    }

    /// <summary>As many cells as the header has: a row that was written shorter or longer breaks nothing.</summary>
    private Wired.WireList<Wired.WireText> Row(Series<InlineText> row, int cells) =>
        [.. Enumerable.Range(0, cells).Select(i => i < row.Count ? _text.Of(row[i]) : Wired.WireText.Empty)];

    /// <summary>The dateline stands before the words of the first paragraph.</summary>
    private IEnumerable<Wired.WireBlock> Dated(Wired.WireBlock[] blocks)
    {
        if (article.Dateline.Length == 0 || blocks is not [Wired.Paragraph first, .. var rest])
        {
            return blocks;
        }
        var dateline = string.Format(edition.Locale, edition.Typography.Dateline, article.Dateline);
        return [new Wired.Paragraph([new Wired.TextRun(dateline), .. first.Text]), .. rest];
    }

    private Wired.Note Correction(CorrectionView correction) => new(
    [
        new Wired.StrongRun(Wired.WireText.Of(edition.Words["corrections.title"])),
        new Wired.TextRun($" {edition.Moment(correction.At)} {correction.Note}"),
    ]);

    private Wired.Paragraph From(SourceView source, Edition from)
    {
        var said = new Wired.TextRun(edition.Words.Say("source.from", ("edition", from.Masthead.Name), ("language", LanguageName.Of(from))) + " ");
        return source.Address is { } address
            ? new Wired.Paragraph([said, new Wired.LinkRun(site.Of(address.Path), [new Wired.LanguageRun(from.Language, Wired.WireText.Of(source.Headline))])])
            : new Wired.Paragraph([said]);
    }
}
