using System.Globalization;

namespace Kawaraban.Newsroom.Editions;

/// <summary>How an edition writes dates and times: .NET format strings of its locale.</summary>
/// <param name="DateTime">An instant, without its zone.</param>
/// <param name="Day">A day with its weekday.</param>
/// <param name="Month">A month of a year.</param>
/// <param name="Zone">How the zone is put after a time; <c>{0}</c> is the offset (+09:00).</param>
public sealed record DateForms(string DateTime, string Day, string Month, string Zone)
{
    public string Moment(DateTimeOffset at, TimeZoneInfo zone, CultureInfo locale)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        return local.ToString(DateTime, locale) + string.Format(locale, Zone, Offset(local.Offset));
    }

    private static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "−" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}
