namespace Kawaraban.Language.Reading;

/// <summary>How the reading of a unit is told.</summary>
internal enum RubyUnitKind
{
    /// <summary>A kana, which is read as itself.</summary>
    Kana,

    /// <summary>A kanji, by the table of readings.</summary>
    Kanji,

    /// <summary>Characters of any reading.</summary>
    Stretch,
}
