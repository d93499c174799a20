using FsCheck;
using FsCheck.Fluent;

namespace Kawaraban.Tests.Language;

/// <summary>Random texts: newspaper Japanese and English, odd characters between them, and plain noise.</summary>
internal static class Texts
{
    private static readonly string[] _pieces =
    [
        "首相", "日本", "政府", "取り組み", "北朝鮮", "人々", "は", "が", "を", "の", "この", "した", "高い", "ロシア", "サーバー", "ｶﾞｽ", "ﾊﾟ",
        "「", "」", "（", "）", "、", "。", "・", "！", "…", "——", "〜", "～", "ー", "−", "‐", " ", "　", "\u00A0", "\n", "\r\n",
        "10,000", "3.5", "１２", "2025年", "7月", "%", "％", "G7", "White House", "don’t", "U.S.", "São", "İ", "ǅ", "ﬁ", "㈱", "½",
        "か\u3099", "e\u0301", "\u0301", "\u00AD", "\u200B", "\u200D", "葛\uDB40\uDD00", "𠮷", "👍🏽", "👨\u200D👩\u200D👧", "\uD842", "\uDFB7",
        "\uFFFE", "\uFFFF", "한국", "\u1112\u1161\u11AB", "हिन्दी", "ไทย", "\"", "https://example.jp/日本", "a@example.jp", "ﷺ", "ヴ", "ゞ",
    ];

    /// <summary>Any text.</summary>
    public static Arbitrary<string> Any { get; } = Arb.From(Gen.OneOf(Mixed(), Noise()), Shorter);

    private static Gen<string> Mixed() => Gen.Elements(_pieces).ListOf().Select(pieces => string.Concat(pieces));

    private static Gen<string> Noise() =>
        Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units));

    private static IEnumerable<string> Shorter(string text) =>
        text.Length == 0 ? [] : [text[1..], text[..^1], text[..(text.Length / 2)], text[(text.Length / 2)..]];
}
