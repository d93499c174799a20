using System.Globalization;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Press.Layout;

/// <summary>What a language calls itself: English, 日本語.</summary>
internal static class LanguageName
{
    public static string Of(Edition edition)
    {
        var culture = CultureInfo.GetCultureInfo(edition.Language);
        return (culture.IsNeutralCulture ? culture : culture.Parent).NativeName;
    }
}
