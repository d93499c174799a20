using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Numbers;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.NumberRange;

/// <summary>Finds ranges with another mark than the paper's (10-20人, 10〜20人), and ranges that run backwards (20～10人).</summary>
/// <param name="mark">The paper's mark.</param>
internal sealed partial class NumberRangeRule(char mark) : PassageRule
{
    public static NumberRangeRule Of(RuleSettings settings) => new(settings.Choice("mark", "～", "〜", "―", "－")[0]);

    public override void Read(Passage passage, Pencil pencil)
    {
        foreach (var match in Range().EnumerateMatches(passage.Text))
        {
            Judge(passage, pencil, new TextRange(match.Index, match.Length));
        }
    }

    private void Judge(Passage passage, Pencil pencil, TextRange place)
    {
        var between = passage.Text.AsSpan(place.Start, place.Length).IndexOfAny("-‐‑‒–—―−－〜～~");
        var at = place.Start + between;
        var written = passage.Text[at];
        if (written != mark)
        {
            pencil.Mark(passage, new TextRange(at, 1), "mark", new Fix(mark.ToString(), IsSafe: false), place.Of(passage.Text), mark.ToString());
        }

        if (Digits.Parse(passage.Text.AsSpan(place.Start, between)) is { } from && Digits.Parse(passage.Text.AsSpan(at + 1, place.End - at - 1)) is { } into && from > into && IsUpward(passage.Text, place.End))
        {
            pencil.Mark(passage, place, "backwards", null, place.Of(passage.Text));
        }
    }

    /// <summary>What grows from its first number to its second. Years are shortened, months and hours go round, and a fall may be told as it fell.</summary>
    private static bool IsUpward(string text, int end) => text.AsSpan(end) is ['人' or '円' or '歳' or '台' or '件' or '社' or '頭' or '隻', ..];

    // Between two numbers before something that is counted: a score (5-3) and a telephone number are none.
    [GeneratedRegex("(?<![0-9０-９.．,，A-Za-zＡ-Ｚａ-ｚ第号-])[0-9０-９]{1,7}(?:[.．][0-9０-９]{1,3})?[-‐‑‒–—―−－〜～~][0-9０-９]{1,7}(?:[.．][0-9０-９]{1,3})?(?=人|日(?!本)|[カか]月|年(?!度?版)|円|ドル|ユーロ|%|％|パーセント|割(?!り)|歳|度(?!目)|キロ|メートル|センチ|トン|件|社|台|頭|隻|時間|分(?!の)|週間|万|億|倍|代)", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
