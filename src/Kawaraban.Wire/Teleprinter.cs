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
    public static WireDocument Read(ReadOnlyMemory<byte> bytes, WireHints? hints, WireLimits limits) =>
        WireDocument.Refused(WireErrorCode.NotAFeed, "No format is read yet.");
}
