namespace Kawaraban.Wire;

/// <summary>Language tags as foreign documents write them.</summary>
internal static class LanguageTag
{
    private const int MaxLength = 35;

    /// <summary>The tag without what is around it, with hyphens; null when it is none. A tag begins with letters.</summary>
    public static string? Clean(string? tag)
    {
        var clean = tag?.Trim().Replace('_', '-');
        return clean is { Length: >= 2 and <= MaxLength } && clean.Split('-').All(IsSubtag) && Primary(clean).All(char.IsAsciiLetter) ? clean : null;
    }

    public static bool SameLanguage(string tag, string? other) =>
        other is not null && Primary(tag).Equals(Primary(other), StringComparison.OrdinalIgnoreCase);

    private static bool IsSubtag(string subtag) =>
        subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit);

    private static string Primary(string tag) => tag.Split('-', '_')[0];
}
