namespace Kawaraban.Language.Analysis;

/// <summary>The sixty-nine parts of speech of IPADIC, by its own numbers (<c>pos-id.def</c>).</summary>
/// <remarks>A kind says what a word is in this place, not all that it can be; groups of kinds are the properties of <see cref="PartOfSpeech"/>.</remarks>
/// <example><code>new PartOfSpeech(WordKind.Counter).ToString() // "名詞,接尾,助数詞,*"</code></example>
public enum WordKind
{
    /// <summary>A word thrown in between (その他,間投), such as よ in the middle of a clause.</summary>
    Interjected = 0,

    /// <summary>A filler such as えーと (フィラー).</summary>
    Filler = 1,

    /// <summary>An interjection such as はい (感動詞).</summary>
    Interjection = 2,

    /// <summary>A single letter (記号,アルファベット).</summary>
    Letter = 3,

    /// <summary>A mark of no special kind, such as ○ or → (記号,一般). A character that nobody knows is one too.</summary>
    GeneralSymbol = 4,

    /// <summary>An opening bracket or quotation mark (記号,括弧開).</summary>
    OpenBracket = 5,

    /// <summary>A closing bracket or quotation mark (記号,括弧閉).</summary>
    CloseBracket = 6,

    /// <summary>A full stop: 。 or ． (記号,句点).</summary>
    FullStop = 7,

    /// <summary>The wide space U+3000 (記号,空白). The narrow space never is a token.</summary>
    Space = 8,

    /// <summary>A comma: 、 or ， (記号,読点).</summary>
    Comma = 9,

    /// <summary>An i-adjective that stands for itself (形容詞,自立).</summary>
    Adjective = 10,

    /// <summary>A suffix that inflects as an i-adjective, such as っぽい (形容詞,接尾).</summary>
    AdjectivalSuffixWord = 11,

    /// <summary>An i-adjective after a verb, such as やすい or ほしい (形容詞,非自立).</summary>
    DependentAdjective = 12,

    /// <summary>A case particle: が, を, に, で, と … (助詞,格助詞,一般).</summary>
    CaseParticle = 13,

    /// <summary>と or って after what was said or thought (助詞,格助詞,引用).</summary>
    QuotativeParticle = 14,

    /// <summary>Several words that work as one case particle, such as によって (助詞,格助詞,連語).</summary>
    CompoundCaseParticle = 15,

    /// <summary>は, も, こそ … (助詞,係助詞).</summary>
    BindingParticle = 16,

    /// <summary>A particle that ends a sentence, such as ね (助詞,終助詞).</summary>
    FinalParticle = 17,

    /// <summary>A particle that joins clauses, such as て or ので (助詞,接続助詞).</summary>
    ConjunctiveParticle = 18,

    /// <summary>A particle of songs and poems (助詞,特殊).</summary>
    SpecialParticle = 19,

    /// <summary>に or と that makes an adverb of what is before it (助詞,副詞化).</summary>
    AdverbializingParticle = 20,

    /// <summary>まで, だけ, など … (助詞,副助詞).</summary>
    AdverbialParticle = 21,

    /// <summary>か, which is three kinds of particle (助詞,副助詞／並立助詞／終助詞).</summary>
    AdverbialParallelFinalParticle = 22,

    /// <summary>と, や, たり … between things listed (助詞,並立助詞).</summary>
    ParallelParticle = 23,

    /// <summary>の between two nouns (助詞,連体化).</summary>
    AdnominalizingParticle = 24,

    /// <summary>An auxiliary that inflects, such as た or です (助動詞).</summary>
    Auxiliary = 25,

    /// <summary>A conjunction such as しかし (接続詞).</summary>
    Conjunction = 26,

    /// <summary>A prefix to adjectives, such as お in お高い (接頭詞,形容詞接続).</summary>
    AdjectivePrefix = 27,

    /// <summary>A prefix to numbers, such as 約 or 第 (接頭詞,数接続).</summary>
    NumberPrefix = 28,

    /// <summary>A prefix to verbs (接頭詞,動詞接続).</summary>
    VerbPrefix = 29,

    /// <summary>A prefix to nouns, such as 元 or 副 (接頭詞,名詞接続).</summary>
    NounPrefix = 30,

    /// <summary>A verb that stands for itself (動詞,自立).</summary>
    Verb = 31,

    /// <summary>A verb that is a suffix, such as れる or せる (動詞,接尾).</summary>
    VerbSuffix = 32,

    /// <summary>A verb after another one, such as いる or しまう (動詞,非自立).</summary>
    DependentVerb = 33,

