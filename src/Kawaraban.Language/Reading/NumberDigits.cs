using System.Text;

namespace Kawaraban.Language.Reading;

/// <summary>How digits are said.</summary>
internal static class NumberDigits
{
    // Longer than any amount that is said as one: a serial number, said digit by digit.
    private const int LongestAmount = 16;

    private const string Kanji = "〇一二三四五六七八九";

    private static readonly string[] _digits = ["ゼロ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ"];
    private static readonly string[] _myriads = ["", "マン", "オク", "チョウ"];

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>The value of a digit of any writing, or -1.</summary>
    public static int ValueOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '零' => 0,
        _ => Kanji.IndexOf(c, StringComparison.Ordinal),
    };

    /// <summary>Digits before and after a point, as an amount: 12.5 is ジュウニテンゴ.</summary>
    public static string Say(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var isSerial = whole.Length > LongestAmount || whole.Length > 1 && whole[0] == '0';
        var said = isSerial ? OneByOne(whole) : Amount(whole);
        return point < 0 ? said : NumberSounds.Join(said, "テン", NumberSounds.T) + OneByOne(digits[(point + 1)..]);
    }

    private static string OneByOne(string digits) => string.Concat(digits.Select(digit => digit == '.' ? "テン" : _digits[digit - '0']));

    private static string Amount(string digits)
    {
        if (digits is "0" or "")
        {
            return _digits[0];
        }

        var said = new StringBuilder();
        for (var myriad = (digits.Length - 1) / 4; myriad >= 0; myriad--)
        {
            var end = digits.Length - myriad * 4;
            var group = Thousands(digits[Math.Max(0, end - 4)..end]);
            said.Append(group.Length == 0 || myriad == 0 ? group : NumberSounds.Join(group, _myriads[myriad], myriad == 3 ? NumberSounds.T : NumberSounds.None));
        }

        return said.ToString();
    }

    private static string Thousands(string digits)
    {
        var said = new StringBuilder();
        foreach (var (index, digit) in digits.Index())
        {
            var place = digits.Length - 1 - index;
            said.Append((digit, place) switch
            {
                ('0', _) => "",
                ('1', 1) => "ジュウ",
                ('1', 2) => "ヒャク",
                ('1', 3) => "セン",
                (_, 0) => _digits[digit - '0'],
                (_, 1) => _digits[digit - '0'] + "ジュウ",
                (_, 2) => NumberSounds.Join(_digits[digit - '0'], "ヒャク", NumberSounds.HVoiced),
                _ => NumberSounds.Join(_digits[digit - '0'], "セン", NumberSounds.SVoiced),
            });
        }

        return said.ToString();
    }
}
