namespace Kawaraban.Language.Characters;

/// <summary>The half-width katakana and what each is in full width.</summary>
internal static class HalfKatakana
{
    private const char First = '｡';
    private const string Full = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private static readonly Dictionary<char, string> _halves = Halves();

    /// <summary>The full-width form of a half-width kana or mark, or null if it is none.</summary>
    public static char? FullOf(char half) => half is >= First and <= 'ﾟ' ? Full[half - First] : null;

    /// <summary>The half-width form of a kana or mark, with its voicing after it, or null if it has none.</summary>
    public static string? Of(char full) => _halves.GetValueOrDefault(full);

    /// <summary>What a full-width kana becomes with a half-width mark of voicing after it, or null if the two stay apart.</summary>
    public static char? Voiced(char kana, char mark) => (kana, mark) switch
    {
        ('ウ', 'ﾞ') => 'ヴ',
        ('ワ', 'ﾞ') => 'ヷ',
        ('ヲ', 'ﾞ') => 'ヺ',
        (>= 'カ' and <= 'チ', 'ﾞ') or ('ツ' or 'テ' or 'ト', 'ﾞ') or ('ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ', 'ﾞ') => (char)(kana + 1),
        ('ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ', 'ﾟ') => (char)(kana + 2),
        _ => null,
    };

    // The marks by themselves stay full: behind a kana they would become part of it on the way back.
    private static Dictionary<char, string> Halves()
    {
        var halves = new Dictionary<char, string>();
        foreach (var (index, full) in Full[..^2].Index())
        {
            var half = (char)(First + index);
            halves[full] = half.ToString();
            foreach (var mark in "ﾞﾟ")
            {
                if (Voiced(full, mark) is { } voiced)
                {
                    halves[voiced] = $"{half}{mark}";
                }
            }
        }

        return halves;
    }
}
