using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Numbers;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.UnitNotation;

/// <summary>Finds units and money in signs where a newspaper writes words: 300km is 300キロ, $500 is 500ドル. Tables and what is quoted keep theirs.</summary>
internal sealed partial class UnitNotationRule : PassageRule
{
    private static readonly FrozenDictionary<string, string> _words = new Dictionary<string, string>
    {
        ["km"] = "キロ", ["㎞"] = "キロ", ["m"] = "メートル", ["cm"] = "センチ", ["㎝"] = "センチ", ["mm"] = "ミリ", ["㎜"] = "ミリ",
        ["kg"] = "キロ", ["㎏"] = "キロ", ["g"] = "グラム", ["mg"] = "ミリグラム", ["t"] = "トン", ["ha"] = "ヘクタール",
        ["km2"] = "平方キロ", ["km²"] = "平方キロ", ["㎢"] = "平方キロ", ["m2"] = "平方メートル", ["m²"] = "平方メートル", ["㎡"] = "平方メートル", ["℃"] = "度", ["°C"] = "度",
        ["$"] = "ドル", ["＄"] = "ドル", ["€"] = "ユーロ", ["£"] = "ポンド", ["￡"] = "ポンド", ["¥"] = "円", ["￥"] = "円", ["₩"] = "ウォン",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override void Read(Passage passage, Pencil pencil)
    {
        if (passage.Kind is PassageKind.Cell or PassageKind.Quotation)
        {
            return;
        }

        foreach (var match in Units().EnumerateMatches(passage.Text))
        {
            JudgeUnit(passage, pencil, new TextRange(match.Index, match.Length));
        }

        foreach (var match in Money().EnumerateMatches(passage.Text))
        {
            JudgeMoney(passage, pencil, new TextRange(match.Index, match.Length));
        }
    }

    private static void JudgeUnit(Passage passage, Pencil pencil, TextRange place)
    {
        var written = place.Of(passage.Text);
        if (!passage.IsQuoted(place.Start) && _words.TryGetValue(Width.Half(written, WidthKinds.Letters | WidthKinds.Digits), out var word))
        {
            pencil.Mark(passage, place, "unit", new Fix(word, IsSafe: false), written, word);
        }
    }

    private static void JudgeMoney(Passage passage, Pencil pencil, TextRange place)
    {
        var written = place.Of(passage.Text);
        if (!passage.IsQuoted(place.Start))
        {
            var right = Number(written[1..].TrimStart()) + _words[written[..1]];
            pencil.Mark(passage, place, "money", new Fix(right, IsSafe: false), written, right);
        }
    }

    /// <summary>26,750 as 2万6750; what has 万 already, or a point, stays.</summary>
    private static string Number(string written) =>
        written.AsSpan().IndexOfAny('万', '億', '兆') < 0 && written.AsSpan().IndexOfAny('千', '.', '．') < 0 && Digits.Parse(written) is >= 10_000 and var value ? Myriads.Write(value) : written;

    // Behind a number that is no part of a name (A4t, F-16m), and where the letters end.
    [GeneratedRegex("(?<=(?<![A-Za-zＡ-Ｚａ-ｚ-][0-9０-９.,．，]{0,12})[0-9０-９])(?:[kｋ][mｍ][2２²]?|[㎞㎝㎜㎏㎡㎢℃]|°C|[cｃ][mｍ]|[mｍ][mｍ]|[kｋ][gｇ]|[mｍ][gｇ]|[hｈ][aａ]|[mｍ][2²]?|[gｇ]|[tｔ])(?![A-Za-zＡ-Ｚａ-ｚ0-9０-９²/／])", RegexOptions.CultureInvariant)]
    private static partial Regex Units();

    [GeneratedRegex("(?<![A-Za-z])[$＄€£￡¥￥₩] ?[0-9０-９][0-9０-９,，]{0,20}(?:[.．][0-9０-９]{1,10})?(?:[千万億兆][0-9０-９,，]{0,20}){0,5}(?![A-Za-z0-9０-９.]|ドル|円)", RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
