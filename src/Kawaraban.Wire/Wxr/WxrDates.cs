using System.Xml.Linq;
using Kawaraban.Wire.Dates;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Wxr;

/// <summary>
/// The dates of an item. WordPress keeps each in the site's time and in UTC, and writes the year nought for a date that is not yet set:
/// that of a draft.
/// </summary>
internal sealed class WxrDates(XElement item, WxrIndex index, Reading reading, string at)
{
    private const string NeverPrefix = "0000-00-00";

    /// <summary>When it was published; null for what never was.</summary>
    public DateTimeOffset? Published =>
        Pressed() ?? Moment("post_date_gmt") ?? (WxrStatus.Of(item) == "draft" ? null : Local("post_date"));

    public DateTimeOffset? Updated => Moment("post_modified_gmt") ?? Local("post_modified");

    /// <summary>When a draft was begun.</summary>
    public DateTimeOffset? Created => WxrStatus.Of(item) == "draft" && Published is null ? Local("post_date") : null;

    /// <summary>When a scheduled post will be published.</summary>
    public DateTimeOffset? Embargoed => item.Wp("status") == "future" ? Published : null;

    /// <summary>The date of RSS. Of the year nought, programs have made the last day of the year before it, which is no date.</summary>
    private DateTimeOffset? Pressed()
    {
        var text = item.Text("pubDate");
        return text is null || text.Contains("-0001", StringComparison.Ordinal) || text.Contains(NeverPrefix, StringComparison.Ordinal) ? null : reading.Date(text, at);
    }

    private DateTimeOffset? Moment(string name) =>
        item.Wp(name) is { } text && !text.StartsWith(NeverPrefix, StringComparison.Ordinal) ? reading.Date(text, at) : null;

    /// <summary>How far the site's time is from UTC, by an item that has a date in both.</summary>
    public static TimeSpan? OffsetOf(XElement item)
    {
        foreach (var name in (string[])["post_modified", "post_date"])
        {
            if (WireDate.TryRead(item.Wp(name)) is { } local && WireDate.TryRead(item.Wp(name + "_gmt")) is { } universal && (local - universal).Duration() <= TimeSpan.FromHours(14))
            {
                return local - universal;
            }
        }

        return null;
    }

    private DateTimeOffset? Local(string name) => Moment(name) is { } local ? local - (OffsetOf(item) ?? index.Offset ?? TimeSpan.Zero) : null;
}
