using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.OrdinalChain;

/// <summary>Finds texts that count from the second: 第二に with no 第一に before it, 二つ目 with no 一つ目.</summary>
internal sealed partial class OrdinalChainRule : IHouseRule
{
    public IRuleReading Begin() => new Reader();

    private sealed class Reader : IRuleReading
    {
        private bool begun;

        public void Read(Passage passage, Pencil pencil)
        {
            if (begun)
            {
                return;
            }

            if (passage.IsOwnProse && Second().Match(passage.Text) is { Success: true } second && !passage.IsQuoted(second.Index))
            {
                if (!First().IsMatch(passage.Text.AsSpan(0, second.Index)))
                {
                    pencil.Mark(passage, new TextRange(second.Index, second.Length), "no-first", null, second.Value);
                }

                begun = true;
                return;
            }

            begun = First().IsMatch(passage.Text);
        }
    }

    [GeneratedRegex("(?<![0-9０-９一二三四五六七八九十])(?:第[二2２]に(?=[、は])|[二2２]つ目(?:[はに]|の(?:理由|課題|論点|問題|狙い|柱|条件|点))|[二2２]点目[はに]|[二2２]番目の(?:理由|課題|論点|問題点|狙い|柱)|^[二2２]つには)", RegexOptions.CultureInvariant)]
    private static partial Regex Second();

    [GeneratedRegex("第[一1１]|[一1１]つ目|[一1１]点目|[一1１]番目|[一1１]つは|[一1１]つには|最初|まず|はじめに|初めに|ひとつ", RegexOptions.CultureInvariant)]
    private static partial Regex First();
}
