using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Nitf;

/// <summary>A story in NITF, alone or within an item of another format.</summary>
internal sealed class NitfStory(XElement nitf, LinkBase links, string? outerLanguage, Reading reading, string at)
{
    private readonly XElement? _data = nitf.At("head", "docdata");
    private readonly XElement? _head = nitf.At("body", "body.head");
    private readonly string? _language = LanguageOf(nitf);
    private readonly NitfNotes _notes = new(nitf);

    public WireStory Read()
    {
        var head = new NitfHead(nitf, reading, at);
        var lines = new NitfLines(_head, reading, at);
        return new WireStory
        {
            Id = reading.Field(_data.Child("doc-id").Of("id-string"), at),
            Version = reading.Field(_data.Child("du-key").Of("version"), at),
            Status = head.Status,
            Title = reading.Title(lines.Headline ?? nitf.WordsAt("head", "title"), at),
            Slugline = reading.Field(head.Slugline, at),
            Byline = reading.Field(lines.Byline, at),
            Summary = Summary(lines),
            Blocks = Body(),
            Published = head.Issued,
            Updated = head.Revised,
            Embargoed = head.Released,
            Expires = head.Expires,
            Authors = reading.List(lines.Authors(), at),
            Contributors = reading.List(head.Revisers(), at),
            Language = _language,
            Dir = Direction(),
            Dateline = lines.Dateline(),
            Categories = reading.List(head.Categories(), at),
            Subjects = reading.List(head.Subjects(), at),
            Genres = reading.List(head.Genres(), at),
            Keywords = reading.List(head.Keywords(), at),
            Places = reading.List(head.Places(), at),
            Urgency = Elements.Number(_data.Child("urgency").Of("ed-urg")),
            EdNote = reading.Field(_notes.ForEditors, at),
            UsageTerms = reading.Field(head.UsageTerms, at),
            CopyrightHolder = reading.Field(head.CopyrightHolder, at),
            Rights = reading.Field(_head.WordsAt("rights") ?? _notes.Copyright ?? head.Copyright, at),
            Provider = reading.Field(NitfSource.Provider(nitf), at),
            Media = reading.List(nitf.Below("media").Where(media => !media.Ancestors().Any(outer => outer.Is("media"))).SelectMany(media => new NitfMedia(media, links, reading, at).Files()), at),
        };
    }

    /// <summary>The language that the document itself says it is written in.</summary>
    public static string? LanguageOf(XElement nitf) =>
        nitf.Language() ?? LanguageTag.Clean(nitf.Of("baselang")) ?? nitf.Child("body")?.Language() ?? nitf.At("body", "body.content")?.Language()
        ?? LanguageTag.Clean(nitf.Child("head").Children("meta").FirstOrDefault(meta => meta.Of("name") is "language" or "lang").Of("content"));

    private WireDirection Direction() => (nitf.Of("dir") ?? nitf.Child("body").Of("dir")) switch
    {
        "rtl" => WireDirection.Rtl,
        "ltr" => WireDirection.Ltr,
        _ => WireDirection.Auto,
    };

    /// <summary>The abstract; without one, the headline's second line.</summary>
    private IReadOnlyList<WireBlock> Summary(NitfLines lines) =>
        _head.Child("abstract") is { } summary && summary.Words() is not null ? Blocks(NitfHtml.Of(summary, links)) : reading.PlainBlocks(lines.SecondHeadline, at);

    private IReadOnlyList<WireBlock> Body()
    {
        var content = nitf.At("body", "body.content");
        if (content is { HasElements: false })
        {
            return [.. Notes(_notes.Before), .. WrappedLines.Blocks(content.Value, reading, at), .. Notes(_notes.After), .. Ending()];
        }

        return [.. Notes(_notes.Before), .. Blocks(content is null ? null : NitfHtml.Of(content, links)), .. Notes(_notes.After), .. Ending()];
    }

    /// <summary>The lines after the text: who wrote it, what it draws on.</summary>
    private IEnumerable<WireBlock> Ending() =>
        Blocks(string.Concat(nitf.At("body", "body.end")?.Elements().Where(part => part.Is("tagline") || part.Is("bibliography")).Select(part => $"<div>{NitfHtml.Of(part, links)}</div>") ?? []));

    private IEnumerable<WireBlock> Notes(IEnumerable<XElement> notes) =>
        Blocks(string.Concat(notes.Select(note => $"<aside>{NitfHtml.Of(note, links)}</aside>")));

    private IReadOnlyList<WireBlock> Blocks(string? html) => reading.Blocks(html, links, _language ?? outerLanguage, at);
}
