using System.Globalization;
using Kawaraban.Newsroom.Editions;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk;

/// <summary>Reads the fields of forms. What is not there is empty; what is not of its shape is null.</summary>
internal static class FormFields
{
    /// <summary>As a browser's field for date and time sends it.</summary>
    private const string MomentForm = "yyyy-MM-dd'T'HH:mm";

    private const string DayForm = "yyyy-MM-dd";

    public static string Text(this IFormCollection form, string name) => form[name].ToString().Trim();

    public static int? Number(this IFormCollection form, string name) =>
        int.TryParse(form[name].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A member of an enumeration by its name; null for what is none.</summary>
    public static T? OneOf<T>(string? name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var known) && Enum.IsDefined(known) ? known : null;

    /// <summary>As a browser's field for a day sends it: 2026-11-20.</summary>
    public static DateOnly? Day(string text) => DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day as such a field holds it; empty for none.</summary>
    public static string DayText(DateOnly? day) => day?.ToString(DayForm, CultureInfo.InvariantCulture) ?? "";

    public static Guid? Id(this IFormCollection form, string name) => Guid.TryParse(form[name].ToString(), out var id) ? id : null;

    /// <summary>An instant, typed to the minute by the edition's clock; null where it is none, or no such time is on that clock.</summary>
    public static DateTimeOffset? Moment(this IFormCollection form, string name, Edition edition) =>
        DateTime.TryParseExact(form[name].ToString(), MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var shown) ? edition.InstantOf(shown) : null;

    /// <summary>The instant as such a field holds it.</summary>
    public static string MomentText(this Edition edition, DateTimeOffset at) => edition.Local(at).ToString(MomentForm, CultureInfo.InvariantCulture);
}
