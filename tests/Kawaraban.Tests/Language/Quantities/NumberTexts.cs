using FsCheck;
using FsCheck.Fluent;

namespace Kawaraban.Tests.Language.Quantities;

/// <summary>Random texts of numerals, units and the words around them, in any order.</summary>
internal static class NumberTexts
{
    private static readonly string[] _pieces =
    [
        "1", "20", "3.5", "１２", "10,000", "2025", "0120", "99999999999999999999", "一", "二十", "〇", "三百", "数", "何", "千", "万", "億", "兆", "京", "分の", "割", "分", "厘", "半",
        "人", "カ国", "円", "銭", "ドル", "度", "キロ", "グラム", "メートル", "時間", "年", "月", "日", "時", "世紀", "歳", "代", "倍", "％", "ポイント", "位", "目", "桁", "バレル",
        "約", "最大", "少なくとも", "以上", "未満", "超", "余り", "近く", "に満たない", "〜", "から", "、", "・", "-", "/", ":", ".", "(", ")", "（", "）", "第", "時速", "零下", "マイナス", "￥", "$", "US$", "£",
        "九州", "一部", "統一", "半数", "倍増", "に", "が", " ", "one ", "two ", "twenty-", "hundred ", "million ", "a ", "half ", "third ", "thirds ", "quarter ", "dozen ", "dozens ", "tens of ", "thousands ",
        "of ", "and ", "to ", "or ", "in ", "between ", "about ", "at least ", "more than ", "up to ", "aged ", "percent ", "%", "people ", "soldiers ", "feet ", "-foot-", "'", "\"", "inches ", "mph ", "°C ", "m", "bn", "k",
        "-year-old ", "s ", "th ", "May ", "p.m. ", "ago ", "Boeing ", "twice ", "doubled ", "½", "+", "\n", "\uD842", "\0", "https://a.jp/1 ", "No. ", "cents ", "pounds ",
    ];

    public static Arbitrary<string> Any { get; } = Arb.From(
        Gen.Elements(_pieces).ListOf().Select(pieces => string.Concat(pieces)),
        text => text.Length == 0 ? [] : [text[1..], text[..^1], text[..(text.Length / 2)]]);
}
