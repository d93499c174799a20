using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Dates;

/// <summary>Dates as Japanese pages print them, <c>2031年5月4日 9時30分</c>; without a zone they are of Japan.</summary>
internal static partial class JapaneseDate
{
    private static readonly TimeSpan JapanTime = TimeSpan.FromHours(9);

    public static DateTimeOffset? TryRead(string text)
    {
        var match = Pattern().Match(text.Normalize(NormalizationForm.FormKC));
        return match.Success && Number(match, "h") <= 24 && Number(match, "n") <= 59
            ? WireDate.Make(Number(match, "y"), Number(match, "m"), Number(match, "d"), new TimeSpan(Number(match, "h"), Number(match, "n"), 0), JapanTime)
            : null;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<y>[0-9]{4})年\s*(?<m>[0-9]{1,2})月\s*(?<d>[0-9]{1,2})日\s*(?:\([月火水木金土日]\))?\s*(?:(?<h>[0-9]{1,2})(?:時|:)\s*(?:(?<n>[0-9]{1,2})分?)?)?\s*(?:公開|更新|配信|付)?$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Pattern();
}
