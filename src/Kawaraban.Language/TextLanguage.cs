using System.Diagnostics.CodeAnalysis;

namespace Kawaraban.Language;

/// <summary>The language a text is read in: Japanese or English.</summary>
/// <remarks>
/// It says by which rules numbers, times and sentences are read, not where a text comes from: regions and scripts of a tag
/// (<c>en-GB</c>, <c>ja-Jpan-JP</c>) make no difference. The value of <c>default</c> is Japanese.
/// </remarks>
/// <example><code>TextLanguage.Parse("en-GB") == TextLanguage.English // true</code></example>
public readonly record struct TextLanguage
{
    private const string JapaneseTag = "ja";
    private const string EnglishTag = "en";

    private TextLanguage(bool isEnglish) => IsEnglish = isEnglish;

    /// <summary>Japanese.</summary>
    /// <example><code>TextLanguage.Japanese.Tag // "ja"</code></example>
    public static TextLanguage Japanese => default;

    /// <summary>English.</summary>
    /// <example><code>TextLanguage.English.Tag // "en"</code></example>
    public static TextLanguage English => new(isEnglish: true);

    /// <summary>Whether this is English.</summary>
    /// <example><code>TextLanguage.English.IsEnglish // true</code></example>
    public bool IsEnglish { get; }

    /// <summary>Whether this is Japanese.</summary>
    /// <example><code>TextLanguage.English.IsJapanese // false</code></example>
    public bool IsJapanese => !IsEnglish;

    /// <summary>The language's own tag (BCP 47), without region or script: <c>ja</c> or <c>en</c>.</summary>
    /// <example><code>TextLanguage.Parse("ja-JP").Tag // "ja"</code></example>
    public string Tag => IsEnglish ? EnglishTag : JapaneseTag;

    /// <summary>The language of a tag.</summary>
    /// <param name="tag">A language tag (BCP 47) in any case; what follows its first hyphen does not count.</param>
    /// <returns>Japanese or English.</returns>
    /// <exception cref="FormatException">The tag names another language, or none.</exception>
    /// <example><code>TextLanguage.Parse("ja") // ja</code></example>
    public static TextLanguage Parse(string tag) =>
        TryParse(tag, out var language) ? language : throw new FormatException($"'{tag}' is not the tag of a language that is read here: {JapaneseTag} or {EnglishTag}.");

    /// <summary>The language of a tag, where it is one of the two.</summary>
    /// <param name="tag">A language tag (BCP 47) in any case; what follows its first hyphen does not count.</param>
    /// <param name="language">Japanese or English; meaningless where the answer is false.</param>
    /// <returns>Whether the tag names Japanese or English.</returns>
    /// <example><code>TextLanguage.TryParse("fr", out _) // false</code></example>
    public static bool TryParse([NotNullWhen(true)] string? tag, out TextLanguage language)
    {
        var primary = tag.AsSpan();
        var hyphen = primary.IndexOf('-');
        primary = hyphen < 0 ? primary : primary[..hyphen];
        language = primary.Equals(EnglishTag, StringComparison.OrdinalIgnoreCase) ? English : Japanese;
        return primary.Equals(language.Tag, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The tag of the language.</summary>
    /// <returns><see cref="Tag"/>.</returns>
    /// <example><code>TextLanguage.Japanese.ToString() // "ja"</code></example>
    public override string ToString() => Tag;
}
