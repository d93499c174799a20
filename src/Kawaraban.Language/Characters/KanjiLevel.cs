namespace Kawaraban.Language.Characters;

/// <summary>When a kanji is learnt at school, or that it is not among those of everyday use.</summary>
/// <remarks>The levels are in their order: whoever reads one reads those before it.</remarks>
/// <example><code>KanjiLevels.Of(new Rune('校')) // KanjiLevel.Grade1</code></example>
public enum KanjiLevel
{
    /// <summary>No kanji at all.</summary>
    None = 0,

    /// <summary>The first year of primary school: 80 kanji.</summary>
    Grade1,

    /// <summary>The second year: 160.</summary>
    Grade2,

    /// <summary>The third year: 200.</summary>
    Grade3,

    /// <summary>The fourth year: 202.</summary>
    Grade4,

    /// <summary>The fifth year: 193.</summary>
    Grade5,

    /// <summary>The sixth year: 191.</summary>
    Grade6,

    /// <summary>Of everyday use (常用漢字), but learnt after primary school: 1,110.</summary>
    Secondary,

    /// <summary>A kanji outside of the 2,136 of everyday use (表外字): a newspaper prints its reading, or kana.</summary>
    Unlisted,
}
