using System.Globalization;

namespace Kawaraban.Newsroom.Intake;

/// <summary>Which of two versions of an item is the older. Wires overtake one another: what is older never replaces what is newer.</summary>
public static class WireOrder
{
    /// <summary>By the version's number where both have one, else by the time of change where both say one; else it is not older.</summary>
    public static bool IsOlder(string version, DateTimeOffset? updated, string thanVersion, DateTimeOffset? thanUpdated) =>
        Number(version) is { } number && Number(thanVersion) is { } than ? number < than : updated < thanUpdated;

    private static long? Number(string version) => long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
