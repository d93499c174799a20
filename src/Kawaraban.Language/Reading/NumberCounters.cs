using System.Collections.Frozen;
using Kawaraban.Language.Analysis;

namespace Kawaraban.Language.Reading;

/// <summary>The counters that change, or change their number.</summary>
internal static class NumberCounters
{
    private static readonly (string, string)[] _four = [("ヨン", "ヨ")];
    private static readonly (string, string)[] _hours = [("ヨン", "ヨ"), ("ナナ", "シチ"), ("キュウ", "ク")];
    private static readonly (string, string)[] _months = [("ヨン", "シ"), ("ナナ", "シチ"), ("キュウ", "ク")];

    private static readonly FrozenDictionary<string, NumberCounter> _counters = new Dictionary<string, NumberCounter>
    {
        ["人"] = Special("ニン", _four, "1 ヒト リ 2 フタ リ"),
        ["日"] = Special("ニチ", [], "1 ツイ タチ 2 フツ カ 3 ミッ カ 4 ヨッ カ 5 イツ カ 6 ムイ カ 7 ナノ カ 8 ヨウ カ 9 ココノ カ 10 トオ カ 14 ジュウヨッ カ 20 ハツ カ 24 ニジュウヨッ カ"),
        ["日間"] = Special("ニチカン", [], "2 フツ カカン 3 ミッ カカン 4 ヨッ カカン 5 イツ カカン 6 ムイ カカン 7 ナノ カカン 8 ヨウ カカン 9 ココノ カカン 10 トオ カカン 14 ジュウヨッ カカン 20 ハツ カカン"),
        ["つ"] = Special("ツ", [], "1 ヒト ツ 2 フタ ツ 3 ミッ ツ 4 ヨッ ツ 5 イツ ツ 6 ムッ ツ 7 ナナ ツ 8 ヤッ ツ 9 ココノ ツ"),
        ["月"] = Special("ガツ", _months, ""),
        ["時"] = Special("ジ", _hours, ""),
        ["時間"] = Special("ジカン", _hours, ""),
        ["年"] = Special("ネン", _four, ""),
        ["年間"] = Special("ネンカン", _four, ""),
        ["年度"] = Special("ネンド", _four, ""),
        ["年代"] = Special("ネンダイ", _four, ""),
        ["円"] = Special("エン", _four, ""),
        ["%"] = Plain("パーセント", NumberSounds.P),
        ["％"] = Plain("パーセント", NumberSounds.P),
        ["パーセント"] = Plain("パーセント", NumberSounds.P),
        ["ポイント"] = Plain("ポイント", NumberSounds.P),
        ["ページ"] = Plain("ページ", NumberSounds.P),
        ["キロ"] = Plain("キロ", NumberSounds.P),
        ["センチ"] = Plain("センチ", NumberSounds.S),
        ["トン"] = Plain("トン", NumberSounds.P),
    }
    .Concat(Several(NumberSounds.K, "回 カイ 個 コ か国 カコク カ国 カコク ヵ国 カコク ヶ国 カコク か月 カゲツ カ月 カゲツ ヵ月 カゲツ ヶ月 カゲツ か所 カショ カ所 カショ ヵ所 カショ ヶ所 カショ か年 カネン カ年 カネン 件 ケン 機 キ 基 キ 曲 キョク 区 ク 校 コウ 巻 カン 課 カ 級 キュウ 局 キョク 株 カブ 期 キ 球 キュウ 区間 クカン 戸 コ"))
    .Concat(Several(NumberSounds.KVoiced, "階 カイ 軒 ケン"))
    .Concat(Several(NumberSounds.S, "歳 サイ 才 サイ 冊 サツ 世紀 セイキ 社 シャ 種類 シュルイ 種 シュ 週間 シュウカン 週 シュウ 周年 シュウネン 周 シュウ 隻 セキ 席 セキ 戦 セン 章 ショウ 勝 ショウ 世帯 セタイ"))
    .Concat(Several(NumberSounds.T, "頭 トウ 党 トウ 店 テン 点 テン 丁目 チョウメ 着 チャク 通 ツウ 等 トウ 棟 トウ 体 タイ"))
    .Concat(Several(NumberSounds.HVoiced, "本 ホン 匹 ヒキ 杯 ハイ 票 ヒョウ"))
    .Concat(Several(NumberSounds.HHalfVoiced, "分 フン 分間 フンカン 泊 ハク 発 ハツ 歩 ホ 版 ハン 敗 ハイ"))
    .ToFrozenDictionary();

    /// <summary>The counter that a word after a number is, or null if the lexicon's reading of both will do.</summary>
    public static NumberCounter? Of(Token word, string text)
    {
        if (_counters.TryGetValue(word.Surface(text).ToString(), out var counter))
        {
            return counter;
        }

        return word.Kind == WordKind.Counter && !word.Reading.IsEmpty ? Plain(word.Reading.ToString(), NumberSounds.None) : null;
    }

    private static NumberCounter Plain(string reading, NumberSound sound) => new(reading, sound, [], FrozenDictionary<string, (string, string)>.Empty);

    private static NumberCounter Special(string reading, (string, string)[] ends, string numbers) =>
        new(reading, NumberSounds.None, ends, numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(3)
            .SelectMany(said => Writings(said[0]).Select(number => (number, (said[1], said[2]))))
            .ToFrozenDictionary(pair => pair.number, pair => pair.Item2));

    /// <summary>A number as it may be written: 10 and 十, 14 and 十四.</summary>
    private static string[] Writings(string number) => number switch
    {
        "10" => ["10", "十"],
        "14" => ["14", "十4"],
        "20" => ["20", "2十"],
        "24" => ["24", "2十4"],
        _ => [number],
    };

    private static IEnumerable<KeyValuePair<string, NumberCounter>> Several(NumberSound sound, string counters) =>
        counters.Split(' ').Chunk(2).Select(pair => KeyValuePair.Create(pair[0], Plain(pair[1], sound)));
}
