using System.Globalization;
using Kawaraban.Newsroom.Editions;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk;

/// <summary>Instants in forms, as the clock of an edition shows them.</summary>
internal static class FormMoment
{
    private const string Written = "yyyy-MM-dd'T'HH:mm";

    /// <summary>The instant that a field of type <c>datetime-local</c> names; null for an empty field and for what is no time.</summary>
    public static DateTimeOffset? Moment(this IFormCollection form, string name, Edition paper) =>
        DateTime.TryParseExact(form.Text(name), Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? Of(local, paper.Zone) : null;

    /// <summary>The instant as such a field holds it.</summary>
    public static string Field(DateTimeOffset? at, Edition paper) => at is { } instant ? paper.Local(instant).ToString(Written, CultureInfo.InvariantCulture) : "";

    /// <summary>An hour that clocks leap over begins when they have leapt.</summary>
    private static DateTimeOffset Of(DateTime local, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