    /// <summary>An adverb (副詞,一般).</summary>
    Adverb = 34,

    /// <summary>An adverb that takes a particle, such as ゆっくり (副詞,助詞類接続).</summary>
    ParticleTakingAdverb = 35,

    /// <summary>A noun that becomes a verb with する (名詞,サ変接続).</summary>
    SahenNoun = 36,

    /// <summary>A noun that becomes an adjective with ない, such as 申し訳 (名詞,ナイ形容詞語幹).</summary>
    NaiAdjectiveStem = 37,

    /// <summary>A common noun (名詞,一般).</summary>
    Noun = 38,

    /// <summary>A string that is quoted as a noun (名詞,引用文字列).</summary>
    QuotedNoun = 39,

    /// <summary>The stem of a na-adjective (名詞,形容動詞語幹).</summary>
    AdjectivalNoun = 40,

    /// <summary>A name of no special kind (名詞,固有名詞,一般).</summary>
    ProperNoun = 41,

    /// <summary>A personal name, whole or of unknown part (名詞,固有名詞,人名,一般).</summary>
    Person = 42,

    /// <summary>A surname (名詞,固有名詞,人名,姓).</summary>
    Surname = 43,

    /// <summary>A given name (名詞,固有名詞,人名,名).</summary>
    GivenName = 44,

    /// <summary>The name of an organization (名詞,固有名詞,組織).</summary>
    Organization = 45,

    /// <summary>The name of a place (名詞,固有名詞,地域,一般).</summary>
    Place = 46,

    /// <summary>The name of a country (名詞,固有名詞,地域,国).</summary>
    Country = 47,

    /// <summary>A number, a digit or a word of numbers such as 万 or 数 (名詞,数).</summary>
    Number = 48,

    /// <summary>A noun that joins others, such as 対 or 兼 (名詞,接続詞的).</summary>
    ConjunctiveNoun = 49,

    /// <summary>A suffix that makes a noun which takes する, such as 化 (名詞,接尾,サ変接続).</summary>
    SahenSuffix = 50,

    /// <summary>A suffix to nouns (名詞,接尾,一般).</summary>
    NounSuffix = 51,

    /// <summary>A suffix that makes a na-adjective, such as 的 (名詞,接尾,形容動詞語幹).</summary>
    AdjectivalSuffix = 52,

    /// <summary>A counter after a number, such as 人 or キロ (名詞,接尾,助数詞).</summary>
    Counter = 53,

    /// <summary>そう after a stem (名詞,接尾,助動詞語幹).</summary>
    AuxiliaryStemSuffix = 54,

    /// <summary>A suffix to personal names, such as 氏 or さん (名詞,接尾,人名).</summary>
    PersonSuffix = 55,

    /// <summary>A suffix to names of places, such as 市 or 州 (名詞,接尾,地域).</summary>
    PlaceSuffix = 56,

    /// <summary>さ or み, which make nouns of adjectives (名詞,接尾,特殊).</summary>
    SpecialSuffix = 57,

    /// <summary>A suffix that makes an adverb of time or extent, such as 後 or 中 (名詞,接尾,副詞可能).</summary>
    AdverbialSuffix = 58,

    /// <summary>A pronoun (名詞,代名詞,一般).</summary>
    Pronoun = 59,

    /// <summary>A pronoun drawn together with a particle, such as そりゃ (名詞,代名詞,縮約).</summary>
    ContractedPronoun = 60,

    /// <summary>ごらん, ちょうだい and the like after て (名詞,動詞非自立的).</summary>
    VerbalDependentNoun = 61,

    /// <summary>そう of what one has heard (名詞,特殊,助動詞語幹).</summary>
    SpecialAuxiliaryStem = 62,

    /// <summary>A noun that needs a clause before it, such as こと or の (名詞,非自立,一般).</summary>
    DependentNoun = 63,

    /// <summary>みたい, ふう … (名詞,非自立,形容動詞語幹).</summary>
    DependentAdjectivalNoun = 64,

    /// <summary>よう (名詞,非自立,助動詞語幹).</summary>
    DependentAuxiliaryStem = 65,

    /// <summary>ため, とき, 以上 … after a clause (名詞,非自立,副詞可能).</summary>
    DependentAdverbialNoun = 66,

    /// <summary>A noun that can be an adverb, such as 昨日 (名詞,副詞可能).</summary>
    AdverbialNoun = 67,

    /// <summary>A word that stands only before a noun, such as この (連体詞).</summary>
    Adnominal = 68,
}
