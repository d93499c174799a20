using System.Text;
using Kawaraban.Language.Characters;
using Kawaraban.Language.Reading;

namespace Kawaraban.Language.Romaji;

/// <summary>The part of an address that names a page: lower-case ASCII words joined by hyphens.</summary>
/// <example>
/// <code>
/// Slug.From("U.S. and São Paulo: what’s next?") // "us-and-sao-paulo-whats-next"
/// Slug.From("とうきょう")                        // "tokyo"
/// Slug.From("東京")                              // null: nobody knows how it is read
/// </code>
/// </example>
public static class Slug
{
    /// <summary>The most characters a slug may have.</summary>
    /// <example><code>Slug.MaxLength // 80</code></example>
    public const int MaxLength = 80;

    // A slug needs the first 80 letters; a title is not longer than this.
    private const int MostRead = 512;

    /// <summary>Makes a slug of a title in Latin letters or kana.</summary>
    /// <param name="title">The title; kana are written by Hepburn's rules without marks for long vowels, particles as spelled.</param>
    /// <returns>
    /// The slug; or <see langword="null"/> if the title holds letters that cannot be written so (kanji, Cyrillic), or no
    /// letter and no digit at all: then a person must choose one.
    /// </returns>
    /// <example><code>Slug.From("Talks Put Off Again") // "talks-put-off-again"</code></example>
    public static string? From(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var words = SlugWords.Of(NormalForm.Of(title.Length > MostRead ? title[..MostRead] : title).Text);
        return words is null ? null : Join(words);
    }

    /// <summary>Makes a slug of a title in Japanese as the lexicon reads it, for a person to look at: a name may be read otherwise.</summary>
    /// <param name="title">The title.</param>
    /// <returns>The slug; or <see langword="null"/> if the title holds letters of other scripts, or no letter and no digit at all.</returns>
    /// <exception cref="IOException">The lexicon does not stand beside the library.</exception>
    /// <example><code>Slug.Proposed("首相が東京で会見") // "shusho-ga-tokyo-de-kaiken"</code></example>
    public static string? Proposed(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var read = title.Length > MostRead ? title[..MostRead] : title;
        return From(read) ?? From(TextReading.Of(read).Romaji());
    }

    /// <summary>Whether a text is a slug: ASCII letters and digits in lower case, single hyphens between them, at most 80.</summary>
    /// <param name="text">Any text.</param>
    /// <returns><see langword="true"/> for a slug.</returns>
    /// <example><code>Slug.IsValid("g7-2025") // true</code></example>
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength }
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    private static string? Join(IEnumerable<string> words)
    {
        var slug = new StringBuilder();
        foreach (var word in words)
        {
            var longer = slug.Length == 0 ? word.Length : slug.Length + 1 + word.Length;
            if (longer > MaxLength && slug.Length > 0)
            {
                break;
            }

            slug.Append(slug.Length == 0 ? "" : "-").Append(word.AsSpan(0, Math.Min(word.Length, MaxLength)));
        }

        return slug.Length == 0 ? null : slug.ToString();
    }
}
