using Kawaraban.Wire.Atom;
using Kawaraban.Wire.Cdf;
using Kawaraban.Wire.Detection;
using Kawaraban.Wire.JsonFeed;
using Kawaraban.Wire.NewsMl1;
using Kawaraban.Wire.NewsMlG2;
using Kawaraban.Wire.Ninjs;
using Kawaraban.Wire.Nitf;
using Kawaraban.Wire.Opml;
using Kawaraban.Wire.Rss;
using Kawaraban.Wire.WebPage;
using Kawaraban.Wire.Wxr;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire;

/// <summary>The teleprinter: the one door of this library. Bytes of any news format in, a document or a located complaint out.</summary>
public static class Teleprinter
{
    private const int HeadLength = 256 * 1024;

    /// <summary>Reads a document. It never throws on bad input: what cannot be read is said in the document.</summary>
    /// <param name="bytes">The file as it came.</param>
    /// <param name="hints">What is known of it from elsewhere.</param>
    public static WireDocument Read(ReadOnlyMemory<byte> bytes, WireHints? hints = null) =>
        Read(bytes, hints, WireLimits.Default);

    /// <summary>Reads a document within limits other than the ordinary ones.</summary>
    /// <param name="bytes">The file as it came.</param>
    /// <param name="hints">What is known of it from elsewhere.</param>
    /// <param name="limits">How much it may cost.</param>
    public static WireDocument Read(ReadOnlyMemory<byte> bytes, WireHints? hints, WireLimits limits)
    {
        if (bytes.Length > limits.MaxBytes)
        {
            return WireDocument.Refused(WireErrorCode.TooLarge, $"The file has {bytes.Length:N0} bytes; at most {limits.MaxBytes:N0} are read.");
        }

        try
        {
            var time = limits.MaxTime + (limits.MaxTimePerMegabyte * (bytes.Length / 1e6));
            return Read(bytes.Span, new Reading(hints ?? WireHints.None, limits, new Clock(time)));
        }
        catch (OutOfTimeException slow)
        {
            return WireDocument.Refused(WireErrorCode.TooLarge, slow.Message);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return WireDocument.Refused(WireErrorCode.Malformed, $"The file could not be read: {broken.Message}");
        }
    }

    /// <summary>
    /// Reads a file story by story. A WordPress export may be of any size and have any number of items, for no more than one is held; a file
    /// of another format is read whole, within the limits. It never throws on bad input; the stream's own errors come through.
    /// </summary>
    /// <param name="file">The file, read from where it stands. It must be able to seek, and stay open while the stories are read.</param>
    /// <param name="hints">What is known of it from elsewhere.</param>
    /// <param name="limits">How much it may cost.</param>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static StoryStream ReadStories(Stream file, WireHints? hints = null, WireLimits? limits = null)
    {
        if (!file.CanSeek)
        {
            throw new ArgumentException("Stories are read from a stream that can seek.", nameof(file));
        }

        limits ??= WireLimits.Default;
        var (start, reading) = (file.Position, new Reading(hints ?? WireHints.None, limits, new Clock(limits.MaxTime, isOfEachStory: true)));
        var head = new byte[HeadLength];
        var length = file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        var stated = Decoding.Stated(head.AsSpan(0, length), reading.Hints.ContentType);
        file.Position = start;
        return FormatDetection.Of(stated.Encoding.GetString(head, stated.MarkLength, length - stated.MarkLength)).Format == WireFormat.Wxr
            ? OpenExport(file, start, stated, reading)
            : StoryStream.Of(ReadWhole(file, reading));
    }

    private static StoryStream OpenExport(Stream file, long start, StatedEncoding stated, Reading reading)
    {
        if (file.Length - start > reading.Limits.MaxExportBytes)
        {
            return StoryStream.Of(WireDocument.Refused(WireErrorCode.TooLarge, $"The export has {file.Length - start:N0} bytes; at most {reading.Limits.MaxExportBytes:N0} are read.", WireFormat.Wxr));
        }

        try
        {
            return WxrFile.Open(file, start, stated, reading);
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or IOException))
        {
            return StoryStream.Of(WireDocument.Refused(WireErrorCode.Malformed, $"The file could not be read: {broken.Message}", WireFormat.Wxr));
        }
    }

    private static WireDocument ReadWhole(Stream file, Reading reading)
    {
        var length = file.Length - file.Position;
        if (length > reading.Limits.MaxBytes)
        {
            return WireDocument.Refused(WireErrorCode.TooLarge, $"The file has {length:N0} bytes; at most {reading.Limits.MaxBytes:N0} are read.");
        }

        var bytes = new byte[length];
        file.ReadExactly(bytes);
        return Read(bytes, reading.Hints, reading.Limits);
    }

    private static WireDocument Read(ReadOnlySpan<byte> bytes, Reading reading)
    {
        var decoded = Decoding.Decode(bytes, reading.Hints.ContentType);
        if (decoded.Repaired)
        {
            reading.Warn("bad-encoding", $"Bytes do not fit the stated encoding; they were read as {decoded.Encoding}.");
        }

        var document = Read(Mended(decoded, reading), reading);
        return document with
        {
            Encoding = decoded.Encoding,
            WellFormed = document.WellFormed && !decoded.Repaired,
            Warnings = [.. reading.Warnings],
        };
    }

    private static string Mended(DecodedText decoded, Reading reading)
    {
        if (decoded.Encoding != "utf-8" || DoubleEncoding.Mend(decoded.Text) is not { } mended)
        {
            return decoded.Text;
        }

        reading.Warn("double-encoded", "The text was encoded as UTF-8 twice; it was decoded twice.");
        return mended;
    }

    private static WireDocument Read(string text, Reading reading)
    {
        var (format, start) = FormatDetection.Of(text);
        return format switch
        {
            WireFormat.Rss or WireFormat.Rdf or WireFormat.Atom or WireFormat.Cdf or WireFormat.Opml or WireFormat.NewsMlG2 or WireFormat.NewsMl1 or WireFormat.Nitf => ReadXml(format, text, start, reading),
            WireFormat.Wxr => WxrExport.Read(text, reading),
            WireFormat.Html => PageReader.Read(text, reading),
            WireFormat.JsonFeed => JsonFeedReader.Read(text, start, reading),
            WireFormat.Ninjs => NinjsReader.Read(text, reading),
            WireFormat.Unknown => WireDocument.Refused(WireErrorCode.NotAFeed, "This is neither a feed, nor a wire file, nor a page."),
            _ => WireDocument.Refused(WireErrorCode.Unsupported, "This format is known and not read.", format),
        };
    }

    private static WireDocument ReadXml(WireFormat format, string text, int start, Reading reading)
    {
        var xml = WireXml.Read(text, start, reading);
        if (xml.Error is { } error)
        {
            return WireDocument.Refused(error.Code, error.Message, format);
        }

        var document = format switch
        {
            WireFormat.Atom => AtomReader.Read(xml, reading),
            WireFormat.Cdf => CdfReader.Read(xml, reading),
            WireFormat.Opml => OpmlReader.Read(xml, reading),
            WireFormat.NewsMlG2 => NewsMlG2Reader.Read(xml, reading),
            WireFormat.NewsMl1 => NewsMl1Reader.Read(xml, text, reading),
            WireFormat.Nitf => NitfReader.Read(xml, text, reading),
            _ => RssReader.Read(xml, reading),
        };
        return document with { WellFormed = xml.WellFormed && document.WellFormed };
    }
}
