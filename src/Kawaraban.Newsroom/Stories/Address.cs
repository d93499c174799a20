using System.Text.RegularExpressions;

namespace Kawaraban.Newsroom.Stories;

/// <summary>Which addresses a link of ours may have.</summary>
public static class Address
{
    public const string StoryScheme = "story:";
    private const int MaxLength = 2000;

    /// <summary>Whether a link may point there: http, https and mailto addresses, and <c>story:key</c>.</summary>
    public static bool IsSafe(string href)
    {
        if (href.Length is 0 or > MaxLength || href.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
        {
            return false;
        }
        return href.StartsWith(StoryScheme, StringComparison.Ordinal)
            ? StoryKey.IsValid(href[StoryScheme.Length..])
            : IsPage(href) || Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme == "mailto";
    }

    /// <summary>Whether it is the address of a page: http or https, without a name and password.</summary>
    public static bool IsPage(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0;
}

/// <summary>The language-neutral name of a story, by which other stories link to it.</summary>
public static class StoryKey
{
    public static bool IsValid(string key) => AddressName.IsValid(key, 120);
}

/// <summary>The shape of a BCP 47 language tag; whether the language exists is not asked.</summary>
public static partial class LanguageTag
{
    public static bool IsValid(string tag) => Shape().IsMatch(tag);

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}\z")]
    private static partial Regex Shape();
}
