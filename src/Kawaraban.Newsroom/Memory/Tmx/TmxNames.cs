namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>The names of TMX 1.4b that we read and write.</summary>
internal static class TmxNames
{
    public const string Root = "tmx";
    public const string Header = "header";
    public const string Unit = "tu";
    public const string Variant = "tuv";
    public const string Segment = "seg";
    public const string Note = "note";
    public const string Prop = "prop";
    public const string Type = "type";
    public const string SourceLanguage = "srclang";
    public const string SegmentType = "segtype";
    public const string Created = "creationdate";
    public const string Changed = "changedate";
    public const string CreatedBy = "creationid";
    public const string ChangedBy = "changeid";

    /// <summary>What is said where every variant may be a source.</summary>
    public const string All = "*all*";

    /// <summary>How TMX writes an instant: 20261122T143000Z.</summary>
    public const string Instant = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>Our own properties: the keys of what stood before and after.</summary>
    public const string PreviousKey = "x-kawaraban-previous";
    public const string NextKey = "x-kawaraban-next";
}
