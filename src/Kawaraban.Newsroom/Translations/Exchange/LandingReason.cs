namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>Why what came back is laid before somebody and not put in place: words of the desk.</summary>
public static class LandingReason
{
    /// <summary>The source is no longer what was translated.</summary>
    public const string SourceChanged = "source-changed";

    /// <summary>Somebody has worked on the block meanwhile.</summary>
    public const string TargetChanged = "target-changed";

    /// <summary>The file says that its text is a guess or not done.</summary>
    public const string NotFinished = "not-finished";

    /// <summary>Some of its segments have no translation.</summary>
    public const string Partly = "partly";

    /// <summary>Marks of the source are missing.</summary>
    public const string CodesMissing = "codes-missing";

    /// <summary>It has codes that we do not know; they were left away.</summary>
    public const string CodesUnknown = "codes-unknown";

    /// <summary>The block was taken out of the draft.</summary>
    public const string BlockGone = "block-gone";

    /// <summary>It is longer than a block may be.</summary>
    public const string TooLong = "too-long";
}
