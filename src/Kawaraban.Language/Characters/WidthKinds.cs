namespace Kawaraban.Language.Characters;

/// <summary>Which characters <see cref="Width"/> converts; the others stay as they are.</summary>
/// <example><code>Width.Half("Ｇ７で（３％）", WidthKinds.Letters | WidthKinds.Digits) // "G7で（3％）"</code></example>
[Flags]
public enum WidthKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The letters of ASCII: a and ａ.</summary>
    Letters = 1,

    /// <summary>The digits of ASCII: 7 and ７.</summary>
    Digits = 2,

    /// <summary>The signs of ASCII and the currency signs: % and ％, ¥ and ￥.</summary>
    Signs = 4,

    /// <summary>The space: U+0020 and U+3000.</summary>
    Space = 8,

    /// <summary>Katakana and the Japanese punctuation that came with them: ア and ｱ, 。 and ｡.</summary>
    Katakana = 16,

    /// <summary>Letters, digits, signs and the space.</summary>
    Ascii = Letters | Digits | Signs | Space,

    /// <summary>All of them.</summary>
    All = Ascii | Katakana,
}
