using Kawaraban.Language.Characters;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Evidence;

/// <summary>The markers of one Japanese sentence.</summary>
internal sealed class JapaneseEvidence(string text, TextRange sentence, Pairs pairs)
{
    private static readonly string[] _needed = ["必要", "対象", "目的", "目標", "前提", "条件", "基準", "標的", "人質", "根拠", "良し", "よし", "不要", "要", "是", "義務", "課題", "焦点", "口実"];
    private static readonly string[] _quotingVerbs = ["み", "見", "い", "言", "思", "考", "さ", "し", "する", "す", "推", "述", "指摘", "主張", "発表", "説明", "判断", "分析", "断定", "結論", "報", "伝", "の"];
    private static readonly string[] _future = ["予定", "方針", "見通し", "考え", "意向", "つもり", "ため", "よう", "ことに", "と", "場", "準備", "計画", "ことはな", "べき", "必要", "か"];
    private static readonly string[] _similes = ["まるで", "あたかも", "さながら"];
    private static readonly string[] _ways = ["使い", "言い", "考え", "持ち", "この", "その", "あの", "どの", "やり", "し"];
    private static readonly string[] _adjectivesInRashii = ["かわい", "可愛", "あた", "にく", "未練た", "長た", "貧乏た", "憎た", "にくた", "男", "女", "自分", "人間", "子供", "子ども", "大人", "春", "夏", "秋", "冬", "彼", "彼女", "君", "素晴", "誇", "憎", "愛", "馬鹿", "阿呆", "汚", "嫌", "わざと", "日本人", "学生", "君", "父親", "母親"];
    private static readonly string[] _admitted = ["事実", "関与", "容疑", "内容", "罪", "責任", "誤り", "ミス", "存在", "使用", "こと", "の", "派遣", "不正", "過失", "非", "失敗", "敗北", "犯行", "疑惑", "違反"];
    private static readonly string[] _possibilities = ["ある", "あり", "あっ", "あろ", "高", "大き", "強", "残", "出", "浮上", "十分", "否定でき", "排除でき", "指摘", "低", "捨てきれ", "生じ", "広が", "極めて", "非常", "濃厚", "考えられ"];
    private static readonly string[] _extensions = ["あるとみられる", "ある", "あります", "あった", "あり", "高い", "高く", "高まった", "高まって", "大きい", "強い", "強まった", "残る", "出てきた", "出てきて", "浮上した", "否定できない", "排除できない", "低い"];
    private static readonly string[] _hearsay = ["ということです", "といいます", "という"];
    private static readonly string[] _forms = ["としています", "としている", "としていた", "としており", "としました", "とした", "とし、", "とする。", "とするが、"];
    private static readonly string[] _afterSupposing = ["ら", "場合", "こと", "時", "とき", "って"];
    private static readonly string[] _appearances = ["し", "き", "り", "ち", "み", "び", "ぎ", "け", "せ", "て", "れ", "べ", "め", "え", "な", "さ"];

    private readonly JapaneseSources sources = new(text, sentence, pairs);
    private int free = sentence.Start;

    public void AddTo(List<EvidenceMarker> markers)
    {
        for (var at = sentence.Start; at < sentence.End; at = Math.Max(at + 1, free))
        {
            if (MarkerAt(at) is { } marker)
            {
                markers.Add(marker);
                free = marker.Range.End;
            }
        }
    }

    private EvidenceMarker? MarkerAt(int at) => text[at] switch
    {
        'と' when Saying(at) is { } saying => saying,
        'と' when Inverted(at) is { } inverted => inverted,
        'そ' when Hearsay(at) is { } hearsay => hearsay,
        var first => (at + 1 < sentence.End ? Listed(at, JapaneseMarker.BeginningWith(first, text[at + 1])) : null) ?? Listed(at, JapaneseMarker.BeginningWith(first, '\0')),
    };

