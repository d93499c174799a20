using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.InputSlip;

/// <summary>Finds a small letter alone between hiragana: what an input method leaves of a key that was hit by mistake (これkらは).</summary>
internal sealed class InputSlipRule : PassageRule
{
    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var at = 1; at + 1 < text.Length; at++)
        {
            if (IsSmallLetter(text[at]) && IsHiragana(text[at - 1]) && IsHiragana(text[at + 1]))
            {
                pencil.Mark(passage, new TextRange(at, 1), "found", new Fix("", IsSafe: false), text.Substring(at - 1, 3));
            }
        }
    }

    // x and y are numbers that are looked for.
    private static bool IsSmallLetter(char c) => c is >= 'a' and <= 'w' or 'z' or >= 'ａ' and <= 'ｗ' or 'ｚ';

    private static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ん';
}
