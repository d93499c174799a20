using System.Globalization;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Numbers;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.NumberNotation;

/// <summary>Finds figures that are not written in 万, 億 and 兆 as newspapers do: 12,345人, 3万5,000人, 3千5百人.</summary>
internal sealed partial class NumberNotationRule : PassageRule
{
    public override void Read(Passage passage, Pencil pencil)
    {
        foreach (var match in Commas().EnumerateMatches(passage.Text))
        {
            Mark(passage, pencil, match, "comma", figure => figure.Replace(",", "", StringComparison.Ordinal));
        }

        foreach (var match in Large().EnumerateMatches(passage.Text))
        {
            Mark(passage, pencil, match, "large", InMyriads);
        }

        foreach (var match in Mixed().EnumerateMatches(passage.Text))
        {
            Mark(passage, pencil, match, "mixed", null);
        }
    }

    private static void Mark(Passage passage, Pencil pencil, ValueMatch match, string what, Func<string, string>? rewrite)
    {
        var place = new TextRange(match.Index, match.Length);
        var written = place.Of(passage.Text);
        if (passage.IsQuoted(place.Start) && what == "mixed")
        {
            return;
        }

        var plain = Width.Half(written, WidthKinds.Digits | WidthKinds.Signs);
        var right = rewrite?.Invoke(plain);
        pencil.Mark(passage, place, what, right is null ? null : new Fix(right, IsSafe: false), written, right ?? written);
    }

    /// <summary>12,345 as 1万2345.</summary>
    private static string InMyriads(string figure) => Myriads.Write(decimal.Parse(figure.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));

    // A comma before or behind 万, 億, 兆.
    [GeneratedRegex("(?<![0-9０-９,，.．])[0-9０-９]{1,3}(?:[,，][0-9０-９]{3}){1,6}(?=[万億兆])|(?<=[万億兆])[0-9０-９]{1,3}[,，][0-9０-９]{3}(?![0-9０-９,，])", RegexOptions.CultureInvariant)]
    private static partial Regex Commas();

    // Five digits and more before what is counted.
    [GeneratedRegex("(?<![0-9０-９,，.．:：/／#＃A-Za-zＡ-Ｚａ-ｚ号第-])(?:[0-9０-９]{5,15}|[0-9０-９]{2,3}(?:[,，][0-9０-９]{3}){1,4}|[0-9０-９](?:[,，][0-9０-９]{3}){2,4})(?=人|円|ドル|ユーロ|ポンド|ウォン|元(?![年号])|台|戸|世帯|件|社|校|頭|羽|匹|隻|棟|トン|キロ|メートル|ヘクタール|株|票|店|部|本|枚|個|回|歩|冊)", RegexOptions.CultureInvariant)]
    private static partial Regex Large();

    // 3千5百人, 5十人: digits beside 十 and 百, or behind 千.
    [GeneratedRegex("(?<![0-9０-９.．,，])[1-9１-９](?:千[1-9１-９][0-9０-９]{0,4}百?|[十百])(?=人|円|ドル|台|戸|件|社|校|頭|トン|キロ|メートル|票|年|歳|個|本|枚|回)", RegexOptions.CultureInvariant)]
    private static partial Regex Mixed();
}
