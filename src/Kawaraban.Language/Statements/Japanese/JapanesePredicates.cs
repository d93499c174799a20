using Kawaraban.Language.Analysis;
using Kawaraban.Language.Evidence;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>Finds the predicates of a Japanese sentence: verbs, verbal nouns that end a clause, nouns with だった.</summary>
internal sealed class JapanesePredicates
{
    private static readonly string[] _phrases = ["よる", "つく", "関する", "対する", "めぐる", "巡る", "伴う", "かける", "わたる", "おく", "おける", "際する", "入る"];
    private static readonly string[] _afterMarkers = ["ある", "持つ", "高まる", "出る", "なる"];

    private readonly SentencePlace _sentence;
    private readonly string _text;
    private readonly int _from;
    private readonly Token[] _words;

    public JapanesePredicates(SentencePlace sentence)
    {
        _sentence = sentence;
        _text = sentence.Text;
        _from = sentence.Range.Start;
        _words = ThreadAnalyzer.Own.Analyze(_text.AsSpan(_from, sentence.Range.Length)).ToArray();
    }

    public IReadOnlyList<Predicate> Read()
    {
        var found = new List<Predicate>();
        for (var word = 0; word < _words.Length;)
        {
            var predicate = Marked(word, found) ?? Verb(word) ?? VerbalNoun(word) ?? Copula(word);
            if (predicate is not null)
            {
                found.Add(predicate);
            }

            var end = predicate?.Range.End ?? RangeOf(word).End;
            while (word < _words.Length && RangeOf(word).Start < end)
            {
                word++;
            }
        }

        AddNounAtEnd(found);
        found.RemoveAll(predicate => IsContent(predicate, found));
        return found;
    }

    /// <summary>95クローネに引き上げることで合意した: what is agreed is the content of the promise; what is given stays a deed of its own.</summary>
    private bool IsContent(Predicate predicate, List<Predicate> found)
    {
        var next = found.IndexOf(predicate) + 1;
        return predicate.Deed == Deed.Other && next < found.Count && found[next].Deed == Deed.Promises
            && _text.AsSpan(predicate.Range.End, found[next].Range.Start - predicate.Range.End) is "ことで" or "ことに" or "ことを";
    }

    /// <summary>A marker that is a verb with a subject: と発表した.</summary>
    private Predicate? Marked(int word, List<Predicate> before)
    {
        foreach (var marker in _sentence.Markers)
        {
            if (marker.Range.Start <= RangeOf(word).Start && RangeOf(word).Start < marker.Range.End && IsTelling(marker))
            {
                var end = Math.Max(EndOfEndings(WordEndingAt(word, marker.Range.End)), marker.Range.End);
                var deed = IsPromise(marker) && !before.Exists(Gives) ? Deed.Promises : Deed.Tells;
                return new Predicate(TextRange.Between(marker.Range.Start, end), deed, JointAt(end), marker, MayTell: true);
            }
        }

        return null;
    }

    private bool IsPromise(EvidenceMarker marker) => marker.Range.Of(_text).Contains("約束", StringComparison.Ordinal);

    /// <summary>引き渡すと約束した is an exchange that is promised.</summary>
    private static bool Gives(Predicate predicate) => predicate is { Joint: Joint.Quoted, Deed: Deed.Gives or Deed.Receives or Deed.Exchanges };

    /// <summary>Whether a marker is a verb, not a phrase such as によると or a word such as 推定.</summary>
    private bool IsTelling(EvidenceMarker marker) => marker.Source is { } source
        ? source.End < marker.Range.Start && !IsPhrase(marker)
        : marker.Strength == EvidenceStrength.Stated && _text[marker.Range.Start] == 'と';

    /// <summary>国防省によると: the marker stands right behind its source, and what it governs behind it.</summary>
    public static bool IsPhrase(EvidenceMarker marker) => marker.Source?.End == marker.Range.Start;

    private Predicate? Verb(int word)
    {
        var token = _words[word];
        if (token.Kind != WordKind.Verb || IsInMarkerOrTime(word) || IsPhraseVerb(word))
        {
            return null;
        }

        var isLight = token.Base is "する" or "できる";
        var first = isLight && word > 0 && _words[word - 1].Kind == WordKind.SahenNoun ? word - 1 : word;
        if (isLight && first == word)
        {
            return null;
        }

        return Made(first, word, first < word ? Surface(first) : token.Base);
    }

    private bool IsPhraseVerb(int word)
    {
        var isPhrase = Array.IndexOf(_phrases, _words[word].Base.ToString()) >= 0 && word > 0 && Surface(word - 1) is "に" or "を";
        isPhrase &= _words[word].Base is not "入る" || word > 1 && _sentence.IsInTime(RangeOf(word - 2).Start);
        return isPhrase || Array.IndexOf(_afterMarkers, _words[word].Base.ToString()) >= 0 && EndsMarker(RangeOf(word).Start);
    }

    private bool EndsMarker(int at) => _sentence.Markers.Any(marker => marker.Range.End == at || marker.Range.End + 1 == at);

