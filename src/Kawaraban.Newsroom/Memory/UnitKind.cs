namespace Kawaraban.Newsroom.Memory;

/// <summary>What a unit of remembered text is.</summary>
public enum UnitKind
{
    /// <summary>A word of a script with spaces, a run of katakana, or one kanji or hiragana.</summary>
    Word,

    /// <summary>Digits with the points and commas between them. Another number in its place is a small difference.</summary>
    Number,

    /// <summary>One sign of punctuation.</summary>
    Sign,
}
