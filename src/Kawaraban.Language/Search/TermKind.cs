namespace Kawaraban.Language.Search;

/// <summary>How a <see cref="WordTerm"/> came from its word. An index ranks a find by it: the word itself before what it is made of.</summary>
/// <example><code>WordTerms.Of("成田空港")[1].Kind // TermKind.Part</code></example>
public enum TermKind
{
    /// <summary>The word as it is written: 派遣, ﾛｼｱ.</summary>
    Surface,

    /// <summary>A word that a compound is made of: 空港 in 成田空港. Parts have the position of their compound.</summary>
    Part,

    /// <summary>The form that stands in a dictionary: 高い for 高かっ, 派遣する for 派遣し.</summary>
    Base,

    /// <summary>The reading in katakana: シュショウ for 首相.</summary>
    Reading,

    /// <summary>The form that all spellings of the word share: ロシア for ﾛｼｱ, 10000 for 1万, 取組 for 取り組み.</summary>
    Normal,
}
