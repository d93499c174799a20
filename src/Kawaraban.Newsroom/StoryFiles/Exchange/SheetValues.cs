using System.Globalization;

namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>How the values of fields are written, and read again.</summary>
internal static class SheetValues
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";
    private const string Day = "yyyy-MM-dd";

    public static string Of<T>(T value) where T : struct, Enum => JsonName.Of(value);

    public static string Of(DateTimeOffset? at) => at?.ToString(Instant, CultureInfo.InvariantCulture) ?? "";

    public static string Of(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture) ?? "";

    public static string Of(decimal? value) => value is { } number ? FactUnits.Text(number) : "";

    public static string Of(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static DateTimeOffset? InstantOf(string text) =>
        DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;

    public static DateOnly? DayOf(string text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static decimal? DecimalOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static int? NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
