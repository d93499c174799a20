using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Phrasing;

/// <summary>Breaks between words: before each that stands by itself, and not before what leans on the word in front of it.</summary>
/// <remarks>It goes through a text from its start to its end, and keeps its place among the words.</remarks>
internal ref struct WordBreaks(string text, ReadOnlySpan<Token> words)
{
    private const int LongCompound = 5;

    private readonly ReadOnlySpan<Token> _words = words;
    private int _next;

    /// <summary>Whether a line may break before an offset, which is never smaller than the one asked for before.</summary>
    public bool At(int at)
    {
        while (_next < _words.Length && _words[_next].Start < at)
        {
            _next++;
        }

        if (_next < _words.Length && _words[_next].Start == at)
        {
            return _next > 0 && (Between(_next) || DateBreaks.At(text, at));
        }

        return _next > 0 && at == _words[_next - 1].Start + 2 && PhraseWords.PartedAfterTwo.Contains(Surface(_next - 1));
    }

    /// <summary>Whether the offset last asked for stands after a stray space inside of an amount: 3 万 人.</summary>
    public readonly bool IsInAmount(int at) =>
        _next > 0 && _next < _words.Length && _words[_next].Start == at
        && text[at - 1] == ' '
        && _words[_next - 1].Kind == WordKind.Number
        && (_words[_next].Kind is WordKind.Number or WordKind.Counter || text[at] == '月')
        && CharacterClasses.At(text, at) == CharacterClass.Kanji;

    private readonly bool Between(int next)
    {
        var left = _words[next - 1];
        if (LeansBack(next) || Is(next, "親") && Is(next - 1, "ひとり") || Is(next, "なお") && Is(next - 1, "今"))
        {
            return false;
        }

        if (PunctuationBreaks.IsPause(text, _words[next].Start))
        {
            return CharacterClasses.At(text, _words[next].Start).IsJapanese();
        }

        return left.PartOfSpeech.Class switch
        {
            WordClass.Particle or WordClass.Adverb or WordClass.Adnominal or WordClass.Conjunction => true,
            WordClass.Auxiliary => !Is(next - 1, "つ"),
            WordClass.Adjective => left.Inflection.Form != "ガル接続",
            WordClass.Verb => left.Inflection.Form != "連用形" || EndsWithVerb(next),
            WordClass.Noun => left.Kind != WordKind.ConjunctiveNoun && EndsWithNoun(next),
            WordClass.Interjection or WordClass.Filler => next == 1 || _words[next - 2].PartOfSpeech.Class != WordClass.Symbol,
            _ => false,
        };
    }

    /// <summary>Whether a word belongs to the one in front of it.</summary>
    private readonly bool LeansBack(int at)
    {
        var (word, left) = (_words[at], _words[at - 1].PartOfSpeech.Class);
        return word.PartOfSpeech.Class switch
        {
            WordClass.Particle => true,
            WordClass.Auxiliary => left != WordClass.Interjection,
            WordClass.Symbol => word.Kind != WordKind.Letter,
            WordClass.Noun => LeansBack(word.PartOfSpeech, left),
            WordClass.Verb => VerbLeansBack(at),
            WordClass.Adjective => AdjectiveLeansBack(at),
            WordClass.Adverb => Is(at, "どう") && Is(at - 1, "か"),
            WordClass.Conjunction => left == WordClass.Noun && PhraseWords.Joining.Contains(Surface(at)),
            WordClass.Interjection or WordClass.Filler => left == WordClass.Noun && !Kana.IsHiragana(text[word.Start]),
            _ => false,
        };
    }

    private static bool LeansBack(PartOfSpeech noun, WordClass left) =>
        noun.IsNounSuffix
            ? left is not (WordClass.Particle or WordClass.Adverb or WordClass.Adnominal)
            : noun.IsDependent || noun.Kind is WordKind.VerbalDependentNoun or WordKind.SpecialAuxiliaryStem;

    /// <summary>する stays with the particle of its object (けがをした), a verb that helps another with that one (話している).</summary>
    private readonly bool VerbLeansBack(int at)
    {
        var (verb, left) = (_words[at], _words[at - 1]);
        if (verb.Kind is WordKind.VerbSuffix or WordKind.DependentVerb)
        {
            return left.Kind is not (WordKind.CaseParticle or WordKind.CompoundCaseParticle);
        }

        return verb.Base switch
        {
            "する" => left.PartOfSpeech.IsParticle && left.Kind != WordKind.ConjunctiveParticle || left.PartOfSpeech.IsAdverb,
            "しれる" => Is(at - 1, "かも"),
            "よる" => Is(at - 1, "に"),
            "みる" or "いう" => Is(at - 1, "と"),
            "なる" or "いける" => left.PartOfSpeech.IsAdjective || Is(at - 1, "ば") || Is(at - 1, "は") && at > 1 && Is(at - 2, "て"),
            _ => false,
        };
    }

    /// <summary>Negation stays with what it denies (強くはない), a judgement with its condition (すればよい).</summary>
    private readonly bool AdjectiveLeansBack(int at)
    {
        var adjective = _words[at];
        if (adjective.Kind != WordKind.Adjective)
        {
            return true;
        }

        return adjective.Base switch
        {
            "ない" => Surface(at - 1) is "しか" or "に" || Surface(at - 1) is "は" or "も" && at > 1 && TakesNegation(at - 2),
            "いい" or "よい" or "良い" => Surface(at - 1) is "て" or "ても" or "も" or "ば",
            _ => false,
        };
    }

    private readonly bool TakesNegation(int at) =>
        _words[at].PartOfSpeech.Class is WordClass.Auxiliary or WordClass.Adjective or WordClass.Verb || Is(at, "で");

    /// <summary>Whether a verb that could go on with the next word is at its end: に先立ち|討論会, but 押さえ込み作戦.</summary>
    private readonly bool EndsWithVerb(int next)
    {
        var verb = _words[next - 1];
        if (verb.Kind != WordKind.Verb || verb.Base is "する")
        {
            return true;
        }

        return _words[next].PartOfSpeech.Class switch
        {
            WordClass.Noun or WordClass.Prefix => next > 1 && _words[next - 2].PartOfSpeech.IsParticle,
            WordClass.Verb or WordClass.Adjective or WordClass.Symbol => false,
            _ => true,
        };
    }

    /// <summary>Whether a noun is at its end though no particle follows.</summary>
    private readonly bool EndsWithNoun(int next)
    {
        var (noun, word) = (_words[next - 1], _words[next]);
        return word.PartOfSpeech.Class switch
        {
            WordClass.Adverb or WordClass.Adnominal or WordClass.Conjunction or WordClass.Interjection => true,
            WordClass.Verb or WordClass.Adjective => noun.Kind == WordKind.AdverbialNoun || StandsAlone(next - 1) || IsPredicateOf(noun, word),
            WordClass.Noun or WordClass.Prefix => StandsAlone(next - 1) || PhraseWords.Days.Contains(Surface(next)) || IsFigureBehindCompound(next),
            _ => false,
        };
    }

    /// <summary>Whether a number follows a compound so long that the two do better on two lines: ニシン漁獲枠|38%減.</summary>
    private readonly bool IsFigureBehindCompound(int next)
    {
        if (CharacterClasses.At(text, _words[next].Start) != CharacterClass.Digit || Is(next - 1, "比"))
        {
            return false;
        }

        var first = next;
        while (first > 0 && (_words[first - 1].PartOfSpeech.IsNoun || Is(first - 1, "・")))
        {
            first--;
            if (_words[first].Kind == WordKind.Number)
            {
                return false;
            }
        }

        return _words[next].Start - _words[first].Start >= LongCompound;
    }

    /// <summary>Whether a headline left out the particle between a noun and its verb: 値上げ|相次ぐ, but 1割増える and ガス漏れ.</summary>
    private readonly bool IsPredicateOf(Token noun, Token word) =>
        noun.Kind is not (WordKind.Number or WordKind.Counter)
        && word.Kind is WordKind.Verb or WordKind.Adjective
        && word.Inflection.Form == "基本形"
        && CharacterClasses.At(text, word.Start) == CharacterClass.Kanji;

    /// <summary>Whether a noun never leads into a compound: ため, さん, ら, きょう.</summary>
    private readonly bool StandsAlone(int at) =>
        _words[at].PartOfSpeech.IsDependent || PhraseWords.Closing.Contains(Surface(at)) || PhraseWords.Days.Contains(Surface(at));

    private readonly bool Is(int word, string surface) => Surface(word).SequenceEqual(surface);

    private readonly ReadOnlySpan<char> Surface(int word) => _words[word].Surface(text);
}
