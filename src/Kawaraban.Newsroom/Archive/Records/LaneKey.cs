using System.Globalization;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Where a page of a list ends: the value that it is ordered by, and the short code of the article that has it.</summary>
internal readonly record struct LaneKey(double Value, string Code)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:R}_{Code}");

    /// <summary>Null for what is no key of ours: the list begins at its top then.</summary>
    public static LaneKey? Parse(string text)
    {
        var at = text.LastIndexOf('_');
        return at > 0 && double.TryParse(text.AsSpan(0, at), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? new LaneKey(value, text[(at + 1)..]) : null;
    }

    /// <summary>An instant as such a value: microseconds since 1970, which is as fine as the databases keep them.</summary>
    public static double Of(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant that a value stands for; null where it stands for none.</summary>
    public static DateTimeOffset? Instant(double value) =>
        value >= Of(DateTimeOffset.MinValue) && value <= Of(DateTimeOffset.MaxValue) ? DateTimeOffset.UnixEpoch.AddTicks((long)value * TimeSpan.TicksPerMicrosecond) : null;
}
