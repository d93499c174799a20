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

    public static double Of(DateTimeOffset at) => at.ToUnixTimeMilliseconds();
}
