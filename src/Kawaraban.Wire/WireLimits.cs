namespace Kawaraban.Wire;

/// <summary>How much one document may cost. What is over a limit is cut with a warning, or refused with a code.</summary>
public sealed record WireLimits
{
    /// <summary>The limits of ordinary use.</summary>
    public static WireLimits Default { get; } = new();

    /// <summary>Bytes of one document; more is refused as <c>too-large</c>.</summary>
    public int MaxBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Time that reading one document may take, whatever its size, by the clock and in work of the process; more is refused as <c>too-large</c>. It is there for what no other limit foresaw.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Time that each megabyte may take besides.</summary>
    public TimeSpan MaxTimePerMegabyte { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Bytes of an export that is read story by story; more is refused as <c>too-large</c>.</summary>
    public long MaxExportBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Stories of one document; the rest is left out with a warning.</summary>
    public int MaxItems { get; init; } = 10_000;

    /// <summary>Open elements of an XML document; more is refused as <c>too-deep</c>.</summary>
    public int MaxXmlDepth { get; init; } = 256;

    /// <summary>Elements of one XML document; more is refused as <c>too-large</c>.</summary>
    public int MaxXmlElements { get; init; } = 500_000;

    /// <summary>Attributes of one XML element; the rest is left out.</summary>
    public int MaxXmlAttributes { get; init; } = 256;

    /// <summary>Open objects and arrays of a JSON document; more is refused as <c>too-deep</c>.</summary>
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>Tags of one piece of HTML or one page; further tags are dropped and their text kept.</summary>
    public int MaxHtmlTags { get; init; } = 80_000;

    /// <summary>Open elements of an HTML tree; deeper tags are dropped and their text kept.</summary>
    public int MaxHtmlDepth { get; init; } = 512;

    /// <summary>UTF-8 bytes of a title; the rest is cut with a warning.</summary>
    public int MaxTitleBytes { get; init; } = 1024;

    /// <summary>UTF-8 bytes of a name, a term, an address or any other short field; the rest is cut with a warning.</summary>
    public int MaxFieldBytes { get; init; } = 8 * 1024;

    /// <summary>Characters of foreign HTML or text of one body; the rest is cut with a warning.</summary>
    public int MaxBodyLength { get; init; } = 2 * 1024 * 1024;

    /// <summary>Characters of one item of an export, comments and all; the rest is left out with a warning.</summary>
    public int MaxExportedItemLength { get; init; } = 8 * 1024 * 1024;

    /// <summary>Characters of a saved web page; more is refused as <c>too-large</c>.</summary>
    public int MaxPageLength { get; init; } = 10 * 1024 * 1024;

    /// <summary>Members of one list of a story: categories, authors, links, media. The rest is left out with a warning.</summary>
    public int MaxListLength { get; init; } = 500;

    /// <summary>Pixels of a picture's canvas; a header that claims more is refused as <c>too-large</c>.</summary>
    public long MaxPixels { get; init; } = 100_000_000;

    /// <summary>Warnings kept for one document.</summary>
    public int MaxWarnings { get; init; } = 1_000;
}
