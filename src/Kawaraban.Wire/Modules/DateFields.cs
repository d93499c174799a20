using System.Xml.Linq;
using Kawaraban.Wire.Dates;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Modules;

/// <summary>Dates that may stand in several fields.</summary>
internal static class DateFields
{
    /// <summary>The first that can be read; when there is text and no date in it, a warning with the place.</summary>
    public static DateTimeOffset? First(XElement holder, ReadOnlySpan<XName> names, Reading reading, string at)
    {
        string? unread = null;
        foreach (var name in names)
        {
            if (holder.Text(name) is not { } text)
            {
                continue;
            }

            if (WireDate.TryRead(text) is { } date)
            {
                return date;
            }

            unread ??= text;
        }

        return reading.Date(unread, at);
    }
}
