using Kawaraban.Wire;
using Kawaraban.Wire.Writers.Atom;
using Kawaraban.Wire.Writers.JsonFeed;
using Kawaraban.Wire.Writers.Rss;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>A format that readers' programs take.</summary>
public sealed class FeedFormat
{
    private readonly Action<WireDocument, Stream> _write;

    private FeedFormat(string name, string contentType, Action<WireDocument, Stream> write) => (Name, ContentType, _write) = (name, contentType, write);

    public static FeedFormat Rss { get; } = new("rss", RssWriter.ContentType, RssWriter.Write);

    public static FeedFormat Atom { get; } = new("atom", AtomWriter.ContentType, AtomWriter.Write);

    public static FeedFormat Json { get; } = new("json", JsonFeedWriter.ContentType, JsonFeedWriter.Write);

    public static IReadOnlyList<FeedFormat> All { get; } = [Rss, Atom, Json];

    /// <summary>The end of the feed's address.</summary>
    public string Name { get; }

    public string ContentType { get; }

    public byte[] Write(FeedSheet sheet) => Write(FeedDocument.Of(sheet, Name));

    public byte[] Write(WireDocument document)
    {
        using var bytes = new MemoryStream();
        _write(document, bytes);
        return bytes.ToArray();
    }
}
