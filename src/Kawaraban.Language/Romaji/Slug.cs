using System.Text;
using Kawaraban.Language.Characters;

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
    public const int MaxLength = 80;

    // A slug needs the first 80 letters; a title is not longer than this.
    private const int MostRead = 512;

    /// <summary>Makes a slug of a title in Latin letters or kana.</summary>
    /// <param name="title">The title; kana are written by Hepburn's rules without marks for long vowels, particles as spelled.</param>
    /// <returns>
    /// The slug; or <see langword="null"/> if the title holds letters that cannot be written so (kanji, Cyrillic), or no
    /// letter and no digit at all: then a person must choose one.
    /// </returns>
    public static string? From(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var words = SlugWords.Of(NormalForm.Of(title.Length > MostRead ? title[..MostRead] : title).Text);
        return words is null ? null : Join(words);
    }

    /// <summary>Whether a text is a slug: ASCII letters and digits in lower case, single hyphens between them, at most 80.</summary>
    /// <param name="text">Any text.</param>
    /// <returns><see langword="true"/> for a slug.</returns>
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
