using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>A part of a text with the kana that are read for it.</summary>
/// <param name="Place">Where the part stands.</param>
/// <param name="Base">The part as it is written.</param>
/// <param name="Reading">Its reading in hiragana, or as it was given; kana read themselves.</param>
/// <example><code>Ruby.Align("取り組み", "とりくみ")[2].Reading // "く"</code></example>
public readonly record struct RubyPiece(TextRange Place, string Base, string Reading)
{
    /// <summary>Whether ruby tells a reader anything: the part is not written in the kana that are read.</summary>
    /// <example><code>Ruby.Align("取り組み", "とりくみ")[1].IsNeeded // false</code></example>
    public bool IsNeeded => Base != Reading && Kana.ToHiragana(Base) != Kana.ToHiragana(Reading);
}
