namespace Kawaraban.Wire.NewsCodes;

/// <summary>Whether a story may be used, in the one spelling of the contract for the many that senders have.</summary>
internal static class PublishingStatus
{
    public const string Usable = "usable";

    public const string Embargoed = "embargoed";

    /// <summary>The end of an embargo without one: the last second there is. It holds until another version tells otherwise.</summary>
    public static DateTimeOffset UntilToldOtherwise { get; } = new(9999, 12, 31, 23, 59, 59, TimeSpan.Zero);

    /// <summary>The status; usable when nothing is said, in lower case as sent when it is none of the known.</summary>
    public static string Of(string? sent) => sent?.Trim().ToLowerInvariant() switch
    {
        null or "" or "usable" or "use" or "published" => Usable,
        "canceled" or "cancelled" or "cancel" or "killed" or "kill" => "canceled",
        "withheld" or "withhold" or "held" or "hold" or "on-hold" => "withheld",
        var other => TextCut.Characters(other, 40),
    };
}
