using Kawaraban.Wire;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Tests.Wire.Writers;

/// <summary>Stories that have one text, address or number in every member that takes one.</summary>
internal static class Everywhere
{
    public static WireStory Text(string text) => new()
    {
        Id = text, Version = text, Type = WireStoryType.Picture, Status = text, Title = text, Slugline = text, Byline = text, Credit = text, EdNote = text, UsageTerms = text, CopyrightHolder = text,
        Rights = text, Provider = text, Alt = text, Language = text, Dateline = new WireDateline(text, text, text, text), Keywords = [text], Summary = [new Paragraph(WireText.Of(text))], Blocks = Blocks(text),
        Authors = [Person(text)], Contributors = [Person(text)], Genres = [new WireGenre(text, text)], Places = [new WirePlace(text, text, text)],
        Subjects = [new WireSubject(text, text, text), new WireSubject(text, "http://cv.iptc.org/newscodes/mediatopic/", text)], Categories = [new WireCategory(text, text, text), new WireCategory(text, WireSignal.Scheme)],
        Links = [new WireLink(text, WireRelation.Translation, text, text, text)], Media = [File("https://a.example.org/a.jpg") with { Type = text, Length = text, Title = text, Description = text, Alt = text, Credit = text }],
    };

    public static WireStory Address(string address) => Written.Story with
    {
        Id = address, Type = WireStoryType.Video, Link = address, Media = [File(address), File(address) with { Role = WireMediaRole.Thumbnail }], Authors = [new WireAuthor { Name = "A", Uri = address }],
        Subjects = [new WireSubject(address, null, "A")], Genres = [new WireGenre(address, "A")], Places = [new WirePlace("A", address)], Categories = [new WireCategory(address, null, "A")],
        Links = [new WireLink(address, WireRelation.Translation, "text/html", "A", "en")],
    };

    public static WireStory Number(int number) => Written.Story with { Type = WireStoryType.Audio, Urgency = number, Priority = number, Version = number.ToString(), Media = [File("https://a.example.org/a.mp3") with { Width = number, Height = number, Length = number.ToString() }] };

    private static WireAuthor Person(string text) => new() { Name = text, Email = text, Uri = text, Role = text };

    private static WireMedia File(string address) => new() { Role = WireMediaRole.Featured, Url = address };

    private static WireBlock[] Blocks(string text)
    {
        var runs = WireText.Of(text);
        return
        [
            new Paragraph([new TextRun(text), new LineBreak(), new CodeRun(text), new RubyRun(text, text), new LinkRun(text, [new EmphasisRun([new StrongRun(runs)])]), new LanguageRun("ar", runs)]),
            new Heading(2, runs), new ListBlock(true, [runs, runs], 3), new ListBlock(false, [runs]), new Quotation(runs, runs), new PullQuote(runs, runs), new PictureBlock(text, text, runs, text),
            new TableBlock(runs, [[runs, runs], [runs, runs]], true), new Embed(text, text, text), new Note(runs),
        ];
    }
}
