using System.Globalization;
using System.Text;

namespace Kawaraban.Language.Characters;

/// <summary>Tells the <see cref="CharacterClass"/> of characters.</summary>
/// <example><code>CharacterClasses.Of(new Rune('々')) // CharacterClass.Kanji</code></example>
public static class CharacterClasses
{
    /// <summary>The class of one character.</summary>
    /// <param name="character">Any Unicode scalar value.</param>
    /// <returns>Its class; <see cref="CharacterClass.Other"/> if nothing fits better.</returns>
    /// <example><code>CharacterClasses.Of(new Rune('ー')) // CharacterClass.Katakana</code></example>
    public static CharacterClass Of(Rune character) => character.Value switch
    {
        < 0x80 => OfAscii((char)character.Value),
        0x3005 or 0x3006 or 0x3007 or 0x303B => CharacterClass.Kanji,
        >= 0x3041 and <= 0x3096 or 0x309D or 0x309E or 0x309F => CharacterClass.Hiragana,
        >= 0x30A1 and <= 0x30FA or >= 0x30FC and <= 0x30FF => CharacterClass.Katakana,
        >= 0x31F0 and <= 0x31FF or >= 0xFF66 and <= 0xFF9F => CharacterClass.Katakana,
        >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF => CharacterClass.Kanji,
        >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFD when Rune.IsLetter(character) => CharacterClass.Kanji,
        _ => OfCategory(character),
    };

    /// <summary>The class of the character that starts at an offset of a text.</summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <param name="offset">An offset inside it.</param>
    /// <returns>The class; half of a broken surrogate pair is <see cref="CharacterClass.Other"/>.</returns>
    /// <example><code>CharacterClasses.At("第4条", 1) // CharacterClass.Digit</code></example>
    public static CharacterClass At(string text, int offset) =>
        Rune.TryGetRuneAt(text, offset, out var character) ? Of(character) : CharacterClass.Other;

    /// <summary>Whether a class is one that Japanese is written in: kanji, hiragana or katakana.</summary>
    /// <param name="kind">The class.</param>
    /// <returns><see langword="true"/> for the three.</returns>
    /// <example><code>CharacterClass.Hiragana.IsJapanese() // true</code></example>
    public static bool IsJapanese(this CharacterClass kind) =>
        kind is CharacterClass.Kanji or CharacterClass.Hiragana or CharacterClass.Katakana;

    /// <summary>Whether a class makes up words between spaces: letters and digits.</summary>
    /// <param name="kind">The class.</param>
    /// <returns><see langword="true"/> for the two.</returns>
    /// <example><code>CharacterClass.Letter.IsSpaced() // true</code></example>
    public static bool IsSpaced(this CharacterClass kind) => kind is CharacterClass.Letter or CharacterClass.Digit;

    /// <summary>Whether a UTF-16 unit is a kanji of the main block: what ordinary text is written with, told without looking further.</summary>
    internal static bool IsKanji(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static CharacterClass OfAscii(char c) => c switch
    {
        _ when char.IsAsciiLetter(c) => CharacterClass.Letter,
        _ when char.IsAsciiDigit(c) => CharacterClass.Digit,
        _ when char.IsWhiteSpace(c) => CharacterClass.Space,
        _ => CharacterClass.Other,
    };

    private static CharacterClass OfCategory(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
        _ when Rune.IsLetter(character) => CharacterClass.Letter,
        _ when Rune.IsWhiteSpace(character) => CharacterClass.Space,
        _ => CharacterClass.Other,
    };
}
