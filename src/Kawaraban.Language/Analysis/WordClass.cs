namespace Kawaraban.Language.Analysis;

/// <summary>The thirteen classes of words that IPADIC's first level tells apart.</summary>
/// <example><code>new PartOfSpeech(WordKind.Surname).Class // WordClass.Noun</code></example>
public enum WordClass
{
    /// <summary>Anything else (その他).</summary>
    Other,

    /// <summary>A filler such as えーと (フィラー).</summary>
    Filler,

    /// <summary>An interjection (感動詞).</summary>
    Interjection,

    /// <summary>A mark that is not a word (記号).</summary>
    Symbol,

    /// <summary>An i-adjective (形容詞).</summary>
    Adjective,

    /// <summary>A particle (助詞).</summary>
    Particle,

    /// <summary>An auxiliary that inflects, such as た or です (助動詞).</summary>
    Auxiliary,

    /// <summary>A conjunction (接続詞).</summary>
    Conjunction,

    /// <summary>A prefix (接頭詞).</summary>
    Prefix,

    /// <summary>A verb (動詞).</summary>
    Verb,

    /// <summary>An adverb (副詞).</summary>
    Adverb,

    /// <summary>A noun, with names, numbers, pronouns and suffixes to nouns (名詞).</summary>
    Noun,

    /// <summary>A word that stands only before a noun, such as この (連体詞).</summary>
    Adnominal,
}
