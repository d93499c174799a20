using System.Xml.Linq;
using Kawaraban.Wire.Detection;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Wxr;

/// <summary>
/// A WordPress export (WXR 1.0 to 1.2), read twice: once for what its items say of each other, once for the items themselves, one at a time.
/// </summary>
internal sealed class WxrExport
{
    private readonly Func<TextReader> _open;
    private readonly Reading _reading;
    private readonly WxrIndex _index = new();
    private string _root = "";
    private WxrChannel? _channel;

    private WxrExport(Func<TextReader> open, Reading reading) => (_open, _reading) = (open, reading);

    /// <summary>All that is known without the items; refused when there is no channel.</summary>
    public WireDocument Head { get; private set; } = WireDocument.Refused(WireErrorCode.Malformed, "There is no channel in this export.", WireFormat.Wxr);

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many characters stand for bytes that do not fit the encoding, and how many are not ASCII.</summary>
    public (long Replaced, long BeyondAscii) Strange { get; private set; }

    /// <summary>Whether all that was read so far kept to XML's syntax.</summary>
    public bool WellFormed { get; private set; } = true;

    /// <param name="open">Opens the text from its beginning; it is asked for twice.</param>
    /// <param name="reading">The reading this is part of.</param>
    public static WxrExport Open(Func<TextReader> open, Reading reading)
    {
        var export = new WxrExport(open, reading);
        export.ReadHead();
        return export;
    }

    public static WireDocument Read(string text, Reading reading)
    {
        var export = Open(() => new StringReader(text), reading);
        var stories = export.Head.Ok ? [.. export.Stories(reading.Limits.MaxItems)] : Array.Empty<WireStory>();
        return export.Head with { Items = stories, WellFormed = export.WellFormed };
    }

    /// <summary>The stories, each read when it is asked for.</summary>
    public IEnumerable<WireStory> Stories(int limit = int.MaxValue)
    {
        using var text = _open();
        var pieces = new WxrPieces(text, _reading.Limits.MaxExportedItemLength);
        foreach (var story in _reading.EachStory(pieces.Items(), ReadItem, limit))
        {
            yield return story;
        }
    }

    private void ReadHead()
    {
        using var text = _open();
        var pieces = new WxrPieces(text, _reading.Limits.MaxExportedItemLength);
        var quiet = new Reading(_reading.Hints, _reading.Limits);
        foreach (var piece in pieces.Items())
        {
            _root = Count++ == 0 ? RootOf(pieces.Outside) : _root;
            if (_index.Concerns(piece.Markup) && Element(piece, quiet, "") is { } item)
            {
                _index.Add(item);
            }
        }

        Strange = (pieces.Replaced, pieces.BeyondAscii);

        // The way through a large file is as long as the file; only what follows is measured.
        _reading.Clock.Begin();
        ReadChannel(pieces.Outside);
    }

    private void ReadChannel(string outside)
    {
        var xml = WireXml.Read(outside, FormatDetection.Of(outside).Start, _reading);
        WellFormed = xml.WellFormed;
        if (xml.Error is { } error)
        {
            Head = WireDocument.Refused(error.Code, error.Message, WireFormat.Wxr);
        }
        else if (xml.Root!.Elements().FirstOrDefault(element => element.Name.LocalName == "channel") is { } channel)
        {
            _channel = new WxrChannel(channel, _reading);
            Head = new WireDocument { Format = WireFormat.Wxr, Version = _channel.Version, Source = _channel.Read(), WellFormed = WellFormed };
        }
    }

    /// <summary>The start tag of the document, which says what its prefixes mean.</summary>
    private static string RootOf(string outside)
    {
        var start = outside.IndexOf("<rss", StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : outside.IndexOf('>', start);
        return end < 0 ? "<rss>" : outside[start..(end + 1)];
    }

    private WireStory? ReadItem(WxrPiece piece, string at)
    {
        if (!piece.IsWhole)
        {
            WellFormed = false;
            _reading.Warn("cut-short", "The item has no end, or is longer than is read; what there is of it was read.", at);
        }

        return Element(piece, _reading, at) is { } item ? new WxrItem(item, _channel!, Head.Source, _index, _reading, at).Read() : null;
    }

    private XElement? Element(WxrPiece piece, Reading reading, string at)
    {
        var xml = WireXml.Read(_root + piece.Markup + "</rss>", 0, reading, at);
        WellFormed &= xml.WellFormed;
        return xml.Root?.Elements().FirstOrDefault();
    }
}
