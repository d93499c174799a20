using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>How much a text says: letters and figures, where a character written without spaces says as much as two and a half others.</summary>
internal static class TextWeight
{
    private const double Dense = 2.5;

    public static double Of(ReadOnlySpan<char> text)
    {
        var light = 0;
        var dense = 0;
        foreach (var c in text)
        {
            if (EastAsian.WritesWithoutSpaces(c))
            {
                dense++;
            }
            else if (char.IsLetterOrDigit(c) || c is ' ' or '.' or ',')
            {
                light++;
            }
        }

        return light + (dense * Dense);
    }

    public static double Of(WireBlock block) => block is PictureBlock or Embed ? 0 : Of(BlockText.Render([block]) ?? "");

    /// <summary>Ends and halts of sentences, in any script.</summary>
    public static int Halts(ReadOnlySpan<char> text)
    {
        var halts = 0;
        foreach (var c in text)
        {
            halts += c is ',' or '.' or '、' or '。' or '，' or '．' or '،' or '؛' or '۔' or '।' or ';' or '!' or '?' or '！' or '？' ? 1 : 0;
        }

        return halts;
    }
}
