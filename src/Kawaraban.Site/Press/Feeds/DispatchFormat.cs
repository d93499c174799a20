using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Wire;
using Kawaraban.Wire.Writers.NewsMlG2;
using Kawaraban.Wire.Writers.Ninjs;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>A format that other newsrooms' systems take: one article, or the latest of an edition.</summary>
public sealed class DispatchFormat
{
    private readonly Action<WireSource, WireStory, Stream> _writeOne;
    private readonly Action<WireSource, IEnumerable<WireStory>, Stream> _writeAll;

    private DispatchFormat(string name, string contentType, string listContentType, Action<WireSource, WireStory, Stream> writeOne, Action<WireSource, IEnumerable<WireStory>, Stream> writeAll) =>
        (Name, ContentType, ListContentType, _writeOne, _writeAll) = (name, contentType, listContentType, writeOne, writeAll);

    public static DispatchFormat Ninjs { get; } = new("ninjs.json", NinjsWriter.ContentType, NinjsWriter.ContentType, NinjsWriter.Write, NinjsWriter.Write);

    public static DispatchFormat NewsMl { get; } = new("newsml.xml", NewsMlG2Writer.ContentType, NewsMlG2Writer.MessageContentType, NewsMlG2Writer.Write, NewsMlG2Writer.Write);

    public static IReadOnlyList<DispatchFormat> All { get; } = [Ninjs, NewsMl];

    /// <summary>The end of its addresses.</summary>
    public string Name { get; }

    /// <summary>Of one article.</summary>
    public string ContentType { get; }

    /// <summary>Of several.</summary>
    public string ListContentType { get; }

    public byte[] Write(Publication publication, Edition edition, PublicAddress site, Dispatch dispatch)
    {
        using var bytes = new MemoryStream();
        _writeOne(FeedDocument.SourceOf(publication, edition, site), DispatchStory.Of(publication, edition, site, dispatch), bytes);
        return bytes.ToArray();
    }

    /// <param name="dispatches">The latest first; sent when the first of them came to be.</param>
    public byte[] Write(Publication publication, Edition edition, PublicAddress site, IReadOnlyList<Dispatch> dispatches)
    {
        using var bytes = new MemoryStream();
        var self = site.Of(Paths.Feed(edition, null, Name));
        var source = FeedDocument.SourceOf(publication, edition, site) with { Id = self, Self = self, Updated = edition.Local(dispatches.Max(dispatch => dispatch.At)) };
        _writeAll(source, dispatches.Select(dispatch => DispatchStory.Of(publication, edition, site, dispatch)), bytes);
        return bytes.ToArray();
    }
}
