using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>How much a text says: letters and figures, where a character written without spaces says as much as two and a half others.</summary>
internal static class TextWeight
{
    private const double Dense = 2.5;

    public static double Of(ReadOnlySpan<char> text) => Of(text, out _);

    /// <summary>The weight, and how often a sentence ends or halts, in any script.</summary>
    public static double Of(ReadOnlySpan<char> text, out int halts)
    {
        var light = 0;
        var dense = 0;
        halts = 0;
        var before = ' ';
        foreach (var c in text)
        {
            var isSpace = c is ' ' && before is ' ';
            before = c is '\n' or '\t' or '\r' ? ' ' : c;
            if (c < '\u0100')
            {
                light += char.IsLetterOrDigit(c) || (c is ' ' && !isSpace) || c is '.' or ',' ? 1 : 0;
                halts += c is ',' or '.' or ';' or '!' or '?' ? 1 : 0;
            }
            else if (IsHalt(c))
            {
                halts++;
                dense += c is '،' or '؛' or '۔' or '।' or '؟' ? 0 : 1;
            }
            else if (EastAsian.WritesWithoutSpaces(c) || c is >= '\u0E01' and <= '\u0EFF' or >= '\u1780' and <= '\u17FF' or >= '\u1000' and <= '\u109F')
            {
                dense++;
            }
            else if (char.IsLetterOrDigit(c))
            {
                light++;
            }
        }

        return light + (dense * Dense);
    }

    public static double Of(WireBlock block) => block is PictureBlock or Embed ? 0 : Of(BlockText.Render([block]) ?? "");

    private static bool IsHalt(char c) =>
        c is '、' or '。' or '，' or '．' or '！' or '？' or '；' or '،' or '؛' or '؟' or '۔' or '।' or '။' or '។' or '｡';
}
