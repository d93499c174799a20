using Kawaraban.Wire.Atom;
using Kawaraban.Wire.Detection;
using Kawaraban.Wire.JsonFeed;
using Kawaraban.Wire.Rss;
using Kawaraban.Wire.WebPage;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire;

/// <summary>The teleprinter: the one door of this library. Bytes of any news format in, a document or a located complaint out.</summary>
public static class Teleprinter
{
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
            return WireDocument.Refused(WireErrorCode.TooLarge, $"The file has {bytes.Length} bytes; {limits.MaxBytes} are read.");
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
            WireFormat.Rss or WireFormat.Atom => ReadXml(format, text, start, reading),
            WireFormat.Html => PageReader.Read(text, reading),
            WireFormat.JsonFeed => JsonFeedReader.Read(text, reading),
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

        var document = format == WireFormat.Rss ? RssReader.Read(xml, reading) : AtomReader.Read(xml, reading);
        return document with { WellFormed = xml.WellFormed && document.WellFormed };
    }
}
