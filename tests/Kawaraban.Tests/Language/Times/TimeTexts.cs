using FsCheck;
using FsCheck.Fluent;

namespace Kawaraban.Tests.Language.Times;

/// <summary>Random texts of the pieces that times are made of, in any order.</summary>
internal static class TimeTexts
{
    private static readonly string[] _pieces =
    [
        "2025", "13", "7", "0", "99", "３", "二〇二五", "十三", "1,000", "1.5", "99999999999999", "年", "月", "日", "時", "分", "秒", "半", "間", "前", "後", "カ月", "週間", "世紀", "年代", "年度",
        "から", "〜", "-", "、", "・", "の", "（", "）", "(", "日曜", "月曜日", "午前", "午後", "未明", "正午", "昨年", "翌", "同", "同日", "翌年", "先週", "令和", "R", "元年", "上旬", "末", "四半期", "月期", "ごろ", "以降",
        "数", "約", "過去", "今後", "毎週", "隔", "春", "日本時間", "GMT", "紀元前", "去る", "来る", "100", "億", "/", ":", ".", "'", "T", "Z", "+",
        " ", "July", "May", " of ", " the ", "Sunday", "13th", "early ", "mid-", "end of ", " century", "s ", "Q2", " p.m.", " at ", " on ", " to ", " ago", " years", " and a half", "half past ", "last ", "next ", "every ", "week", "fiscal ", "B.C.", "noon", "ET", "Tokyo time", "FY", "second half of ",
        "\uD842", "\0", "👍", "\n",
    ];

    public static Arbitrary<string> Any { get; } = Arb.From(Gen.Elements(_pieces).ListOf().Select(pieces => string.Concat(pieces)));
}
