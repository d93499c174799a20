using System.Text.RegularExpressions;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;
using Kawaraban.Language.Evidence;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>Finds the predicates of a Japanese sentence: verbs, verbal nouns that end a clause, nouns with だった.</summary>
internal sealed partial class JapanesePredicates
{
    private static readonly string[] _phrases = ["よる", "つく", "関する", "対する", "めぐる", "巡る", "伴う", "かける", "わたる", "おく", "おける", "際する", "入る"];
    private static readonly string[] _manners = ["通じる", "介する", "使う", "用いる", "除く", "含める", "加える", "踏まえる", "経る"];
    private static readonly string[] _goingOn = ["こと", "予定", "方針", "方向", "見通し", "見込み", "計画", "ほか", "ので", "ものの", "から", "考え", "意向", "構想", "目標", "可能性", "恐れ", "おそれ", "公算", "案", "もよう", "模様", "一方", "ところ", "など", "とともに", "際"];
    private static readonly string[] _deeds = ["を宣言", "を確認", "を認め", "を伝え"];
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
            AddNounTold(word, found);
            var predicate = Marked(word, found) ?? Verb(word) ?? VerbalNoun(word) ?? Copula(word) ?? Adjective(word);
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
        return predicate.Deed == Deed.Other && next < found.Count && found[next].Deed == Deed.Promises && !HasComing(next < 2 ? _from : found[next - 2].Range.End, predicate.Range.Start)
            && _text.AsSpan(predicate.Range.End, found[next].Range.Start - predicate.Range.End) is ['こ', 'と', 'で' or 'に' or 'を', ..];
    }

    /// <summary>来年2月に設けることで合意した: what is yet to come is told of itself.</summary>
    private bool HasComing(int from, int to) => _sentence.Times.Any(time => time.Range.Start >= from && time.Range.End <= to && time.From > _sentence.Reference.Instant);

    /// <summary>成長率を3.1％と予測し, 700キロリットルとみられ: a noun that is told, without a verb of its own.</summary>
    private void AddNounTold(int word, List<Predicate> found)
    {
        var isTold = word > 0 && word + 1 < _words.Length && Surface(word) is "と" && IsNounOrSign(word - 1)
            && (StartsMarker(word) || StartsMarker(word + 1)) && !IsInMarkerOrTime(word - 1) && (found.Count == 0 || found[^1].Range.End <= RangeOf(word - 1).Start);
        if (isTold)
        {
            found.Add(new Predicate(RangeOf(word - 1), Deed.Other, Joint.Quoted, null, MayTell: false, Tense.Plain, IsNoun: true));
        }
    }

    /// <summary>A marker that is a verb with a subject: と発表した.</summary>
    private Predicate? Marked(int word, List<Predicate> before)
    {
        foreach (var marker in _sentence.Markers)
        {
            if (marker.Range.Start <= RangeOf(word).Start && RangeOf(word).Start < marker.Range.End && IsTelling(marker))
            {
                var end = Math.Max(EndOfEndings(WordEndingAt(word, marker.Range.End)), marker.Range.End);
                if (IsDone(_sentence, marker))
                {
                    return new Predicate(TextRange.Between(marker.Range.Start + 1, end), Deed.Other, JointAt(end), null, MayTell: false, TenseAt(end));
                }

                var deed = IsPromise(marker) && !before.Exists(Gives) ? Deed.Promises : Deed.Tells;
                return new Predicate(TextRange.Between(marker.Range.Start, end), deed, JointAt(end), marker, MayTell: true, TenseAt(end));
            }
        }

        return null;
    }

    /// <summary>非常事態を宣言した, 敗北を認めた: done, not told.</summary>
    public static bool IsDone(SentencePlace sentence, EvidenceMarker marker) =>
        Beginnings.IsOneOf(sentence.Text.AsSpan(marker.Range.Start), _deeds) && marker.Range.Start > sentence.Range.Start
        && Math.Max(sentence.Range.Start, marker.Range.Start - 2) is var before && !ThoughtPattern().IsMatch(sentence.Text.AsSpan(before, marker.Range.Start - before));

    private bool IsPromise(EvidenceMarker marker) => marker.Range.Of(_text).Contains("約束", StringComparison.Ordinal);

    /// <summary>引き渡すと約束した is an exchange that is promised.</summary>
    private static bool Gives(Predicate predicate) => predicate is { Joint: Joint.Quoted, Deed: Deed.Gives or Deed.Receives or Deed.Exchanges };

    /// <summary>Whether a marker is a verb, not a phrase such as によると or a word such as 推定.</summary>
    private bool IsTelling(EvidenceMarker marker) => marker.Source is { } source
        ? source.End < marker.Range.Start && !IsPhrase(marker)
        : marker.Strength == EvidenceStrength.Stated && (_text[marker.Range.Start] == 'と' || IsVerbOfTelling(marker));

    /// <summary>16日発表した決算, 結果が公表された: somebody told it, whoever he is.</summary>
    private bool IsVerbOfTelling(EvidenceMarker marker) => CharacterClasses.IsKanji(_text[marker.Range.Start]) && _text[marker.Range.End - 1] is 'た' or 'る' or 'し' or 'れ';

    /// <summary>国防省によると: the marker stands right behind its source, and what it governs behind it.</summary>
    public static bool IsPhrase(EvidenceMarker marker) => marker.Source?.End == marker.Range.Start;

    private Predicate? Verb(int word)
    {
        var token = _words[word];
        if (token.Kind != WordKind.Verb || IsInMarkerOrTime(word) || IsPhraseVerb(word) || IsPartOfNoun(word))
        {
            return null;
        }

        var isLight = token.Base is "する" or "できる";
        var first = isLight && word > 0 && _words[word - 1].Kind == WordKind.SahenNoun ? word - 1 : word;
        if (isLight && first == word && !IsMaking(word))
        {
            return null;
        }

        return Made(first, word, first < word ? Surface(first) : token.Base);
    }

    /// <summary>立ち入り検査, 引き上げ幅: a stem that begins a noun.</summary>
    private bool IsPartOfNoun(int word) =>
        word + 1 < _words.Length && _words[word + 1].PartOfSpeech.IsNoun && CharacterClasses.IsKanji(Surface(word + 1)[0]) && !Surface(word).SequenceEqual(_words[word].Base) && CharacterClasses.IsKanji(Surface(word)[0]);

    /// <summary>賃上げを月1万円以上とする, 予想を310億円とした.</summary>
    private bool IsMaking(int word) => word > 1 && _words[word].Base is "する" && Surface(word - 1) is "と" or "に" && IsNounOrSign(word - 2);

    /// <summary>3％ is told as a noun is.</summary>
    private bool IsNounOrSign(int word) => _words[word].PartOfSpeech.IsNoun || _words[word].Kind == WordKind.GeneralSymbol;

    private bool IsPhraseVerb(int word)
    {
        var isPhrase = Array.IndexOf(_phrases, _words[word].Base.ToString()) >= 0 && word > 0 && Surface(word - 1) is "に" or "を";
        isPhrase &= _words[word].Base is not "入る" || word > 1 && _sentence.IsInTime(RangeOf(word - 2).Start);
        isPhrase |= IsOfTimeCome(word) || IsManner(word) || _words[word].Base is "かける" && word > 0 && Surface(word).StartsWith("かけ") && Surface(word - 1)[^1] is '年' or '月' or '日' or '間' or '分' or '週';
        return isPhrase || Array.IndexOf(_afterMarkers, _words[word].Base.ToString()) >= 0 && EndsMarker(RangeOf(word).Start);
    }

    /// <summary>会社の口座を経由して: how, not what.</summary>
    private bool IsManner(int word) => Array.IndexOf(_manners, _words[word].Base.ToString()) >= 0 && word > 0 && Surface(word - 1) is "を" or "に" && word + 1 < _words.Length && Surface(word + 1) is "て" or "で";

    /// <summary>11日午後になっても, 4月になって: when, not what.</summary>
    private bool IsOfTimeCome(int word) => word > 1 && _words[word].Base is "なる" && Surface(word) is "なっ" && Surface(word - 1) is "に" && _sentence.IsInTime(RangeOf(word - 2).Start) && _text.AsSpan(RangeOf(word).End).StartsWith("て");

    private bool EndsMarker(int at) => _sentence.Markers.Any(marker => marker.Range.End == at || marker.Range.End + 1 == at);

    /// <summary>23人が死亡、: a verbal noun that closes a clause without する.</summary>
    private Predicate? VerbalNoun(int word)
    {
        var isClosing = _words[word].Kind == WordKind.SahenNoun && word > 0 && _words[word - 1].PartOfSpeech.IsParticle
            && (word + 1 == _words.Length || _words[word + 1].Kind is WordKind.Comma or WordKind.FullStop or WordKind.GeneralSymbol);
        return isClosing && !IsInMarkerOrTime(word) ? Made(word, word, Surface(word)) : null;
    }

    /// <summary>移籍金は300万ユーロで、契約は…: what stands before another topic.</summary>
    private bool IsFigureBefore(int word) =>
        word > 1 && Surface(word) is "で" && !_sentence.IsInTime(RangeOf(word - 1).Start) && _words[word - 1].Kind is WordKind.Counter or WordKind.NounSuffix or WordKind.Noun && _words[word - 2].Kind == WordKind.Number
        && word + 1 < _words.Length && _words[word + 1].Kind == WordKind.Comma && _text.AsSpan(RangeOf(word + 1).End, Math.Min(20, _sentence.Range.End - RangeOf(word + 1).End)).Contains('は');

    /// <summary>6万台だった.</summary>
    private Predicate? Copula(int word)
    {
        var token = _words[word];
        var isCopula = (token.Kind == WordKind.Auxiliary && token.Base is "だ" or "です" || IsFigureBefore(word)) && Surface(word) is not ("な" or "なら") && word > 0 && _words[word - 1].PartOfSpeech.IsNoun;
        return isCopula && !IsInMarkerOrTime(word) && !EndsMarker(RangeOf(word).Start) ? Made(word, word, "だ") with { IsNoun = true } : null;
    }

    /// <summary>異常がなかった, 前年より少ない: an adjective that ends a clause.</summary>
    private Predicate? Adjective(int word)
    {
        if (_words[word].Kind != WordKind.Adjective || IsInMarkerOrTime(word) || EndsMarker(RangeOf(word).Start))
        {
            return null;
        }

        var predicate = Made(word, word, _words[word].Base) with { IsNoun = _words[word].Base is not "ない" };
        return predicate.Joint != Joint.Inner && predicate.Tense != Tense.None ? predicate : null;
    }

    private Predicate Made(int first, int last, ReadOnlySpan<char> stem)
    {
        var end = EndOfEndings(last);
        var isAsked = end < _sentence.Range.End && _text[end] == 'か' && !_text.AsSpan(end).StartsWith("から");
        var joint = JointAt(end);
        var isThing = joint == Joint.Inner && _text.AsSpan(0, end).EndsWith("れた");
        var deed = isAsked || joint == Joint.If ? Deed.Other : JapaneseDeeds.Of(stem, _text.AsSpan(_from, _sentence.Range.Length));
        deed = deed == Deed.Other && joint != Joint.If ? DeedOfObject(first, stem) : IsTraded(deed, stem, _text.AsSpan(RangeOf(first).Start, end - RangeOf(first).Start)) ? Deed.Other : deed;
        deed = isThing && deed is Deed.Gives or Deed.Receives ? Deed.Other : deed;
        return new Predicate(TextRange.Between(RangeOf(first).Start, end), deed, joint, null, JapaneseDeeds.MayTell(stem), TenseAt(end));
    }

    /// <summary>株が買われ: a market rose; nobody got anything.</summary>
    private static bool IsTraded(Deed deed, ReadOnlySpan<char> stem, ReadOnlySpan<char> predicate) => deed is Deed.Gives or Deed.Receives && stem is "買う" or "売る" && (predicate.StartsWith("買われ") || predicate.StartsWith("売られ"));

    /// <summary>支給を始める, 輸出を再開した: what is done is what the object says.</summary>
    private Deed DeedOfObject(int verb, ReadOnlySpan<char> stem)
    {
        var isBegun = verb > 1 && Surface(verb - 1) is "を" && _words[verb - 2].Kind == WordKind.SahenNoun && stem is "始める" or "開始" or "再開" or "続ける" or "行う" or "実施";
        var deed = isBegun ? JapaneseDeeds.Of(Surface(verb - 2), _text.AsSpan(_from, _sentence.Range.Length)) : Deed.Other;
        return deed is Deed.Gives or Deed.Receives or Deed.Exchanges ? deed : Deed.Other;
    }

    /// <summary>The end of the endings behind a word: auxiliaries, て and the verbs that depend on it.</summary>
    private int EndOfEndings(int word)
    {
        while (word + 1 < _words.Length && !StartsMarker(word + 1) && EndingAt(word + 1) is > 0 and var length)
        {
            word += length;
        }

        return RangeOf(word).End;
    }

    /// <summary>How many words of endings begin here.</summary>
    private int EndingAt(int word) => _words[word].Kind switch
    {
        WordKind.Auxiliary or WordKind.VerbSuffix or WordKind.DependentVerb => 1,
        WordKind.Verb when _words[word - 1].Kind == WordKind.Verb && Surface(word - 1)[^1] is not ('る' or 'す' or 'く' or 'う' or 'む' or 'つ') => 1,
        WordKind.ConjunctiveParticle when Surface(word) is "て" or "で" => 1,
        WordKind.QuotativeParticle or WordKind.CaseParticle when IsAttempt(word) => 2,
        _ => 0,
    };

    /// <summary>着陸しようとした.</summary>
    private bool IsAttempt(int word) => word + 1 < _words.Length && Surface(word - 1) is "う" or "よう" && Surface(word) is "と" && _words[word + 1].Base is "する";

    private Tense TenseAt(int end) => _text.AsSpan(_from, end - _from) switch
    {
        [.., 'い'] when IsStem(end) => Tense.None,
        [.., 'た'] or [.., 'ん', 'だ'] => Tense.Past,
        [.., 'て' or 'で', 'い', 'る'] or [.., 'て' or 'で', 'お', 'り'] => Tense.Lasting,
        [.., 'る' or 'う' or 'く' or 'す' or 'つ' or 'む' or 'ぶ' or 'ぐ' or 'ぬ' or 'い' or 'だ'] => Tense.Plain,
        _ => Tense.None,
    };

    /// <summary>メリンから買い、売った: no dictionary form.</summary>
    private bool IsStem(int end)
    {
        var word = Array.FindIndex(_words, token => _from + token.Start + token.Length == end);
        return word >= 0 && _words[word].Kind == WordKind.Verb && !_words[word].Base.EndsWith("い");
    }

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
            [] or ['、' or '。' or '，' or '」', ..] => Joint.Open,
            ['が', '、', ..] => Joint.But,
            ['な', 'が', 'ら', ..] or ['つ', 'つ', ..] => Joint.Open,
            ['ば', ..] or ['場', '合', ..] => Joint.If,
            ['た', 'め', ..] => end > _from && _text[end - 1] == 'た' ? Joint.Open : Joint.Inner,
            _ when GoesOn(rest) => Joint.Open,
            ['と', ..] => Joint.Quoted,
            _ => StartsMarkerAt(end) ? Joint.Open : Joint.Inner,
        };
    }

    /// <summary>増えたほか, 売却する方針を: words behind which the clause is one of its own.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest) => Beginnings.IsOneOf(rest, _goingOn);

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
            found.Add(new Predicate(TextRange.Between(end - 1, end), Deed.Other, Joint.Inner, null, MayTell: false, Tense.Plain, IsNoun: true));
        }
    }

    private TextRange RangeOf(int word) => new(_from + _words[word].Start, _words[word].Length);

    private ReadOnlySpan<char> Surface(int word) => _text.AsSpan(_from + _words[word].Start, _words[word].Length);

    /// <summary>ことを認めた, 考えを伝えた: said after all.</summary>
    [GeneratedRegex("こと|の$|考え|意向|見解|認識|方針|報告|内容|事実", RegexOptions.CultureInvariant)]
    private static partial Regex ThoughtPattern();
}
