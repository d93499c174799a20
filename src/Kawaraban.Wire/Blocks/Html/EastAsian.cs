namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Which characters are written without spaces between words: Chinese and Japanese, not Korean.</summary>
internal static class EastAsian
{
    public static bool WritesWithoutSpaces(char c) => c switch
    {
        >= '\u2E80' and <= '\u312F' => true,
        >= '\u3190' and <= '\u9FFF' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        >= '\uFE30' and <= '\uFE4F' => true,
        >= '\uFF00' and <= '\uFF9F' => true,
        >= '\uD840' and <= '\uD8BF' => true,
        _ => false,
    };
}
