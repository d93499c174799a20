namespace Kawaraban.Language.Analysis;

/// <summary>What kind of word a token is, by IPADIC's tree of four levels.</summary>
/// <param name="kind">The part of speech.</param>
/// <remarks>It holds one number: comparing and copying cost nothing. Inflection is not part of it; see <see cref="Inflection"/>.</remarks>
/// <example><code>new PartOfSpeech(WordKind.Surname).ToString() // "名詞,固有名詞,人名,姓"</code></example>
public readonly struct PartOfSpeech(WordKind kind) : IEquatable<PartOfSpeech>
{
    /// <summary>What IPADIC writes at a level that has nothing to say.</summary>
    internal const string Nothing = "*";

    private readonly byte number = (byte)kind;

    /// <summary>The part of speech itself.</summary>
    /// <example><code>new PartOfSpeech(WordKind.Verb).Kind // WordKind.Verb</code></example>
    public WordKind Kind => (WordKind)number;

    /// <summary>IPADIC's number of it, 0 to 68.</summary>
    /// <example><code>new PartOfSpeech(WordKind.Noun).Number // 38</code></example>
    public int Number => number;

    /// <summary>The class of words it belongs to: its first level.</summary>
    /// <example><code>new PartOfSpeech(WordKind.Counter).Class // WordClass.Noun</code></example>
    public WordClass Class => Kind switch
    {
        WordKind.Interjected => WordClass.Other,
        WordKind.Filler => WordClass.Filler,
        WordKind.Interjection => WordClass.Interjection,
        <= WordKind.Comma => WordClass.Symbol,
        <= WordKind.DependentAdjective => WordClass.Adjective,
        <= WordKind.AdnominalizingParticle => WordClass.Particle,
        WordKind.Auxiliary => WordClass.Auxiliary,
        WordKind.Conjunction => WordClass.Conjunction,
        <= WordKind.NounPrefix => WordClass.Prefix,
        <= WordKind.DependentVerb => WordClass.Verb,
        <= WordKind.ParticleTakingAdverb => WordClass.Adverb,
        <= WordKind.AdverbialNoun => WordClass.Noun,
        _ => WordClass.Adnominal,
    };

    /// <summary>The four levels in Japanese, from the class to the finest; <c>*</c> where a level says nothing.</summary>
    /// <example><code>new PartOfSpeech(WordKind.CaseParticle).Levels[1] // "格助詞"</code></example>
    public ReadOnlySpan<string> Levels => PartsOfSpeech.LevelsOf(number);

    /// <summary>Whether it is a noun of any kind: names, numbers, pronouns and suffixes to nouns are.</summary>
    /// <example><code>new PartOfSpeech(WordKind.Number).IsNoun // true</code></example>
    public bool IsNoun => Class == WordClass.Noun;

    /// <summary>Whether it is a name: of a person, an organization, a place or anything else.</summary>
    /// <example><code>new PartOfSpeech(WordKind.Country).IsProperNoun // true</code></example>
    public bool IsProperNoun => Kind is >= WordKind.ProperNoun and <= WordKind.Country;

    /// <summary>Whether it is a personal name or a part of one.</summary>
    /// <example><code>new PartOfSpeech(WordKind.GivenName).IsPerson // true</code></example>
    public bool IsPerson => Kind is >= WordKind.Person and <= WordKind.GivenName;

    /// <summary>Whether it is the name of a place, a country among them.</summary>
    /// <example><code>new PartOfSpeech(WordKind.Country).IsPlace // true</code></example>
    public bool IsPlace => Kind is WordKind.Place or WordKind.Country;

    /// <summary>Whether it is a suffix to nouns, a counter among them.</summary>
    /// <example><code>new PartOfSpeech(WordKind.PersonSuffix).IsNounSuffix // true</code></example>
    public bool IsNounSuffix => Kind is >= WordKind.SahenSuffix and <= WordKind.AdverbialSuffix;

    /// <summary>Whether it is a pronoun.</summary>
    /// <example><code>new PartOfSpeech(WordKind.Pronoun).IsPronoun // true</code></example>
    public bool IsPronoun => Kind is WordKind.Pronoun or WordKind.ContractedPronoun;

    /// <summary>Whether it is a noun, adjective or verb that cannot stand alone (非自立), such as こと, やすい or いる.</summary>
    /// <example><code>new PartOfSpeech(WordKind.DependentNoun).IsDependent // true</code></example>
    public bool IsDependent => Kind is WordKind.DependentAdjective or WordKind.DependentVerb or (>= WordKind.DependentNoun and <= WordKind.DependentAdverbialNoun);

    /// <summary>Whether it is a verb of any kind.</summary>
    /// <example><code>new PartOfSpeech(WordKind.DependentVerb).IsVerb // true</code></example>
    public bool IsVerb => Class == WordClass.Verb;

    /// <summary>Whether it is an i-adjective of any kind.</summary>
    /// <example><code>new PartOfSpeech(WordKind.Adjective).IsAdjective // true</code></example>
    public bool IsAdjective => Class == WordClass.Adjective;

    /// <summary>Whether it is a particle of any kind.</summary>
    /// <example><code>new PartOfSpeech(WordKind.BindingParticle).IsParticle // true</code></example>
    public bool IsParticle => Class == WordClass.Particle;

    /// <summary>Whether it is a case particle: a plain one, the quotative と or a compound such as によって.</summary>
    /// <example><code>new PartOfSpeech(WordKind.CompoundCaseParticle).IsCaseParticle // true</code></example>
    public bool IsCaseParticle => Kind is >= WordKind.CaseParticle and <= WordKind.CompoundCaseParticle;

    /// <summary>Whether it is a prefix of any kind.</summary>
    /// <example><code>new PartOfSpeech(WordKind.NumberPrefix).IsPrefix // true</code></example>
    public bool IsPrefix => Class == WordClass.Prefix;

    /// <summary>Whether it is an adverb of either kind.</summary>
    /// <example><code>new PartOfSpeech(WordKind.ParticleTakingAdverb).IsAdverb // true</code></example>
    public bool IsAdverb => Class == WordClass.Adverb;

    /// <summary>Whether it is a mark rather than a word.</summary>
    /// <example><code>new PartOfSpeech(WordKind.FullStop).IsSymbol // true</code></example>
    public bool IsSymbol => Class == WordClass.Symbol;

    /// <summary>Whether two parts of speech are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    /// <example><code>new PartOfSpeech(WordKind.Verb) == new PartOfSpeech(WordKind.Noun) // false</code></example>
    public static bool operator ==(PartOfSpeech left, PartOfSpeech right) => left.number == right.number;

    /// <summary>Whether two parts of speech differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    /// <example><code>new PartOfSpeech(WordKind.Verb) != new PartOfSpeech(WordKind.Noun) // true</code></example>
    public static bool operator !=(PartOfSpeech left, PartOfSpeech right) => left.number != right.number;

    /// <summary>Whether another part of speech is the same.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are the same.</returns>
    /// <example><code>new PartOfSpeech(WordKind.Verb).Equals(new PartOfSpeech(WordKind.Verb)) // true</code></example>
    public bool Equals(PartOfSpeech other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartOfSpeech other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number;

    /// <summary>The four levels as IPADIC writes them.</summary>
    /// <returns>Four words with commas between them.</returns>
    /// <example><code>new PartOfSpeech(WordKind.Noun).ToString() // "名詞,一般,*,*"</code></example>
    public override string ToString() => string.Join(',', Levels);
}
