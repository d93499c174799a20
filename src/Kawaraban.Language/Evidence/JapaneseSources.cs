using Kawaraban.Language.Characters;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Evidence;

/// <summary>Finds, in front of a marker in a Japanese sentence, the words that name who vouches.</summary>
internal sealed class JapaneseSources
{
    // Further back a subject is not looked for; a quotation or bracket counts as one step.
    private const int Reach = 120;
    private const int Longest = 40;

    private const string SpeakerEnds = "相官省庁府察党国軍社会員者団院局署側筋紙氏長王領家人士師将曹佐尉族民隊警検銀所連役委組盟州市町村県都区男女父母妻夫親友彼私米露英仏独韓";

    private static readonly string[] _speakers =
        ["さん", "首脳", "党首", "元首", "当局", "代表", "通信", "新聞", "放送", "報道", "幹部", "銀行", "機関", "大学", "選手", "監督", "教授", "学生", "先生", "知事", "理事", "検事", "判事", "領事", "総裁", "頭取", "補佐", "秘書", "記者", "弁護", "弁護団", "我々", "われわれ", "彼ら", "同行", "政権", "陣営", "日本", "北朝鮮", "総書記", "書記", "主席", "大使", "参謀", "司令部", "本部", "議会", "一人", "消息筋", "原告", "被告", "店主", "ら", "たち", "報告書", "声明", "白書", "論文", "研究", "文書", "書簡", "社説"];

    private static readonly string[] _things =
        ["機会", "大会", "集会", "社会", "成長", "延長", "身長", "真相", "様相", "道筋", "用紙", "場所", "反省", "全国", "外国", "各国", "都市", "地区", "領", "側面", "千人", "百人", "万人", "数人", "十人", "０人", "0人", "成人", "死者", "負傷者", "犠牲者", "患者", "感染者", "行方不明者", "何者", "全員", "定員", "無人", "国会", "会"];

    private static readonly string[] _thingsInKatakana =
        ["ミサイル", "ドローン", "ウイルス", "データ", "システム", "サービス", "イベント", "ワクチン", "テロ", "ガス", "コスト", "ドル", "ユーロ", "レベル", "ペース", "リスク", "チケット", "ビル", "バス", "エネルギー", "インフレ", "ダム", "トンネル", "ロケット", "サイト", "アプリ", "ニュース", "ホテル", "ケース", "トラック", "タンカー", "ルート", "ボート", "ヘリ", "テスト", "マイナス", "プラス", "トップ", "スタート", "パーセント", "メートル", "キロ", "トン", "エンジン", "ルール", "モデル", "プラン"];

    private static readonly string[] _times =
        ["今回", "現在", "当時", "当初", "今後", "最近", "場合", "段階", "時点", "近年", "今年", "昨年", "去年", "来年", "今月", "先月", "来月", "今週", "先週", "同日", "翌日", "前日", "今日", "昨日", "最終的", "日", "年", "月", "時", "前", "後", "以降", "以上", "一方", "一部", "基本的", "事実上", "結果", "理由", "原因", "問題", "内容", "目的"];

    private static readonly string[] _pronouns = ["それ", "これ", "あれ"];

    private static readonly string[] _joinedByKana = ["の", "や", "と", "など", "ら", "たち", "および", "お", "ご", "さん", "ちゃん", "くん", "さま", "による", "との"];

    private readonly string text;
    private readonly TextRange sentence;
    private readonly Dictionary<int, int> openings = [];

