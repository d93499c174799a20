using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk;

/// <summary>Reads the fields of forms. What is not there is empty; what is not of its shape is null.</summary>
internal static class FormFields
{
    public static string Text(this IFormCollection form, string name) => form[name].ToString().Trim();

    public static int? Number(this IFormCollection form, string name) =>
        int.TryParse(form[name].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static Guid? Id(this IFormCollection form, string name) => Guid.TryParse(form[name].ToString(), out var id) ? id : null;
}
