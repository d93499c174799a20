namespace Kawaraban.Language.Characters;

/// <summary>What a character is to a reader of Japanese.</summary>
/// <example><code>CharacterClasses.At("東京タワー", 2) // CharacterClass.Katakana</code></example>
public enum CharacterClass
{
    /// <summary>Punctuation, symbols, controls: whatever is none of the others.</summary>
    Other,

    /// <summary>A Chinese character, or a sign that stands for one: 国 々 〆 〇.</summary>
    Kanji,

    /// <summary>A hiragana or its iteration mark: あ ゝ.</summary>
    Hiragana,

    /// <summary>A katakana of any width, its iteration mark, or the long vowel: ア ｱ ヽ ー.</summary>
    Katakana,

    /// <summary>A letter of a script that puts spaces between words: a Ａ я 한.</summary>
    Letter,

    /// <summary>A decimal digit of any script and width: 4 ４.</summary>
    Digit,

    /// <summary>A mark that belongs to the character before it: a combining accent, a variation selector.</summary>
    Mark,

    /// <summary>White space, including the ideographic space and line ends.</summary>
    Space,
}
