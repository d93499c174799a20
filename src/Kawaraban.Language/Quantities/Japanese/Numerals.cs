namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>The characters that Japanese writes numbers with.</summary>
internal static class Numerals
{
    /// <summary>The value of a kanji digit, or -1.</summary>
    public static int Digit(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' or '壱' => 1,
        '二' or '弐' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>What 十, 百 and 千 multiply by, or 0.</summary>
    public static int Place(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };

    /// <summary>What 万, 億, 兆, 京 and 垓 multiply by, or 0.</summary>
    public static decimal Myriad(char c) => c switch
    {
        '万' or '萬' => 1_0000m,
        '億' => 1_0000_0000m,
        '兆' => 1_0000_0000_0000m,
        '京' => 1_0000_0000_0000_0000m,
        '垓' => 1_0000_0000_0000_0000_0000m,
        _ => 0,
    };

    /// <summary>Whether it is a word for some number between two and nine.</summary>
    public static bool IsVague(char c) => c is '数' or '何' or '幾';

    public static bool IsKanji(char c) => Digit(c) >= 0 || Place(c) > 0 || Myriad(c) > 0;
}