    /// <summary>23人が死亡、: a verbal noun that closes a clause without する.</summary>
    private Predicate? VerbalNoun(int word)
    {
        var isClosing = _words[word].Kind == WordKind.SahenNoun && word > 0 && _words[word - 1].PartOfSpeech.IsParticle
            && (word + 1 == _words.Length || _words[word + 1].Kind is WordKind.Comma or WordKind.FullStop or WordKind.GeneralSymbol);
        return isClosing && !IsInMarkerOrTime(word) ? Made(word, word, Surface(word)) : null;
    }

    /// <summary>6万台だった.</summary>
    private Predicate? Copula(int word)
    {
        var token = _words[word];
        var isCopula = token.Kind == WordKind.Auxiliary && token.Base is "だ" or "です" && Surface(word) is not ("な" or "なら") && word > 0 && _words[word - 1].PartOfSpeech.IsNoun;
        return isCopula && !IsInMarkerOrTime(word) && !EndsMarker(RangeOf(word).Start) ? Made(word, word, "だ") : null;
    }

    private Predicate Made(int first, int last, ReadOnlySpan<char> stem)
    {
        var end = EndOfEndings(last);
        var deed = JapaneseDeeds.Of(stem, _text.AsSpan(_from, _sentence.Range.Length));
        return new Predicate(TextRange.Between(RangeOf(first).Start, end), deed, JointAt(end), null, JapaneseDeeds.MayTell(stem));
    }

    /// <summary>The end of the endings behind a word: auxiliaries, て and the verbs that depend on it.</summary>
    private int EndOfEndings(int word)
    {
        while (word + 1 < _words.Length && !StartsMarker(word + 1) && IsEnding(word + 1))
        {
            word++;
        }

        return RangeOf(word).End;
    }

    private bool IsEnding(int word) => _words[word].Kind switch
    {
        WordKind.Auxiliary or WordKind.VerbSuffix or WordKind.DependentVerb => true,
        WordKind.ConjunctiveParticle => Surface(word) is "て" or "で",
        _ => false,
    };

    private bool StartsMarker(int word) => _sentence.Markers.Any(marker => marker.Range.Start == RangeOf(word).Start);

    private int WordEndingAt(int word, int end)
    {
        while (word + 1 < _words.Length && RangeOf(word + 1).Start < end)
        {
            word++;
        }

        return word;
    }

    private Joint JointAt(int end)
    {
        var rest = _text.AsSpan(end, _sentence.Range.End - end);
        return rest switch
        {
            [] or ['、', ..] or ['。', ..] or ['，', ..] or ['」', ..] or ['こ', 'と', ..] or ['予', '定', ..] or ['方', '針', ..] or ['方', '向', ..] or ['見', '通', 'し', ..] or ['見', '込', 'み', ..] or ['計', '画', ..] or ['ほ', 'か', ..] or ['の', 'で', ..] or ['も', 'の', 'の', ..] or ['か', 'ら', ..] => Joint.Open,
            ['が', '、', ..] => Joint.But,
            ['た', 'め', ..] => end > _from && _text[end - 1] == 'た' ? Joint.Open : Joint.Inner,
            ['と', ..] => Joint.Quoted,
            _ => StartsMarkerAt(end) ? Joint.Open : Joint.Inner,
        };
    }

    private bool StartsMarkerAt(int at) => _sentence.Markers.Any(marker => marker.Range.Start == at);

    private bool IsInMarkerOrTime(int word)
    {
        var at = RangeOf(word).Start;
        return _sentence.IsInTime(at) || _sentence.Markers.Any(marker => marker.Range.Start <= at && at < marker.Range.End && !IsOfThing(marker));
    }

    /// <summary>640棟が確認された: found, not told. ことが確認された tells.</summary>
    private bool IsOfThing(EvidenceMarker marker) => marker is { Strength: EvidenceStrength.Stated, Source: null } && _text[marker.Range.Start] == 'が' && !_text.AsSpan(0, marker.Range.Start).EndsWith("こと");

    /// <summary>依存度は推定65％。: a sentence that ends with a figure.</summary>
    private void AddNounAtEnd(List<Predicate> found)
    {
        var start = found.Count > 0 ? found[^1].Range.End : _from;
        var end = _sentence.Range.End;
        while (end > start && _text[end - 1] is '。' or '\n' or ' ' or '\u3000')
        {
            end--;
        }

        if (end > start && _text.AsSpan(start, end - start).IndexOfAny("0123456789０１２３４５６７８９") >= 0 && !_text.AsSpan(start, end - start).StartsWith("）"))
        {
            found.Add(new Predicate(TextRange.Between(end - 1, end), Deed.Other, Joint.Inner, null, MayTell: false));
        }
    }

    private TextRange RangeOf(int word) => new(_from + _words[word].Start, _words[word].Length);

    private ReadOnlySpan<char> Surface(int word) => _text.AsSpan(_from + _words[word].Start, _words[word].Length);
}
