using System.Text;

namespace Kawaraban.Language.Characters;

/// <summary>Full and half width: the same character in a whole square, and in half of one.</summary>
/// <remarks>
/// Conversion there and back gives the same text, unless it held both widths of a character to begin with. A half-width kana
/// and its mark are one character in full width (ｶﾞ is ガ); ヰ, ヱ, ヮ, ヵ and ヶ have no half width and stay.
/// </remarks>
/// <example><code>Width.Full(Width.Half("ガスと電気 １２％")) // "ガスと電気　１２％"</code></example>
public static class Width
{
    /// <summary>Writes in full width.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="kinds">What to convert.</param>
    /// <returns>The text, the same object if nothing changes; at most as long as it was.</returns>
    /// <example><code>Width.Full("ﾊﾟﾘで G7", WidthKinds.Katakana) // "パリで G7"</code></example>
    public static string Full(string text, WidthKinds kinds = WidthKinds.All)
    {
        ArgumentNullException.ThrowIfNull(text);
        var full = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (kinds.HasFlag(WidthKinds.Katakana) && HalfKatakana.FullOf(c) is { } kana)
            {
                var voiced = at + 1 < text.Length ? HalfKatakana.Voiced(kana, text[at + 1]) : null;
                full.Append(voiced ?? kana);
                at += voiced is null ? 0 : 1;
            }
            else
            {
                full.Append(kinds.HasFlag(KindOf(c)) ? FullOf(c) : c);
            }
        }

        return Same(text, full);
    }

    /// <summary>Writes in half width.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="kinds">What to convert.</param>
    /// <returns>The text, the same object if nothing changes; at most twice as long as it was.</returns>
    /// <example><code>Width.Half("Ｗｅｂ２．０", WidthKinds.Ascii) // "Web2.0"</code></example>
    public static string Half(string text, WidthKinds kinds = WidthKinds.All)
    {
        ArgumentNullException.ThrowIfNull(text);
        var half = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var narrow = HalfOf(c);
            if (kinds.HasFlag(WidthKinds.Katakana) && HalfKatakana.Of(c) is { } kana)
            {
                half.Append(kana);
            }
            else
            {
                half.Append(kinds.HasFlag(KindOf(narrow)) ? narrow : c);
            }
        }

        return Same(text, half);
    }

    // What no kind asks for is asked for by a flag that nobody sets.
    private static WidthKinds KindOf(char half) => half switch
    {
        _ when char.IsAsciiLetter(half) => WidthKinds.Letters,
        _ when char.IsAsciiDigit(half) => WidthKinds.Digits,
        ' ' => WidthKinds.Space,
        > ' ' and <= '~' or '¢' or '£' or '¬' or '¯' or '¦' or '¥' or '₩' => WidthKinds.Signs,
        _ => (WidthKinds)int.MinValue,
    };

    private static char FullOf(char half) => half switch
    {
        ' ' => '\u3000',
        '¢' => '￠',
        '£' => '￡',
        '¬' => '￢',
        '¯' => '￣',
        '¦' => '￤',
        '¥' => '￥',
        '₩' => '￦',
        _ => (char)(half - '!' + '！'),
    };

    private static char HalfOf(char full) => full switch
    {
        '\u3000' => ' ',
        >= '！' and <= '～' => (char)(full - '！' + '!'),
        '￠' => '¢',
        '￡' => '£',
        '￢' => '¬',
        '￣' => '¯',
        '￤' => '¦',
        '￥' => '¥',
        '￦' => '₩',
        _ => full,
    };

    private static string Same(string text, StringBuilder converted) => converted.Equals(text) ? text : converted.ToString();
}
