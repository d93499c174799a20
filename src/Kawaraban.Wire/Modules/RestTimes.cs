using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Modules;

/// <summary>When nothing comes, as a channel of RSS says in <c>skipHours</c> and <c>skipDays</c>. Both are of GMT.</summary>
internal static class RestTimes
{
    private const int HoursOfDay = 24;
    private static readonly string[] Days = Enum.GetNames<DayOfWeek>();

    /// <summary>Midnight is 0 to some and 24 to others.</summary>
    public static IReadOnlyList<int> HoursOf(XElement channel) =>
        [.. Named(channel, "skipHours", "hour").Select(Elements.Number).OfType<int>().Where(hour => hour is >= 0 and <= HoursOfDay).Select(hour => hour % HoursOfDay).Distinct().Order()];

    public static IReadOnlyList<DayOfWeek> DaysOf(XElement channel) =>
        [.. Named(channel, "skipDays", "day").Select(name => Array.FindIndex(Days, day => day.Equals(name, StringComparison.OrdinalIgnoreCase))).Where(day => day >= 0).Select(day => (DayOfWeek)day).Distinct().Order()];

    private static IEnumerable<string> Named(XElement channel, string list, string name) => channel.Elements(list).Elements(name).Take(100).Select(element => element.Value.Trim());
}