    public JapaneseSources(string text, TextRange sentence, Pairs pairs)
    {
        this.text = text;
        this.sentence = sentence;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (pairs.ClosingOf(at) is > 0 and var close && close < sentence.End)
            {
                openings[close] = at;
            }
        }
    }

    /// <summary>The noun that ends at an offset, with what stands before it as its attribute; null where none does.</summary>
    public TextRange? NounBefore(int end)
    {
        if (EndsWithAny(end, _pronouns))
        {
            return TextRange.Between(end - 2, end);
        }

        var start = end;
        while (start > sentence.Start && end - start < Longest && PieceBefore(start) is > 0 and var length)
        {
            start -= length;
        }

        start = SkipDate(SkipJoint(start, end), end);
        start = start < end && start > sentence.Start && "市区町村".Contains(text[start]) ? StartOfTown(start) : start;
        return start < end ? TextRange.Between(start, end) : null;
    }

    /// <summary>The subject of the verb at an offset; null where none can be told.</summary>
    public TextRange? SubjectOf(int verb)
    {
        TextRange? nearest = null;
        TextRange? topic = null;
        TextRange? speaker = null;
        var (isQuotation, isBroken, steps) = (false, false, 0);
        var isIndirect = text[verb] == 'と' && verb > sentence.Start && text[verb - 1] is not ('」' or '』');
        var isBehind = text[verb] is 'と' or 'を';
        for (var at = verb - 1; at >= sentence.Start && steps < Reach; at--, steps++)
        {
            var c = text[at];
            if (Pairs.IsClosing(c) && openings.TryGetValue(at, out var open))
            {
                isQuotation |= Pairs.IsQuotation(text[open]);
                isBehind |= isQuotation;
                at = open;
                continue;
            }

            switch (c)
            {
                case '「' or '『' or '“' or '"':
                    return speaker ?? (isQuotation ? nearest : null);
                case '、':
                    isBroken |= at > sentence.Start && "がしでてりきちみいけえれ".Contains(text[at - 1]);
                    continue;
                case 'と':
                    isIndirect |= !isQuotation && IsQuotative(at);
                    isBehind |= isIndirect;
                    continue;
                case 'を':
                    isBehind = true;
                    continue;
                case 'が' when isIndirect && !IsPaused(at):
                    continue;
                case not ('は' or 'が' or 'も'):
                    continue;
            }

            if (!EndsNoun(at) || NounBefore(at) is not { } noun || IsTime(noun))
            {
                continue;
            }

            var isSpeaker = IsSpeaker(noun) && !(c == 'も' && char.IsDigit(text[noun.Start]));
            if (!isBehind && isSpeaker)
            {
                return noun;
            }

            if (isQuotation && isSpeaker)
            {
                // The nearest, unless the sentence opens with another that it is set apart from: 少将は、兵士は「…」と述べた
                speaker = speaker is null || !isBroken && IsPaused(at) && c == 'は' ? noun : speaker;
                continue;
            }

            speaker = isSpeaker && (speaker is null || c == 'は') ? noun : speaker;
            nearest ??= c == 'は' ? noun : null;
            topic = c == 'は' && isBehind && IsPaused(at) && noun.Start == sentence.Start && !EndsWithAny(noun.End, _things) ? noun : topic;
        }

        // 南海精工は6日、…と発表した: who opens the sentence, set apart from what is told.
        return speaker ?? (isQuotation ? nearest : null) ?? topic;
    }

    /// <summary>国防省が、… or 国防省が13日: set apart from what it says.</summary>
    private bool IsPaused(int particle) => particle + 1 < sentence.End && (text[particle + 1] is '、' or '同' || char.IsDigit(text[particle + 1]));

    /// <summary>The speaker at the end of a sentence without a verb: 「行く」と首相。</summary>
    /// <param name="start">Where the speaker must begin.</param>
    public TextRange? SpeakerAtEnd(int start)
    {
        var end = start;
        while (end < sentence.End && end - start < Longest && text[end] is not ('。' or '「' or '、'))
        {
            end++;
        }

        var isLast = end == sentence.End || text[end] == '。' && end + 1 == sentence.End;
        return isLast && end > start && NounBefore(end) is { } noun && noun.Start == start && IsSpeaker(noun) ? noun : null;
    }

    /// <summary>The noun that begins at an offset and has は or が right behind it: と県はみている.</summary>
    public TextRange? SubjectRightBehind(int start)
    {
        var end = start;
        while (end < sentence.End && end - start < Longest && (IsNounLetter(end) || text[end] == 'の'))
        {
            end++;
        }

        return end > start && end < sentence.End && text[end] is 'は' or 'が' ? TextRange.Between(start, end) : null;
    }

    /// <summary>Whether a quotation's と stands not far in front of an offset: 「…」と記者団に, …だと改めて.</summary>
    public bool HasQuotative(int verb)
    {
        for (var at = verb - 1; at >= sentence.Start && verb - at < 25; at--)
        {
            if (IsQuotative(at))
            {
                return true;
            }

            if (text[at] is '。' or '「' || openings.ContainsKey(at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A と behind a closed quotation, or behind the end of a clause.</summary>
    public bool IsQuotative(int at)
    {
        if (text[at] != 'と' || at == sentence.Start)
        {
            return false;
        }

        var before = text[at - 1];
        return before is '」' or '』' or '”' or '"' || "たるいだうくすつぬむぐぶんなよねかれけろせ".Contains(before) && !StartsWith(at, "ととも") && !StartsWith(at, "とき") && !StartsWith(at, "ところ") && !StartsWith(at, "として");
    }

    public bool StartsWith(int at, string word) => at >= 0 && at + word.Length <= sentence.End && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    public bool EndsWith(int end, string word) => end - word.Length >= sentence.Start && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;

    public bool EndsWithAny(int end, string[] words)
    {
        foreach (var word in words)
        {
            if (EndsWith(end, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands at a particle's place is one: behind a noun, and not the first letter of a word.</summary>
    private bool EndsNoun(int particle)
    {
        if (particle == sentence.Start)
        {
            return false;
        }

        var isNoun = IsNounLetter(particle - 1) || text[particle - 1] is '）' or ')' or '」' or '』' || EndsWithAny(particle, ["さん", "ら", "たち", "ちゃん", "くん"]);
        return isNoun && !(text[particle] == 'は' && (StartsWith(particle, "はず") || StartsWith(particle, "はじめ")));
    }

    private bool IsSpeaker(TextRange noun)
    {
        if (EndsWithAny(noun.End, _things))
        {
            return EndsWith(noun.End, "委員会") || EndsWith(noun.End, "協会") || EndsWith(noun.End, "議会") || EndsWith(noun.End, "理事会") || EndsWith(noun.End, "国会") || EndsWith(noun.End, "教会") || EndsWith(noun.End, "連合会") || EndsWith(noun.End, "大統領");
        }

        var last = text[noun.End - 1];
        return SpeakerEnds.Contains(last) || last is '）' or ')' or '」' || EndsWithAny(noun.End, _speakers)
            || noun.Length > 1 && CharacterClasses.At(text, noun.End - 1) == CharacterClass.Katakana && !EndsWithAny(noun.End, _thingsInKatakana)
            || char.IsAsciiLetterUpper(last) || last is >= 'Ａ' and <= 'Ｚ';
    }

    private bool IsTime(TextRange noun) => EndsWithAny(noun.End, _times) && !EndsWith(noun.End, "日本");

    /// <summary>The length of what a noun may go on with to the left: a letter of it, a bracket, or kana that join two nouns; 0 for nothing.</summary>
    private int PieceBefore(int at)
    {
        if (IsNounLetter(at - 1) || text[at - 1] is '・' or '＝' or '－' or '-' or '&' or '＆')
        {
            return 1;
        }

        if (openings.TryGetValue(at - 1, out var open) && at - open < Longest && text[open] is '（' or '(' or '「' or '『')
        {
            return text[open] is '（' or '(' || !StandsApart(at) || IsName(open, at) ? at - open : 0;
        }

        if (IsStemInside(at))
        {
            return 1;
        }

        foreach (var joint in _joinedByKana)
        {
            if (EndsWith(at, joint) && at - joint.Length > sentence.Start && IsJointAfter(at - joint.Length, joint))
            {
                return joint.Length;
            }
        }

        return 0;
    }

    /// <summary>The kana of a stem inside a compound: 荷受け業者, but not 発表を受け政府.</summary>
    private bool IsStemInside(int at) =>
        at < sentence.End && at - 3 >= sentence.Start && "けきりみちえめげ".Contains(text[at - 1]) && IsKanji(at - 2) && IsKanji(at)
        && (IsKanji(at - 3) || text[at - 3] is 'の' or '、');

    private bool IsKanji(int at) => CharacterClasses.At(text, at) == CharacterClass.Kanji;

    /// <summary>Whether a quotation ends here that is not part of a name.</summary>
    private bool StandsApart(int at) => at >= sentence.End || !IsNounLetter(at);

    /// <summary>調査船「メルル」の: a short quotation right behind a noun.</summary>
    private bool IsName(int open, int end) => end - open <= 14 && open > sentence.Start && IsNounLetter(open - 1);

    private bool IsJointAfter(int end, string joint) =>
        IsNounLetter(end - 1) || openings.ContainsKey(end - 1) && joint is "の" || EndsWith(end, "さん") || EndsWith(end, "ら") || EndsWith(end, "など") && joint is "の";

    /// <summary>Leaves out the kana that join what was not taken: 「との」…</summary>
    private int SkipJoint(int start, int end)
    {
        while (start < end && (CharacterClasses.At(text, start) == CharacterClass.Hiragana && text[start] is not ('お' or 'ご' or 'さ') || text[start] is '・' or '-' or '－'))
        {
            start++;
        }

        return start;
    }

    /// <summary>A town's name in hiragana: いわき市, 福島県いわき市.</summary>
    private int StartOfTown(int town)
    {
        var start = town;
        while (start > sentence.Start && town - start < 6 && CharacterClasses.At(text, start - 1) == CharacterClass.Hiragana)
        {
            start--;
        }

        if (town - start < 2)
        {
            return town;
        }

        if (start > sentence.Start && "県都道府".Contains(text[start - 1]))
        {
            return StartOfRegion(start);
        }

        return start == sentence.Start || text[start - 1] is '、' or '。' or '「' or '」' or '\u3000' ? start : town;
    }

    private int StartOfRegion(int end)
    {
        var start = end;
        while (start > sentence.Start && end - start < 4 && IsKanji(start - 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>Leaves out the day of what is quoted: 13日の国営通信.</summary>
    private int SkipDate(int start, int end)
    {
        var at = start;
        while (at < end && char.IsDigit(text[at]))
        {
            at++;
        }

        return at > start && StartsWith(at, "日の") && at + 2 < end ? at + 2 : start;
    }

    private bool IsNounLetter(int at) =>
        at >= sentence.Start && (char.IsSurrogate(text[at]) || CharacterClasses.At(text, at) is CharacterClass.Kanji or CharacterClass.Katakana or CharacterClass.Letter or CharacterClass.Digit);
}
