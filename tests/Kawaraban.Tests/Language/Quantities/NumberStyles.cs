using System.Globalization;

namespace Kawaraban.Tests.Language.Quantities;

/// <summary>Ways to write a whole number, in Japanese and in English.</summary>
internal static class NumberStyles
{
    private const string Kanji = "〇一二三四五六七八九";
    private static readonly string[] _small = ["", "十", "百", "千"];
    private static readonly string[] _myriads = ["", "万", "億", "兆", "京"];
    private static readonly string[] _thousands = ["", " thousand", " million", " billion", " trillion", " quadrillion"];

    private static readonly string[] _words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] _tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string Digits(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Grouped(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string FullWidth(long value) => Wide(Digits(value));

    public static string FullWidthGrouped(long value) => Wide(Grouped(value));

    public static string KanjiDigits(long value) => string.Concat(Digits(value).Select(digit => Kanji[digit - '0']));

    /// <summary>一万五千: every place by its word.</summary>
    public static string KanjiPlaces(long value) => value == 0 ? "〇" : Myriads(value, InPlaces);

    /// <summary>1万5000.</summary>
    public static string Mixed(long value) => value == 0 ? "0" : Myriads(value, Digits);

    /// <summary>１万５千, where thousands are round; else as <see cref="Mixed"/>.</summary>
    public static string MixedThousands(long value) =>
        value == 0 ? "0" : Myriads(value, group => group % 1000 == 0 ? $"{group / 1000}千" : Digits(group));

    /// <summary>twelve thousand three hundred and five.</summary>
    public static string Words(long value) => value == 0 ? "zero" : Thousands(value, " and ");

    /// <summary>1.2 million, where three digits of fraction tell it; else digits with commas.</summary>
    public static string Scale(long value)
    {
        foreach (var (unit, word) in (ReadOnlySpan<(decimal, string)>)[(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million")])
        {
            if (value >= unit && value % (unit / 1000) == 0)
            {
                return $"{(value / unit).ToString("0.###", CultureInfo.InvariantCulture)} {word}";
            }
        }

        return Grouped(value);
    }

    private static string Wide(string text) => string.Concat(text.Select(c => (char)(c + 0xFEE0)));

    private static string Myriads(long value, Func<long, string> group) =>
        value == 0 ? "" : string.Concat(Enumerable.Range(0, _myriads.Length).Reverse().Select(place => (Part: value / Power(10_000, place) % 10_000, place)).Where(part => part.Part > 0).Select(part => group(part.Part) + _myriads[part.place]));

    private static string InPlaces(long group) =>
        string.Concat(Enumerable.Range(0, 4).Reverse().Select(place => (Digit: (int)(group / Power(10, place) % 10), place)).Where(part => part.Digit > 0).Select(part => (part.Digit == 1 && part.place > 0 ? "" : Kanji[part.Digit].ToString()) + _small[part.place]));

    private static string Thousands(long value, string and) =>
        string.Join(' ', Enumerable.Range(0, _thousands.Length).Reverse().Select(place => (Part: (int)(value / Power(1000, place) % 1000), place)).Where(part => part.Part > 0).Select(part => Hundreds(part.Part, and) + _thousands[part.place]));

    private static string Hundreds(int value, string and)
    {
        var rest = value % 100 == 0 ? "" : value % 100 < 20 ? _words[value % 100] : _tens[value % 100 / 10] + (value % 10 > 0 ? "-" + _words[value % 10] : "");
        return value < 100 ? rest : $"{_words[value / 100]} hundred{(rest.Length > 0 ? and + rest : "")}";
    }

    private static long Power(long number, int exponent) => exponent == 0 ? 1 : number * Power(number, exponent - 1);
}