    private EvidenceMarker? Listed(int at, ReadOnlySpan<JapaneseMarker> markers)
    {
        foreach (var marker in markers)
        {
            if (!sources.StartsWith(at, marker.Stem))
            {
                continue;
            }

            var end = at + marker.Stem.Length;
            var ending = marker.Endings?.LengthAt(text, end, sentence.End) ?? 0;
            if (ending < 0)
            {
                // What is denied must not be found again in a shorter form.
                // と見 begins と見積もられ, too.
                free = Math.Max(free, marker.Stem.Length > 2 ? end : at);
                continue;
            }

            if (IsMeant(marker, at, end))
            {
                return Made(marker, at, end, ending);
            }
        }

        return null;
    }

    private EvidenceMarker? Made(JapaneseMarker marker, int at, int end, int ending)
    {
        var inflected = text.AsSpan(end, ending);
        var isPassive = marker.Endings?.IsPassive(inflected) ?? false;
        if (marker.Endings is { } endings && !isPassive && endings.IsPlain(inflected) && marker.Where != SourcePlace.None && Any(end + ending, _future))
        {
            return null;
        }

        var source = marker.Where switch
        {
            SourcePlace.Before => sources.NounBefore(at),
            SourcePlace.Subject or SourcePlace.Quoted when !isPassive => sources.SubjectOf(at),
            _ => null,
        };
        if (marker.Where == SourcePlace.Before && source is null)
        {
            return null;
        }

        var start = text[at] is not ('と' or 'を' or 'が' or 'の' or 'に') && at > free && text[at - 1] == 'と' && sources.IsQuotative(at - 1) ? at - 1 : at;
        var last = marker.Strength == EvidenceStrength.Inferred && ending == 0 ? Extended(end) : end + ending;
        return new EvidenceMarker(TextRange.Between(start, TrimStop(last)), StrengthOf(marker, source), source);
    }

    /// <summary>"報道によると" is reported, "推計によると" estimated.</summary>
    private EvidenceStrength StrengthOf(JapaneseMarker marker, TextRange? source)
    {
        if (marker.Where != SourcePlace.Before || source is not { } named || marker.Strength != EvidenceStrength.Stated)
        {
            return marker.Strength;
        }

        return sources.EndsWithAny(named.End, ["報道", "うわさ", "噂"]) ? EvidenceStrength.Reported
            : sources.EndsWithAny(named.End, ["推計", "試算", "推定", "予測"]) ? EvidenceStrength.Estimated
            : EvidenceStrength.Stated;
    }

    /// <summary>Whether the words mean what they do as markers.</summary>
    private bool IsMeant(JapaneseMarker marker, int at, int end) => marker.Stem switch
    {
        "によると" or "によれば" => !Any(end, _quotingVerbs) && !sources.EndsWithAny(at, ["場合", "ところ"]),
        "とされ" => !sources.EndsWithAny(at, _needed) && !sources.StartsWith(end, "な"),
        "と言われ" or "といわれ" => !sources.StartsWith(end, "た") && !sources.StartsWith(end, "て、"),
        "とみ" or "と見" => at > sentence.Start && text[at - 1] is not ('っ' or 'ひ' or '、') && !(marker.Stem == "と見" && IsKanji(at - 1)),
        "可能性が" or "可能性も" or "可能性は" or "可能性さえ" or "可能性すら" or "恐れが" or "恐れも" or "おそれが" or "おそれも" or "虞が" => Any(end, _possibilities),
        "推定" => !sources.StartsWith(end, "ではな") && !sources.StartsWith(end, "無罪") && !sources.EndsWith(at, "無罪"),
        "推計" or "試算" => !sources.StartsWith(end, "ではな"),
        "見通しを" => Any(end, ["示", "明らか", "述べ", "発表", "語", "公表"]),
        "見通しで" or "見込みで" => !sources.StartsWith(end, "は") && !sources.StartsWith(end, "きな") && !sources.StartsWith(end, "も"),
        "疑いの" => !Any(end, ["余地", "ない", "目", "なく"]),
        "疑いが" or "疑いも" or "疑いを" => !Any(end, ["ない", "なく", "な", "晴", "解", "払拭"]),
        "容疑が" or "容疑は" => !Any(end, ["ない", "晴"]),
        "だろう" or "でしょう" or "であろう" => !sources.StartsWith(end, "か"),
        "はずだ" => !sources.StartsWith(end, "った"),
        "かも。" or "かもね" or "かもよ" => at > sentence.Start && "たるいうくすつむぶぐんの".Contains(text[at - 1]),
        "らしい" or "らしく" or "らしかった" or "らしいです" => IsConjecture(at, end),
        "模様だ" or "模様です" or "模様。" or "模様で" => at > sentence.Start && "たるいの".Contains(text[at - 1]),
        "を認め" => sources.EndsWithAny(at, _admitted),
        "反論" => !sources.EndsWith(at, "の"),
        "との声" or "という声" or "との指摘" or "という指摘" => !sources.StartsWith(end, "明"),
        _ when marker.Where == SourcePlace.Quoted => IsQuoted(at),
        _ when IsLikeness(marker.Stem) => IsInference(at),
        _ => true,
    };

