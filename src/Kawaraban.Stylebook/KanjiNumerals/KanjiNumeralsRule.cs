using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Numbers;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.KanjiNumerals;

/// <summary>Finds figures in kanji where the paper counts in digits: 二十三人, 三年前, 二〇二五年. What is no figure stays: 一つ, 一人前, 九州, 十分, 百貨店.</summary>
internal sealed partial class KanjiNumeralsRule : PassageRule
{
    public override void Read(Passage passage, Pencil pencil)
    {
        if (!passage.IsOwnProse)
        {
            return;
        }

        foreach (var match in Counted().EnumerateMatches(passage.Text))
        {
            Judge(passage, pencil, new TextRange(match.Index, match.Length));
        }

        foreach (var match in Few().EnumerateMatches(passage.Text))
        {
            Judge(passage, pencil, new TextRange(match.Index, match.Length));
        }

        foreach (var match in Years().EnumerateMatches(passage.Text))
        {
            Judge(passage, pencil, new TextRange(match.Index, match.Length));
        }
    }

    private static void Judge(Passage passage, Pencil pencil, TextRange place)
    {
        var written = place.Of(passage.Text);
        if (!passage.IsQuoted(place.Start) && KanjiNumber.Parse(written) is { } value)
        {
            var right = Myriads.Write(value);
            pencil.Mark(passage, place, "digits", new Fix(right, IsSafe: false), written, right);
        }
    }

    // Names and sayings: 四十九日, 二十日大根, 十日町, 三日月, 四人組.
    private const string Counters = "(?:人(?!組|称|衆|一首|官)|日(?!町|市|大根|鼠|ねずみ|ネズミ|月|坊主|天下|酔)|年(?!生まれ)|月|週間|時間|時(?!計)|分(?!の|野)|秒|歳|円|ドル|ユーロ|ポンド|キロ|メートル|センチ|トン|ヘクタール|件|社|校|カ国|か国|カ所|か所|台|隻|頭|羽|戸|世帯|票|議席|回|世紀|%|％)";

    // Two figures and more, with a power among them: 二十三, 三百, 三億五千万. Not 百, 千, 数十 alone, which are often no count.
    [GeneratedRegex("(?<![〇一二三四五六七八九十百千万億兆第数何幾0-9０-９])(?!四十九日|七十五日|千一夜|一千一夜)(?:[二三四五六七八九]?[千百十][一二三四五六七八九千百十]{1,12}|[二三四五六七八九][十百千]|[一二三四五六七八九](?=[万億]))(?:[万億][一二三四五六七八九千百十]{0,12}){0,2}(?=" + Counters + ")", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    // One figure, where what follows can only be counted. 一人 and 二人 are words of their own, 一日 may be any.
    [GeneratedRegex("(?<![〇一二三四五六七八九十百千万億兆第数何幾両再0-9０-９])(?:[二三四五六七八九](?=年[前間後ぶ]|[カかヵヶ]月|週間|日[間ぶ]|時間|分間|歳(?!児)|ドル|ユーロ|キロ|メートル|トン|[カか]国|[カか]所|議席)|[三四五六七八九](?=人(?:が|を|は|の|に|と|で|も|、|。|死|負|以上|未満)))", RegexOptions.CultureInvariant)]
    private static partial Regex Few();

    [GeneratedRegex("(?<![〇一二三四五六七八九十百千])[一二][〇一二三四五六七八九]{3}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
