namespace Kawaraban.Language.Characters;

/// <summary>Hiragana and katakana, one for the other.</summary>
/// <remarks>
/// Both conversions keep the length, so that offsets stay true. Half-width katakana stay: <see cref="Width"/> comes first. So do
/// the long vowel ー, which both scripts use, and ヷ ヸ ヹ ヺ, which have no hiragana.
/// </remarks>
/// <example><code>Kana.ToHiragana("ミサイルを撃つ") // "みさいるを撃つ"</code></example>
public static class Kana
{
    private const int Distance = 'ァ' - 'ぁ';

    /// <summary>Writes katakana as hiragana.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text in the same length, the same object if there is no katakana in it.</returns>
    /// <example><code>Kana.ToHiragana("トウキョー") // "とうきょー"</code></example>
    public static string ToHiragana(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange('ァ', 'ヾ') < 0 ? text : string.Create(text.Length, text, Write(HiraganaOf));
    }

    /// <summary>Writes hiragana as katakana.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text in the same length, the same object if there is no hiragana in it.</returns>
    /// <example><code>Kana.ToKatakana("いすゞ") // "イスヾ"</code></example>
    public static string ToKatakana(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange('ぁ', 'ゞ') < 0 ? text : string.Create(text.Length, text, Write(KatakanaOf));
    }

    /// <summary>Whether a text is written in kana throughout, of any width, with nothing between them.</summary>
    /// <param name="text">Any text.</param>
    /// <returns><see langword="true"/> for at least one kana and nothing else.</returns>
    /// <example><code>Kana.IsKana("サーバー") // true</code></example>
    public static bool IsKana(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsKana(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    internal static bool IsKana(char c) => c is
        >= 'ぁ' and <= 'ゖ' or 'ゝ' or 'ゞ' or >= 'ァ' and <= 'ヺ' or 'ー' or 'ヽ' or 'ヾ' or >= 'ｦ' and <= 'ﾟ' or >= 'ㇰ' and <= 'ㇿ';

    internal static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ' or 'ゝ' or 'ゞ';

    internal static char HiraganaOf(char c) => c is >= 'ァ' and <= 'ヶ' or 'ヽ' or 'ヾ' ? (char)(c - Distance) : c;

    internal static char KatakanaOf(char c) => IsHiragana(c) ? (char)(c + Distance) : c;

    private static System.Buffers.SpanAction<char, string> Write(Func<char, char> convert) => (written, text) =>
    {
        for (var i = 0; i < written.Length; i++)
        {
            written[i] = convert(text[i]);
        }
    };
}