    private static bool IsLikeness(string stem) => stem.StartsWith("よう", StringComparison.Ordinal) || stem.StartsWith("みたい", StringComparison.Ordinal);

    /// <summary>ようだ behind a clause or a noun's の, and no simile: 夢のようだ after まるで.</summary>
    private bool IsInference(int at) =>
        at > sentence.Start && "たるいのなだうくすつぬむぶぐ".Contains(text[at - 1]) && !sources.EndsWithAny(at, _ways) && !IsSimile(at);

    private bool IsSimile(int at)
    {
        var start = Math.Max(sentence.Start, at - 40);
        var before = text.AsSpan(start, at - start);
        foreach (var simile in _similes)
        {
            if (before.Contains(simile, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>らしい behind a verb or adjective; behind a noun only at the end of a sentence that has a subject.</summary>
    private bool IsConjecture(int at, int end)
    {
        if (at == sentence.Start || sources.EndsWithAny(at, _adjectivesInRashii))
        {
            return false;
        }

        if ("たるいだうくぐすつぬぶむの".Contains(text[at - 1]))
        {
            return true;
        }

        var isLast = end >= sentence.End || text[end] is '。' or '」' or '』';
        return isLast && sources.NounBefore(at) is { } noun && noun.Start > sentence.Start && text.AsSpan(sentence.Start, noun.Start - sentence.Start) is var before && before.ContainsAny('は', 'が');
    }

    private bool IsQuoted(int at) => at > sentence.Start && (text[at - 1] == 'と' ? sources.IsQuotative(at - 1) : !IsKanji(at - 1) && sources.HasQuotative(at)) || text[at] == 'と' && sources.IsQuotative(at) || text[at] is '言' or '語' or '話' && at > sentence.Start && text[at - 1] == 'は' || sources.EndsWithAny(at, ["そう", "こう"]);

    /// <summary>という at the end of a sentence, and とした behind a clause: somebody's words.</summary>
    private EvidenceMarker? Saying(int at)
    {
        if (LengthOfHearsay(at) > 0)
        {
            var end = at + LengthOfHearsay(at);
            var isLast = end >= sentence.End || text[end] is '。' or '」' or '（' or '｡';
            if (!isLast || at == sentence.Start || IsDefinition(at, end) || sources.EndsWithAny(at, ["なん", "何"]))
            {
                return null;
            }

            var isSpeech = text[at - 1] is '」' or '』';
            return new EvidenceMarker(TextRange.Between(at, end), isSpeech ? EvidenceStrength.Stated : EvidenceStrength.Reported, isSpeech ? sources.SubjectOf(at) : null);
        }

        if (at > sentence.Start && text[at - 1] is '」' or '』' && sources.SpeakerAtEnd(at + 1) is { } speaker)
        {
            return new EvidenceMarker(new TextRange(at, 1), EvidenceStrength.Stated, speaker);
        }

        if (!sources.StartsWith(at, "とし") && !sources.StartsWith(at, "とする") || at == sentence.Start || !EndsClause(at))
        {
            return null;
        }

        foreach (var form in _forms)
        {
            if (sources.StartsWith(at, form) && !Any(at + form.Length, _afterSupposing))
            {
                return new EvidenceMarker(TextRange.Between(at, TrimStop(at + form.Length)), EvidenceStrength.Stated, sources.SubjectOf(at));
            }
        }

        return null;
    }

    /// <summary>3億円に上ると県はみている: who tells stands between と and his verb.</summary>
    private EvidenceMarker? Inverted(int at)
    {
        if (!sources.IsQuotative(at) || sources.SubjectRightBehind(at + 1) is not { } teller)
        {
            return null;
        }

        var verb = teller.End + 1;
        foreach (var marker in JapaneseMarker.BeginningWith('と', verb < sentence.End ? text[verb] : '\0'))
        {
            if (marker.Where == SourcePlace.Subject && sources.StartsWith(verb, marker.Stem[1..]) && marker.Endings?.LengthAt(text, verb + marker.Stem.Length - 1, sentence.End) is > 0 and var ending)
            {
                return new EvidenceMarker(new TextRange(verb, marker.Stem.Length - 1 + ending), marker.Strength, teller);
            }
        }

        return null;
    }

    /// <summary>大切なのは続けるということです: what something is, not what is heard.</summary>
    private bool IsDefinition(int at, int end)
    {
        var before = text.AsSpan(Math.Max(sentence.Start, at - 60), at - Math.Max(sentence.Start, at - 60));
        return end - at > 4 && (before.Contains("のは", StringComparison.Ordinal) || before.Contains("とは", StringComparison.Ordinal));
    }

    /// <summary>The length of という, といいます or ということです, as they end sentences of hearsay; 0 for anything else.</summary>
    private int LengthOfHearsay(int at) => Beginnings.LengthAt(text.AsSpan(at, sentence.End - at), _hearsay);

    /// <summary>Whether a quotation or the plain form of a predicate stands in front, no 行こう or ようと.</summary>
    private bool EndsClause(int at) =>
        text[at - 1] is '」' or '』' || "たるいだくすつぬむぐぶ".Contains(text[at - 1]) || text[at - 1] == 'う' && at - 2 >= sentence.Start && IsKanji(at - 2);

    /// <summary>降るそうだ is hearsay, 降りそうだ an inference.</summary>
    private EvidenceMarker? Hearsay(int at)
    {
        if (at == sentence.Start || !(sources.StartsWith(at, "そうだ") || sources.StartsWith(at, "そうです")) || sources.EndsWithAny(at, ["かわい", "可哀", "たい", "かわいい"]))
        {
            return null;
        }

        var end = at + (sources.StartsWith(at, "そうです") ? 4 : 3);
        var before = text[at - 1];
        if ("ただるうくすつぬむぶぐ".Contains(before) || before == 'い' && at - 2 >= sentence.Start && !"言使払買思扱舞狂".Contains(text[at - 2]))
        {
            return new EvidenceMarker(TextRange.Between(at, end), EvidenceStrength.Reported, null);
        }

        var isAppearance = before == 'い' || sources.EndsWithAny(at, _appearances) || IsKanji(at - 1);
        return isAppearance ? new EvidenceMarker(TextRange.Between(at, end), EvidenceStrength.Inferred, null) : null;
    }

    /// <summary>可能性が with its verb.</summary>
    private int Extended(int end) => end + Beginnings.LengthAt(text.AsSpan(end, sentence.End - end), _extensions);

    private int TrimStop(int end) => text[end - 1] is '。' or '、' ? end - 1 : end;

    private bool Any(int at, string[] words) => Beginnings.IsOneOf(text.AsSpan(at, sentence.End - at), words);

    private bool IsKanji(int at) => text[at] is >= '\u3400' and <= '\u9FFF';
}
